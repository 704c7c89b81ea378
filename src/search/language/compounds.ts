/**
 * The parts of a Norwegian compound, if all of them are words (`lisensadvarsel`: lisens, advarsel), with or without a
 * joining -s- or -e-. The split with the fewest parts wins, then one without a joining letter, then the one whose
 * shortest part is longest. Empty for a word that is none.
 */
export function compoundParts(word: string, isWord: (part: string) => boolean): string[] {
  return split(word, isWord, 3)?.parts ?? [];
}

interface Split {
  parts: string[];
  joints: number;
}

const SHORTEST = 3;
/** Of three parts, none may be so short that it is found in any word. */
const SHORTEST_OF_THREE = 4;

function split(word: string, isWord: (part: string) => boolean, deepest: number): Split | undefined {
  if (word.length < 2 * SHORTEST || /\d/.test(word)) return undefined;
  let best: Split | undefined;
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut++) {
    const head = headOf(word.slice(0, cut), isWord);
    if (!head) continue;
    const tail = word.slice(cut);
    const rest = isWord(tail)
      ? { parts: [tail], joints: 0 }
      : deepest > 2 && split(tail, isWord, deepest - 1);
    if (!rest) continue;
    const found = { parts: [head.part, ...rest.parts], joints: head.joints + rest.joints };
    if (found.parts.length > 2 && found.parts.some((part) => part.length < SHORTEST_OF_THREE)) continue;
    if (!best || isBetter(found, best)) best = found;
  }
  return best;
}

function headOf(
  head: string,
  isWord: (part: string) => boolean,
): { part: string; joints: number } | undefined {
  if (isWord(head)) return { part: head, joints: 0 };
  const part = /^(.{3,})[se]$/.exec(head)?.[1];
  return part !== undefined && isWord(part) ? { part, joints: 1 } : undefined;
}

function isBetter(a: Split, b: Split): boolean {
  if (a.parts.length !== b.parts.length) return a.parts.length < b.parts.length;
  if (a.joints !== b.joints) return a.joints < b.joints;
  return shortest(a.parts) > shortest(b.parts);
}

function shortest(parts: string[]): number {
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
