import { isRootOfStopWord } from '../language/stop-words.ts';
import type { Harm } from '../query/harm.ts';
import {
  DIGITS,
  HALF,
  type IndexedPage,
  type MainFile,
  MOST_SHARED,
  NOTHING_SHARED,
  PHRASES,
  type Posting,
} from '../query/ranking-index.ts';

/** Letters that a shard may hold; small, since a search fetches several and uses little of each. */
const SHARD_SIZE = 2400;

export interface IndexParts {
  pages: readonly (Pick<IndexedPage, 'path' | 'title' | 'kind' | 'fragment' | 'titleWeight'> & {
    harm: Harm;
  })[];
  terms: ReadonlyMap<string, readonly Posting[]>;
  meanings: ReadonlyMap<string, readonly string[]>;
  shortParts: readonly string[];
}

/** The files of an index, the shards by their names. `name` gives the version from all that is written. */
export function writeIndex(
  parts: IndexParts,
  name: (content: string) => string,
): { main: MainFile; shards: Map<string, string> } {
  const roots = [...parts.terms.keys()].sort(byCodeUnits);
  const postings = inShards(roots.map((root) => postingsText(parts.terms.get(root) ?? [])));
  const said = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  for (const [key, meanings] of parts.meanings) {
    const home = homeOf(key);
    if (home) {
      phrases.set(home, [...(phrases.get(home) ?? []), `${key}=${meanings.join(',')}`]);
      continue;
    }
    for (const meaning of meanings) said.set(meaning, [...(said.get(meaning) ?? []), key]);
  }
  const homes = [...phrases.keys()].sort(byCodeUnits);
  const ofPhrases = inShards(homes.map((home) => (phrases.get(home) ?? []).join('\n')));
  const kinds = [...new Set(parts.pages.map(({ kind }) => kind))];
  const main = {
    kinds,
    pages: parts.pages
      .map(({ path, title, kind, fragment, titleWeight, harm }) =>
        [
          path,
          title.replace(/\s+/g, ' '),
          kinds.indexOf(kind),
          fragment,
          Math.round(titleWeight * 10),
          harmText(harm),
        ]
          .join('\t')
          .trimEnd(),
      )
      .join('\n'),
    roots: roots.map((root, i) => withShared(root, roots[i - 1] ?? '')).join(''),
    shards: postings.map(({ from }) => from),
    phraseShards: ofPhrases.map(({ from }) => homes[from]).join(' '),
    shortParts: parts.shortParts.join(' '),
    meanings: [...said].map(([meaning, keys]) => `${meaning}=${keys.join(',')}`).join('\n'),
  };
  const shards = new Map([
    ...postings.map(({ lines }, i) => [`${i}`, lines.join(' ')] as const),
    ...ofPhrases.map(({ lines }, i) => [`${PHRASES}${i}`, lines.join('\n')] as const),
  ]);
  return { main: { version: name(JSON.stringify(main) + [...shards.values()].join()), ...main }, shards };
}

function harmText({ isItsAim, detours }: Harm): string {
  return (isItsAim ? '!' : '') + [...detours].map(([from, to]) => (to ? `${from}:${to}` : from)).join();
}

/** Lines in groups of about `SHARD_SIZE` letters; `from` is the number of a group's first line. */
function inShards(lines: readonly string[]): { from: number; lines: string[] }[] {
  const shards: { from: number; lines: string[] }[] = [];
  let size = SHARD_SIZE;
  lines.forEach((line, from) => {
    if (size >= SHARD_SIZE) {
      shards.push({ from, lines: [] });
      size = 0;
    }
    shards.at(-1)?.lines.push(line);
    size += line.length + 1;
  });
  return shards;
}

/** The root by which a phrase is fetched; none for a single word, and for a phrase of small words only. */
function homeOf(said: string): string | undefined {
  const roots = said.split(' ');
  return roots.length > 1 ? roots.find((root) => !isRootOfStopWord(root)) : undefined;
}

function withShared(root: string, before: string): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && before[shared] === root[shared]) shared++;
  return String.fromCharCode(NOTHING_SHARED + shared) + root.slice(shared);
}

function postingsText(postings: readonly Posting[]): string {
  let last = -1;
  let text = '';
  for (const { page, step } of postings) {
    let gap = page - last - 1;
    last = page;
    let digits = DIGITS.charAt(gap % HALF);
    for (gap = Math.floor(gap / HALF); gap > 0; gap = Math.floor(gap / HALF)) {
      digits = DIGITS.charAt(HALF + (gap % HALF)) + digits;
    }
    text += digits + DIGITS.charAt(step);
  }
  return text;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
