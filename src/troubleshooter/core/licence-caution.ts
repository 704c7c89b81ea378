import { type Case, handOverFields } from './hand-over-fields.ts';
import type { TreeData } from './tree.ts';

/** What an administrator is told before licences are touched. */
const CAUTION = {
  compare: 'Sammenlign tallene under Lisenser med det vi har bestilt. Hvis de ikke stemmer:',
  rule: 'Fjern ingenting, aktiver ingenting, og kontakt SuperOffice.',
};

/** Keys of a tree whose values nobody reads: addresses and ids. */
const UNREAD: readonly string[] = ['slug', 'href', 'next', 'otherwise', 'rulesOut'];

/** A text to an administrator, ending with the caution about licences. One that has the rule already stays as it is. */
export function withCaution(text: string): string {
  return text.includes(CAUTION.rule) ? text : `${text}\n${CAUTION.compare} ${CAUTION.rule}`;
}

/** Whether a question or a result speaks of licences in itself, whatever the route to it. */
export function nodeIsAboutLicences(tree: TreeData, node: string): boolean {
  return speaksOfLicences([tree.title, tree.verify, partsOf(tree, node)]);
}

/**
 * Whether what the reader has read, or the letter could say, speaks of licences: if so, the administrator may go on to
 * remove some. Of earlier questions, options that were not chosen do not count, since the case is not about them.
 */
export function isAboutLicences(visit: Case): boolean {
  const { tree, session, position } = visit;
  // `tried` includes what was shown before and did not help.
  const pages = [partsOf(tree, position.node), session.tried?.map((id) => partsOf(tree, id))];
  const passed = position.steps.map(({ question, option }) => [
    tree.questions[question]?.helpHtml,
    tree.questions[question]?.options[option]?.hint,
  ]);
  const letter = handOverFields('administrator', visit).filter(({ id }) => id !== 'link' && id !== 'content');
  return (
    session.facts.context.excess !== undefined ||
    speaksOfLicences([tree.title, tree.verify, pages, passed, letter])
  );
}

/** The content of a question's or a result's page, including the question below a result. */
function partsOf({ questions, outcomes }: TreeData, node: string) {
  const asked = outcomes[node]?.asks?.question;
  return [questions[node], outcomes[node], asked && questions[asked]];
}

function speaksOfLicences(read: unknown): boolean {
  const texts = JSON.stringify(read, (key, value) => (UNREAD.includes(key) ? undefined : value));
  return /lisens/i.test(texts.replace(/ href=\\"[^"]*"/g, ''));
}
