import { remembered } from './remembered.ts';

const ROWS = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm'];
/** Letters that sound alike, or stand in for each other on a keyboard without æ, ø and å. */
const ALIKE = new Set('åo åa æe æa øo øu øa dt gk bp fv vw sz ck cs ks kq iy ij ei'.split(' '));

/** Whether a letter is easily typed for another: they are neighbours on the keyboard, or sound alike. */
export function isEasilyMistaken(one: string, other: string): boolean {
  if (ALIKE.has(one + other) || ALIKE.has(other + one)) return true;
  return ROWS.some((row) => {
    const [at, beside] = [row.indexOf(one), row.indexOf(other)];
    return at >= 0 && beside >= 0 && Math.abs(at - beside) === 1;
  });
}

/** How Norwegians hear the letters of foreign words, and double ones. */
const HEARD: [RegExp, string][] = [
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/y$/, 'i'],
  [/([^aeiouyæøå])\1/g, '$1'],
];

/** A key shared by words that sound alike: «proxy» and «proksy», «backup» and «bakup». */
export const soundOf = remembered(
  (word) => HEARD.reduce((text, [letters, heard]) => text.replace(letters, heard), word),
  50_000,
);
