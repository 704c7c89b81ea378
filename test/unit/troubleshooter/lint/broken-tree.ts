import type { LintContext } from '../../../../src/troubleshooter/lint/links.ts';

/** A small tree in which nothing is wrong, as an editor writes it. */
export const VALID_TREE = `title: Båten
description: Hva feiler båten?
start: place

questions:
  place:
    slug: hvor
    text: Hvor er du?
    options:
      sea:
        label: Til sjøs
        next: boat
        rulesOut: [walk]
      land:
        label: På land
        next: walk
  boat:
    slug: bat
    aliases: [vessel]
    text: Hva har du?
    help: >-
      Se etter masten. Les mer i
      [artikkelen](artikkel:baten#har-du-seil).
    options:
      sail:
        label: Seil
        next: swim
      motor:
        label: Motor
        next: feilsoking:motor

outcomes:
  walk:
    slug: ga
    title: Gå
    summary: Du kan gå.
    appliesWhen: du er på land
    steps:
      - Gå.
    actions:
      - kind: article
        to: artikkel:baten
        label: Les om båten
    verify:
      otherwise: [swim]
  swim:
    slug: svom
    title: Svøm
    cause: unknown
    summary: Du kan svømme.
    appliesWhen: du er til sjøs
    steps:
      - Svøm.
    actions:
      - kind: exercise
        to: ovelse:svomming
        label: Øv først

facts:
  - when: { key: version }
    answer: { place: sea }
`;

/** The content beside it. */
export const BESIDE: LintContext = {
  articles: new Set(['baten']),
  anchorsOf: () => new Set(['har-du-seil', 'på-land']),
  exercises: new Set(['svomming']),
  held: new Set(['artikkel:utkast']),
  trees: new Map([
    ['bat', new Set(['place', 'boat', 'walk', 'swim'])],
    ['motor', new Set(['start'])],
  ]),
};

/**
 * The valid tree with some texts replaced; each must occur in it. A `§` in a replacement marks the place where the
 * mistake must be reported, and is not part of the tree.
 */
export function aBrokenTree(...edits: [from: string, to: string][]) {
  let marked = VALID_TREE;
  for (const [from, to] of edits) {
    if (!marked.includes(from)) throw new Error(`«${from}» does not stand in the tree`);
    marked = marked.replace(from, () => to);
  }
  const before = marked.slice(0, marked.indexOf('§')).split('\n');
  return {
    source: marked.replace('§', ''),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}
