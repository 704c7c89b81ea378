import { useLayoutEffect, useState } from 'preact/hooks';

/** How many groups are drawn in one task. */
const AT_ONCE = 6;

/**
 * Which groups of a list are filled: the first ones and the one asked for at once, and the others in tasks of their own,
 * so that the page can answer in between.
 */
export function useFilling(count: number, asked: number): (group: number) => boolean {
  const [filled, setFilled] = useState(AT_ONCE);
  useLayoutEffect(() => {
    if (filled >= count) return;
    const timer = setTimeout(() => setFilled(filled + AT_ONCE));
    return () => clearTimeout(timer);
  }, [filled, count]);
  return (group) => group < filled || group === asked;
}
