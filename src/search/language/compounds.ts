/**
 * The parts of a Norwegian compound if all are words (`lisensadvarsel`: lisens, advarsel), with or without a linking
 * -s- or -e-. Two parts are preferred to three, then a split without a linking letter, then the one with the longest
 * shortest part, then the one with the shortest first part; the rest after the first of three is split by the same
 * rules. An -s or -e only links where the part is a word without it («person» and «sletting», not «persons» and
 * «letting»). Empty for any other word.
 */
export function compoundParts(word: string, isWord: (part: string) => boolean): string[] {
  if (/\d/.test(word)) return [];
  return (best(inTwo(word, isWord, SHORTEST)) ?? best(inThree(word, isWord)))?.parts ?? [];
}

interface Split {
  parts: string[];
  joints: number;
}

const SHORTEST = 3;
/** Three parts must each be at least this long: shorter ones occur in almost any word. */
const SHORTEST_OF_THREE = 4;

function inTwo(word: string, isWord: (part: string) => boolean, shortest: number): Split[] {
  return headsOf(word, isWord, shortest).flatMap(({ part, joints, tail }) =>
    isWord(tail) ? [{ parts: [part, tail], joints }] : [],
  );
}

function inThree(word: string, isWord: (part: string) => boolean): Split[] {
  return headsOf(word, isWord, SHORTEST_OF_THREE).flatMap(({ part, joints, tail }) => {
    const rest = best(inTwo(tail, isWord, SHORTEST_OF_THREE));
    return rest ? [{ parts: [part, ...rest.parts], joints: joints + rest.joints }] : [];
  });
}

interface Head {
  part: string;
  joints: number;
  tail: string;
}

/** The words at the beginning of a word, shortest first, each with the rest. */
function headsOf(word: string, isWord: (part: string) => boolean, shortest: number): Head[] {
  const heads: Head[] = [];
  for (let end = shortest; end <= word.length - shortest; end++) {
    const [head, tail] = [word.slice(0, end), word.slice(end)];
    const isJoined = end > shortest && /[se]$/.test(head) && isWord(head.slice(0, -1));
    if (isWord(head)) heads.push({ part: head, joints: isJoined ? 1 : 0, tail });
    else if (isJoined) heads.push({ part: head.slice(0, -1), joints: 1, tail });
  }
  return heads;
}

function best(splits: Split[]): Split | undefined {
  return splits.toSorted((a, b) => a.joints - b.joints || shortestOf(b.parts) - shortestOf(a.parts))[0];
}

function shortestOf(parts: string[]): number {
  return Math.min(...parts.map((part) => part.length));
}

/** Endings, which are never parts of a compound, even if they are also words. */
const ENDINGS = new Set(
  'ing els ene ens ser ert gen ter let ban der ere ret tet ner ler ker nes ste sen den sin har han her dem det'.split(
    ' ',
  ),
);

/** Whether a word may be part of a compound: with three letters only if it is a common word and no ending. */
export function canBePart(part: string, isKnown: boolean, isCommon: boolean): boolean {
  return isKnown && (part.length > 3 || (isCommon && !ENDINGS.has(part)));
}
