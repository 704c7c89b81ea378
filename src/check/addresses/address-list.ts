import type { Fault } from '../../editing/faults/fault.ts';
import { addressesOf, movesOf } from '../../old-addresses/moves.ts';
import { LIST, listIn, readList, type UnreadLine } from '../../old-addresses/published-list.ts';
import { readAll } from '../read/read-all.ts';
import type { WrittenNames } from '../read/written-names.ts';
import { areaOf, lostIn, nameOf, nearestTo } from './lost-addresses.ts';

/**
 * Faults in the list of published addresses: addresses that no page has or redirects from any more, each with the file
 * that most likely has the page now, and lines that cannot be read or are wrong.
 *
 * @param text the text of the list
 * @param file the list's path for messages
 * @param content the content that readers get
 * @param written the same, including drafts and later content
 */
export function addressListFaults(
  text: string,
  file: string,
  content: WrittenNames,
  written: WrittenNames = content,
): Fault[] {
  const { published, unread } = readList(text);
  const now = addressesOf(content);
  const answered = new Set([...now, ...movesOf(content).map(({ from }) => from)]);
  const listed = new Set(published.map(({ address }) => address));
  const places = placesOf(content);
  const held = new Set([...addressesOf(written), ...movesOf(written).map(({ from }) => from)]);
  const lost = lostIn(text, content);
  return [
    ...unread.map((line) => unreadLine(line, file)),
    ...published
      .filter(({ address, isGone }) => isGone && answered.has(address))
      .map(
        ({ address, line }): Fault => ({
          code: 'address-line',
          file,
          line,
          found: `fant «${address} borte», men den adressen virker`,
          expected: `forventet «${address}»`,
        }),
      ),
    ...lost
      // If a troubleshooter was renamed, its one alias covers all of its steps.
      .filter(({ address }) => !lost.some((above) => above.address === areaOf(address)))
      .map(({ address, line }): Fault => {
        if (held.has(address))
          return {
            code: 'address-gone',
            // It will return: an alias would lead away from it, and «borte» would say that it is gone for good.
            isWarning: true,
            file,
            line,
            found: `fant «${address}», som har vært publisert og nå er et utkast, eller kommer senere`,
            expected: 'forventet innhold uten draft og publishFrom',
            mend: 'Leserne får «Vi fant ikke siden» på adressen så lenge. Ta bort draft eller publishFrom når den skal publiseres igjen.',
          };
        const close = nearestTo(address, now, listed);
        const into = close && `aliases: [${nameOf(address)}] i ${places.get(close)}`;
        return {
          code: 'address-gone',
          file,
          line,
          found: `fant «${address}», som har vært publisert og ikke finnes lenger`,
          expected: `forventet ${into ?? `«${nameOf(address)}» under aliases i filen som har siden nå`}, eller «${address} borte» i ${LIST}`,
        };
      }),
  ];
}

/** Addresses of the content that the list does not have yet. */
export function unlistedAddresses(text: string, content: WrittenNames): string[] {
  const listed = new Set(readList(text).published.map(({ address }) => address));
  return [...addressesOf(content), ...movesOf(content).map(({ from }) => from)].filter(
    (address) => !listed.has(address),
  );
}

/**
 * Addresses missing from the list, if there is a list. Not part of a build, since new content need not be published
 * yet.
 */
export function unlistedFaults(folder: string, today: string): Fault[] {
  const text = listIn(folder);
  if (text === undefined) return [];
  const { content, names } = readAll(folder, today);
  const [first, ...others] = unlistedAddresses(text, names);
  if (first === undefined) return [];
  const more = others.length ? ` og ${others.length} til` : '';
  return [
    {
      code: 'address-unlisted',
      file: content.shown(LIST),
      found: `fant ikke «${first}»${more}`,
      expected: 'forventet alle adresser som er publisert',
    },
  ];
}

function unreadLine({ text, line }: UnreadLine, file: string): Fault {
  return {
    code: 'address-line',
    file,
    line,
    found: `fant «${text}»`,
    expected: 'forventet en adresse som «artikler/gammelt-navn/», eventuelt med «borte» bak',
  };
}

/** For each address, the place where its `aliases` belong. */
function placesOf({ articles, themes, exercises, trees }: WrittenNames): Map<string, string> {
  const empty = { articles: [], themes: [], exercises: [], trees: [] };
  const of = (part: Partial<WrittenNames>, file: string) =>
    addressesOf({ ...empty, ...part }).map((address): [string, string] => [address, file]);
  return new Map([
    ...articles.flatMap((one) => of({ articles: [one] }, one.file)),
    ...themes.flatMap((one) => of({ themes: [one] }, `${one.file} ved temaet «${one.id}»`)),
    ...exercises.flatMap((one) => of({ exercises: [one] }, one.file)),
    ...trees.flatMap((one) => of({ trees: [one] }, one.file)),
  ]);
}
