import type { Piece } from '../query/excerpt.ts';

/** The beginning of an excerpt, at most `most` words, with an ellipsis if it goes on. */
export function firstWords(pieces: readonly Piece[], most: number): readonly Piece[] {
  let left = most;
  const kept = pieces.map((piece) => {
    const words = piece.text.match(/\s*\S+\s*/g) ?? [piece.text];
    const text = words.slice(0, Math.max(left, 0)).join('');
    left -= words.length;
    return { ...piece, text };
  });
  if (left >= 0) return pieces;
  const shown = kept.filter(({ text }) => text);
  return shown.length ? [...shown, { text: ' …', isMarked: false }] : [];
}
