/** Memoises a function; the cache is emptied when it has `most` entries. */
export function remembered<Answer>(
  reckon: (question: string) => Answer,
  most: number,
): (question: string) => Answer {
  const known = new Map<string, { answer: Answer }>();
  return (question) => {
    const found = known.get(question);
    if (found) return found.answer;
    if (known.size === most) known.clear();
    const answer = reckon(question);
    known.set(question, { answer });
    return answer;
  };
}
