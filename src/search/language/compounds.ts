/**
 * The parts of a Norwegian compound, if all of them are words (`lisensadvarsel`: lisens, advarsel), with or without a
 * joining -s- or -e-. Two parts come before three, then a split without a joining letter, then the one whose shortest
 * part is longest, then the one whose first part is shortest; what follows the first of three is split by the same
 * rules. Empty for a word that is none.
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
/** Of three parts, none may be so short that it is found in any word. */
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

/** The words that a word begins with, the shortest first, each with what follows. */
function headsOf(word: string, isWord: (part: string) => boolean, shortest: number): Head[] {
  const heads: Head[] = [];
  for (let end = shortest; end <= word.length - shortest; end++) {
    const [head, tail] = [word.slice(0, end), word.slice(end)];
    if (isWord(head)) heads.push({ part: head, joints: 0, tail });
    else if (end > shortest && /[se]$/.test(head) && isWord(head.slice(0, -1)))
      heads.push({ part: head.slice(0, -1), joints: 1, tail });
  }
  return heads;
}

function best(splits: Split[]): Split | undefined {
  return splits.toSorted((a, b) => a.joints - b.joints || shortestOf(b.parts) - shortestOf(a.parts))[0];
}

function shortestOf(parts: string[]): number {
  return Math.min(...parts.map((part) => part.length));
}

/** Letters that end words, and are none in a compound, whatever they mean alone. */
const ENDINGS = new Set(
  'ing els ene ens ser ert gen ter let ban der ere ret tet ner ler ker nes ste sen den sin har han her dem det'.split(
    ' ',
  ),
);

/** Whether a word may be a part of a compound: three letters only if they are a common word and no ending. */
export function canBePart(part: string, isKnown: boolean, isCommon: boolean): boolean {
  return isKnown && (part.length > 3 || (isCommon && !ENDINGS.has(part)));
}
