import { createAddresses } from '../addresses.ts';
import { movedTo } from '../articles/aliases.ts';
import { RESERVED_SLUGS } from '../troubleshooter/core/contract.ts';

/** Content with its own address, and its former names. */
interface Named {
  id: string;
  title: string;
  aliases: readonly string[];
}

/** A question or result of a troubleshooter. Its former ids gave it former addresses. */
interface NamedStep {
  slug: string;
  title: string;
  aliases: readonly string[];
}

export interface NamedContent {
  articles: readonly Named[];
  themes: readonly Named[];
  exercises: readonly Named[];
  trees: readonly (Named & { steps: readonly NamedStep[] })[];
}

/** A redirect. Both addresses are paths from the site's root, without the leading slash: `artikler/gammel/`. */
export interface Move {
  from: string;
  to: string;
  /** The title of the target. */
  title: string;
}

/** Addresses without the base. */
const PATHS = createAddresses('/');
const path = (address: string) => address.slice(1);

/** The former addresses of content. Omits those in use now. If two are equal, the first wins. */
export function movesOf(content: NamedContent): Move[] {
  const taken = new Set(addressesOf(content));
  const named = (list: readonly Named[], addressOf: (id: string) => string) =>
    list.flatMap(({ id, title, aliases }) =>
      aliases.map((alias) => ({ from: path(addressOf(alias)), to: path(addressOf(id)), title })),
    );
  return [
    ...content.articles.flatMap(({ id, title, aliases }) =>
      movedTo({ id, aliases })
        .filter(({ anchor }) => !anchor)
        .map(({ slug }) => ({ from: path(PATHS.article(slug)), to: path(PATHS.article(id)), title })),
    ),
    ...named(content.themes, PATHS.category),
    ...named(content.exercises, PATHS.exercise),
    ...content.trees.flatMap(movesOfTree),
  ].filter(({ from }) => !taken.has(from) && taken.add(from));
}

function movesOfTree({ id, title, aliases, steps }: NamedContent['trees'][number]): Move[] {
  const at = (tree: string, slug?: string) => path(PATHS.troubleshooter(tree, slug));
  const ofSteps = steps.flatMap(({ slug, title, aliases }) =>
    aliases
      .filter((alias) => !RESERVED_SLUGS.includes(alias))
      .map((alias) => ({ from: at(id, alias), to: at(id, slug), title })),
  );
  const ofTree = aliases.flatMap((old) => [
    { from: at(old), to: at(id), title },
    ...RESERVED_SLUGS.map((slug) => ({ from: at(old, slug), to: at(id, slug), title })),
    ...steps.map(({ slug, title }) => ({ from: at(old, slug), to: at(id, slug), title })),
  ]);
  return [...ofSteps, ...ofTree];
}

/** The current addresses of content, as paths from the site's root. */
export function addressesOf({ articles, themes, exercises, trees }: NamedContent): string[] {
  return [
    ...articles.map(({ id }) => PATHS.article(id)),
    ...themes.map(({ id }) => PATHS.category(id)),
    ...exercises.map(({ id }) => PATHS.exercise(id)),
    ...trees.flatMap(({ id, steps }) => [
      PATHS.troubleshooter(id),
      ...steps.map(({ slug }) => PATHS.troubleshooter(id, slug)),
    ]),
  ].map(path);
}
