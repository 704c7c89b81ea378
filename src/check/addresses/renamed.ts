import { movedTo } from '../../articles/aliases.ts';
import type { Renamed } from '../../troubleshooter/lint/links.ts';
import type { WrittenNames } from '../read/written-names.ts';
import { likelyMoves, nameOf } from './lost-addresses.ts';

/** The schemes of links, and `tema` for a theme, by the first part of an address. */
const SCHEMES: Record<string, string> = {
  artikler: 'artikkel',
  ovelser: 'ovelse',
  feilsoking: 'feilsoking',
  kategorier: 'tema',
};

/**
 * What content is called now, by the links to its former names and headings: as its file says, or else as the list of
 * published addresses suggests.
 *
 * @param list the text of the list
 * @param slugs the addresses of each tree's steps by their ids
 */
export function renamedIn(
  names: WrittenNames,
  list: string | undefined,
  slugs: ReadonlyMap<string, { slugs: ReadonlyMap<string, string> }>,
): Map<string, Renamed> {
  const { articles, exercises, trees, themes } = names;
  const likely = [...likelyMoves(list ?? '', names)].flatMap(([from, to]) => {
    const [area = '', ...rest] = from.split('/');
    // A step of a troubleshooter is linked to by its id.
    const isStep = rest.length > 2;
    return isStep ? [] : [entry(`${SCHEMES[area]}:${nameOf(from)}`, nameOf(to), false)];
  });
  const former = (scheme: string, named: WrittenNames['themes']) =>
    named.flatMap(({ id, aliases }) => aliases.map((alias) => entry(`${scheme}:${alias}`, id)));
  const ofArticles = articles.flatMap(movedTo).map(({ slug, anchor, to, toAnchor }) => {
    const heading = anchor && toAnchor ? `#${toAnchor}` : '';
    return entry(`artikkel:${slug}${anchor ? `#${anchor}` : ''}`, to + heading);
  });
  const steps = [...slugs].flatMap(([tree, { slugs }]) =>
    [...slugs].map(([id, slug]) => entry(`feilsoking:${tree}/${slug}`, `${tree}/${id}`)),
  );
  return new Map([
    // A former id has the same address as the current one, which comes first.
    ...steps.toReversed(),
    ...likely,
    ...ofArticles,
    ...former('ovelse', exercises),
    ...former('feilsoking', trees),
    ...former('tema', themes),
  ]);
}

function entry(link: string, name: string, isSure = true): [string, Renamed] {
  return [link, { name, isSure }];
}
