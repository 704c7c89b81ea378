import { publishedAddresses } from '../../addresses.ts';
import { longDate } from '../../dates.ts';
import { certaintyOf } from './certainty.ts';
import { setFact } from './change-facts.ts';
import type { ContextKey } from './contract.ts';
import type { Step } from './known-answers.ts';
import { askedLines, isIdentity } from './letter-fields.ts';
import { positionAddress } from './node-address.ts';
import type { Audience } from './reader.ts';
import { type Position, replay } from './replay.ts';
import type { Session } from './session.ts';
import type { TreeData } from './tree.ts';
import { describeAnswer, describeContext } from './wording.ts';

/** An item of the hand-over. If the reader removes it, it is removed from the link as well. */
export interface HandOverField {
  id: 'cause' | 'answers' | 'tried' | 'asked' | 'date' | 'content' | 'link' | ContextKey;
  /** Its name in the list of what will be sent. */
  name: string;
  /**
   * Its section of the letter: the problem and the date, who said what and what was tried, lines to fill in, or the
   * machine's data.
   */
  part: 'problem' | 'said' | 'asked' | 'machine';
  lines: string[];
}

/** The wording for the cause in the letter, so that whoever gets it does not take a guess for a finding. */
const CAUSE = {
  unknown: 'Årsak',
  next: 'Neste mulige årsak',
  likely: 'Trolig årsak',
  possible: 'Mulig årsak',
} satisfies Record<ReturnType<typeof certaintyOf>, string>;

interface Case {
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
      lines: ['Åpne den samme feilsøkingen:', origin + addressFor(audience, visit, out)],
    },
  ];
  return fields.filter(({ id, lines }) => lines.length > 0 && !out.has(id));
}

const PARTS: readonly HandOverField['part'][] = ['problem', 'said', 'asked'];

/**
 * The letter itself, preceded by the outcome's own message if it goes to an administrator. Plain text, so that it
 * survives any mail program and any form. Data meant for machines comes below a line.
 */
export function handOverText(audience: Audience, visit: Case, fields: readonly HandOverField[]): string {
  const { tree, position } = visit;
  const greeting =
    audience === 'support'
      ? `Hei! Vi trenger hjelp med dette: ${tree.title}${tree.title.endsWith('?') ? '' : '.'}`
      : toAdministrator(visit, tree.outcomes[position.node]?.message);
  const linesOf = (part: HandOverField['part']) =>
    fields
      .filter((field) => field.part === part)
      .flatMap(({ lines }) => lines)
      .join('\n');
  const machine = linesOf('machine');
  return [greeting, ...PARTS.map(linesOf), machine && `--------\n${machine}`].filter(Boolean).join('\n\n');
}

/** How a letter to the administrator begins. */
function toAdministrator(
  visit: Case,
  message = `Hei! Jeg har brukt feilsøkingen «${visit.tree.title}» og trenger hjelp av deg som er administrator i SuperOffice CRM.`,
): string {
  return message.includes(CAUTION.rule) || !isAboutLicences(visit)
    ? message
    : `${message}\n${CAUTION.compare} ${CAUTION.rule}`;
}

/** What an administrator is told before licences are touched. */
const CAUTION = {
  compare: 'Sammenlign tallene under Lisenser med det vi har bestilt. Hvis de ikke stemmer:',
  rule: 'Fjern ingenting, aktiver ingenting, og kontakt SuperOffice.',
};

/** Keys of a tree whose values nobody reads: addresses and ids. */
const UNREAD: readonly string[] = ['slug', 'href', 'next', 'otherwise', 'rulesOut'];

/**
 * Whether licences are spoken of in what the reader has read or the letter could say: then the administrator may go on
 * to remove some. Of earlier questions, only the answers given count, since the others are what it is not about.
 */
function isAboutLicences(visit: Case): boolean {
  const { session, position } = visit;
  const { title, verify, questions, outcomes } = visit.tree;
  const nodes = [position.node, ...position.shown, ...(session.tried ?? [])].flatMap((id) => [
    questions[id],
    outcomes[id],
    questions[outcomes[id]?.asks?.question ?? ''],
  ]);
  const passed = position.steps.map(({ question, option }) => [
    questions[question]?.helpHtml,
    questions[question]?.options[option]?.hint,
  ]);
  const letter = handOverFields('administrator', visit).filter(({ id }) => id !== 'link' && id !== 'content');
  const read = JSON.stringify([title, verify, nodes, passed, letter], (key, value) =>
    UNREAD.includes(key) ? undefined : value,
  );
  return session.facts.context.excess !== undefined || /lisens/i.test(read.replace(/ href=\\"[^"]*"/g, ''));
}

/** What was filled in, on one line, or dots. */
function oneLine(written = ''): string {
  return written.trim().replace(/\s+/g, ' ') || '…';
}

/** What to drop from an e-mail that is too long, in this order. The link comes last, since it carries the rest. */
const LEAST_NEEDED: HandOverField['id'][] = [
  'content',
  'date',
  'status',
  'versionReleased',
  'maintenanceTo',
  'version',
  'company',
  'tried',
  'answers',
  'excess',
  'asked',
];

/** Mail programs and browsers accept addresses of some 2,000 characters. */
const MAIL_LIMIT = 1900;

/** A `mailto:` address with the text, cut to what mail programs accept. */
export function mailAddress(audience: Audience, visit: Case, fields: readonly HandOverField[]): string {
  const subject = encodeURIComponent(`Hjelp med: ${visit.tree.title}`);
  const write = (kept: readonly HandOverField[], note: string) =>
    `mailto:?subject=${subject}&body=${encodeURIComponent((handOverText(audience, visit, kept) + note).replaceAll('\n', '\r\n'))}`;
  let kept = fields;
  let address = write(kept, '');
  for (const id of [...LEAST_NEEDED, 'link' as const]) {
    if (address.length <= MAIL_LIMIT) break;
    kept = kept.filter((field) => field.id !== id);
    address = write(kept, '\n(Forkortet. Kopier teksten fra feilsøkingen for å få med alt.)');
  }
  return address;
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

/** The address that opens the case, without the items the reader has removed. */
function addressFor(audience: Audience, { tree, session }: Case, out: ReadonlySet<string>): string {
  let bare = audience === 'administrator' ? forAdministrator(tree, session) : session;
  for (const key of Object.keys(session.facts.context) as ContextKey[]) {
    if (out.has(key)) bare = setFact(bare, key, undefined);
  }
  if (out.has('tried')) {
    const { tried: _, ...rest } = bare;
    bare = rest;
  }
  // Without the answers, the link opens at the start, with only the warning's own facts.
  if (out.has('answers')) bare = { facts: { answers: {}, context: bare.facts.context }, answers: {} };
  // Tells whoever opens it whose case it is.
  if (bare.at === undefined) bare = { ...bare, case: audience === 'support' ? 'customer' : 'colleague' };
  return positionAddress(tree, bare, replay(tree, bare), publishedAddresses);
}

/**
 * The case as another person will see it: the reader's answers become the link's, unverified. Answers about the
 * reader's role are dropped, since somebody else will open it.
 */
function forAdministrator(tree: TreeData, { facts, answers, solved: _, ...session }: Session): Session {
  const told = Object.entries({ ...facts.answers, ...answers }).filter(
    ([question, option]) => question !== 'role' && !tree.questions[question]?.options[option]?.role,
  );
  return { ...session, facts: { ...facts, answers: Object.fromEntries(told) }, answers: {} };
}
