import { longDate } from '../../dates.ts';
import { askedLines, isIdentity } from './asked-lines.ts';
import { caseAddress } from './case-address.ts';
import { certaintyOf } from './certainty.ts';
import type { ContextKey } from './contract.ts';
import type { Step } from './known-answers.ts';
import type { Audience } from './reader.ts';
import type { Position } from './replay.ts';
import type { Session } from './session.ts';
import type { TreeData } from './tree.ts';
import { describeAnswer, describeContext } from './wording.ts';

/** An item of the hand-over. If the reader removes it, it is removed from the link as well. */
export interface HandOverField {
  id: 'cause' | 'answers' | 'tried' | 'asked' | 'date' | 'content' | 'link' | ContextKey;
  /** Its name in the list of what will be sent. */
  name: string;
  /**
   * Its section of the letter: the problem and the date, who said what and what was tried, lines to fill in, or data
   * for machines.
   */
  part: 'problem' | 'said' | 'asked' | 'machine';
  lines: string[];
}

/** Names of the cause in the letter, worded so that nobody takes a guess for a certainty. */
const CAUSE = {
  unknown: 'Årsak',
  next: 'Neste mulige årsak',
  likely: 'Trolig årsak',
  possible: 'Mulig årsak',
} satisfies Record<ReturnType<typeof certaintyOf>, string>;

/** What is handed over, and on which day. */
export interface Case {
  tree: TreeData;
  session: Session;
  position: Position;
  /** The site's origin: `https://hjelp.example.no`. */
  origin: string;
  /** ISO day. */
  today: string;
  /** What the sender has filled in. */
  filled?: Readonly<Record<string, string>>;
}

/**
 * Everything that the visit can hand over, except what the reader has removed. Derived only from the page's own state.
 */
export function handOverFields(
  audience: Audience,
  visit: Case,
  out: ReadonlySet<HandOverField['id']> = new Set(),
): HandOverField[] {
  const { tree, session, position, origin, today, filled = {} } = visit;
  const title = (node: string) => tree.outcomes[node]?.title ?? node;
  const outcome = tree.outcomes[position.node];
  const certainty = outcome ? certaintyOf(tree, position, outcome) : 'unknown';
  const cause = outcome && certainty !== 'unknown' ? outcome.title : 'ikke kjent ennå';
  const told = describeContext(session.facts.context);
  const unchecked = '(oppgitt i lenken, ikke kontrollert)';
  const fields: HandOverField[] = [
    {
      id: 'cause',
      name: 'Årsak',
      part: 'problem',
      lines: [`${CAUSE[certainty]} ifølge feilsøkingen: ${cause}`],
    },
    ...told
      .filter(({ key }) => key === 'expires')
      .map(
        ({ key, name, text }): HandOverField => ({
          id: key,
          name,
          part: 'problem',
          lines: [
            `Lisensen ${(session.facts.context.expires ?? '') < today ? 'utløp' : 'utløper'} ${text} ${unchecked}`,
          ],
        }),
      ),
    { id: 'answers', name: 'Svarene', part: 'said', lines: answersBySource(tree, session, position) },
    {
      id: 'tried',
      name: 'Det som er prøvd',
      part: 'said',
      lines: position.shown.length
        ? ['Prøvd, uten at det hjalp:', ...position.shown.map((node) => `- ${title(node)}`)]
        : [],
    },
    {
      id: 'asked',
      name: 'Linjer å fylle ut',
      part: 'asked',
      lines: askedLines(audience, visit).map(({ id, label }) => `${label}: ${oneLine(filled[id])}`),
    },
    ...told
      .filter(({ key }) => key !== 'expires')
      .map(
        ({ key, name, text }): HandOverField => ({
          id: key,
          name,
          part: isIdentity(key) ? 'asked' : 'machine',
          lines: [`${name}: ${text} ${unchecked}`],
        }),
      ),
    { id: 'date', name: 'Dato', part: 'machine', lines: [`Skrevet: ${longDate(today)}`] },
    {
      id: 'content',
      name: 'Innholdets versjon',
      part: 'machine',
      lines: [`Feilsøking: ${tree.id}, versjon ${tree.version ?? 'ukjent'}`],
    },
    {
      id: 'link',
      name: 'Lenke',
      part: 'machine',
      lines: ['Åpne den samme feilsøkingen:', origin + caseAddress(audience, tree, session, out)],
    },
  ];
  return fields.filter(({ id, lines }) => lines.length > 0 && !out.has(id));
}

/** What was filled in, on one line, or dots. */
function oneLine(written = ''): string {
  return written.trim().replace(/\s+/g, ' ') || '…';
}

/** Who said what, most reliable first. */
const SAID: Record<Step['source'], string> = {
  reader: 'Svar gitt i feilsøkingen:',
  link: 'Svar fra lenken, ikke kontrollert:',
  rule: 'Følger av det lenken oppgir, ikke kontrollert:',
  assumed: 'Antatt, ikke kontrollert:',
};

function answersBySource(tree: TreeData, { facts }: Session, { steps }: Position): string[] {
  // Includes a link's answers to questions the reader never reached, since the link that is handed over carries them.
  const off = Object.entries(facts.answers)
    .filter(([question]) => !steps.some((step) => step.question === question))
    .map(([question, option]): Step => ({ question, option, source: 'link' }));
  return (Object.keys(SAID) as Step['source'][]).flatMap((source) => {
    const said = [...steps, ...off].filter((step) => step.source === source);
    const lines = said.map(({ question, option }) => {
      const { name, text } = describeAnswer(tree, question, option);
      return `- ${name}${name.endsWith('?') ? '' : ':'} ${text}`;
    });
    return lines.length ? [SAID[source], ...lines] : [];
  });
}
