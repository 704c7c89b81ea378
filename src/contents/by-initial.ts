import { tellingWord } from './telling-word.ts';

const collator = new Intl.Collator('nb', { ignorePunctuation: true });

/** A title split at the word that it is sorted by. */
export interface Listed<Item> {
  item: Item;
  before: string;
  word: string;
  after: string;
}

/**
 * Groups items by the initial of the word that says what each is about, from A to Å. Words without letters come under
 * `#`.
 */
export function byInitial<Item extends { title: string; sortBy?: string | undefined }>(
  items: readonly Item[],
): Map<string, Listed<Item>[]> {
  const listed = items.map((item) => {
    const { start, end } = tellingWord(item.title, item.sortBy);
    return {
      item,
      before: item.title.slice(0, start),
      word: item.title.slice(start, end),
      after: item.title.slice(end),
    };
  });
  const inOrder = listed.toSorted(
    (a, b) => collator.compare(a.word, b.word) || collator.compare(a.item.title, b.item.title),
  );
  return Map.groupBy(inOrder, ({ word }) => (/\p{L}/u.exec(word)?.[0] ?? '#').toLocaleUpperCase('nb'));
}
