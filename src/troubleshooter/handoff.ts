import type { ContextKey } from './contract.ts';
import { type Position, type Session, setFact } from './engine.ts';
import { positionAddress } from './node-address.ts';
import type { TreeData } from './tree.ts';
import { describeAnswer, describeContext, longDate } from './wording.ts';

export type Audience = 'support' | 'administrator';

/** One thing that is handed over. The reader may take it out; it is then also out of the link. */
export interface HandOverField {
  id: 'cause' | 'answers' | 'tried' | 'date' | 'content' | 'link' | ContextKey;
  /** Its name in the list of what is sent. */
  name: string;
  lines: string[];
}

interface Case {
  tree: TreeData;
  session: Session;
  position: Position;
  /** Where the site stands: `https://hjelp.example.no`. */
  origin: string;
  /** ISO day. */
  today: string;
}

/** Everything that can be handed over of a visit, without what is taken out. Made of the page's own state only. */
export function handOverFields(
  { tree, session, position, origin, today }: Case,
  out: ReadonlySet<HandOverField['id']> = new Set(),
): HandOverField[] {
  const title = (node: string) => tree.outcomes[node]?.title ?? node;
  const outcome = tree.outcomes[position.node];
  const cause = outcome && !outcome.causeUnknown ? outcome.title : 'ikke kjent ennå';
  const answers = position.steps.map(({ question, option }) => {
    const asked = tree.questions[question];
    return `- ${asked?.text} ${asked?.options[option]?.label}`;
  });
  // Also what a link answered to questions that were never come to: the link that is handed over carries it.
  for (const [question, option] of Object.entries(session.facts.answers)) {
    if (position.steps.some((step) => step.question === question)) continue;
    const { name, text } = describeAnswer(tree, question, option);
    answers.push(`- ${name}${name.endsWith('?') ? '' : ':'} ${text} (fra lenken)`);
  }
  const told = describeContext(session.facts.context);
  const fields: HandOverField[] = [
    { id: 'cause', name: 'Årsak', lines: [`Årsak ifølge feilsøkingen: ${cause}`] },
    { id: 'answers', name: 'Svarene', lines: answers.length ? ['Svar:', ...answers] : [] },
    {
      id: 'tried',
      name: 'Det som er prøvd',
      lines: position.shown.length
        ? ['Prøvd, uten at det hjalp:', ...position.shown.map((node) => `- ${title(node)}`)]
        : [],
    },
    ...told.map(({ key, name, text }) => ({
      id: key,
      name,
      lines: [`${name} (fra lenken, ikke kontrollert): ${text}`],
    })),
    { id: 'date', name: 'Dato', lines: [`Dato: ${longDate(today)}`] },
    {
      id: 'content',
      name: 'Innholdets versjon',
      lines: [`Feilsøking: ${tree.id}, versjon ${tree.version ?? 'ukjent'}`],
    },
    {
      id: 'link',
      name: 'Lenke',
      lines: ['Åpne den samme feilsøkingen:', origin + addressWithout(tree, session, position, out)],
    },
  ];
  return fields.filter(({ id, lines }) => lines.length > 0 && !out.has(id));
}

/** The text itself; to an administrator with the outcome's own message where it has one. Plain, so that it survives any mail program and any form. */
export function handOverText(
  audience: Audience,
  { tree, position }: Pick<Case, 'tree' | 'position'>,
  fields: readonly HandOverField[],
): string {
  const message = tree.outcomes[position.node]?.message;
  const greeting =
    audience === 'support'
      ? [`Hei! Jeg trenger hjelp med: ${tree.title}.`]
      : message
        ? [message]
        : [
            `Hei! Jeg har brukt feilsøkingen «${tree.title}», og trenger hjelp av deg som er administrator i SuperOffice CRM.`,
            'Sammenlign tallene med det vi har bestilt før du fjerner eller aktiverer noe.',
          ];
  return [...greeting, '', ...fields.flatMap(({ lines }) => lines)].join('\n');
}

/** What is left out of a mail first when it is too long; the link comes last and carries the rest. */
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
];

/** Mail programs and browsers take addresses of some 2,000 characters. */
const MAIL_LIMIT = 1900;

/** A `mailto:` address with the text, shortened to what mail programs take. */
export function mailAddress(
  audience: Audience,
  visit: Pick<Case, 'tree' | 'position'>,
  fields: readonly HandOverField[],
): string {
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

function addressWithout(
  tree: TreeData,
  session: Session,
  position: Position,
  out: ReadonlySet<string>,
): string {
  let bare = session;
  for (const key of Object.keys(session.facts.context) as ContextKey[]) {
    if (out.has(key)) bare = setFact(bare, key, undefined);
  }
  if (out.has('tried')) {
    const { tried: _, ...rest } = bare;
    bare = rest;
  }
  if (!out.has('answers')) return positionAddress(tree, bare, position);
  // Without the answers the link leads to the beginning, with what the warning told.
  const start = { facts: { answers: {}, context: bare.facts.context }, answers: {} };
  return positionAddress(tree, start, { steps: [], node: tree.start, kind: 'question' });
}
