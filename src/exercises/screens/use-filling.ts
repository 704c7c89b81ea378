import { useLayoutEffect, useState } from 'preact/hooks';

/** How many groups are drawn at first: as many as are seen, since what is drawn together is laid out together too. */
const FIRST = 1;
/** How many are drawn in each task after that. */
const AT_ONCE = 5;

/**
 * Which groups of a list are filled: the first one and the one asked for at once, and the others in tasks of their own,
 * so that the page can answer in between.
 */
export function useFilling(count: number, asked: number): (group: number) => boolean {
  const [filled, setFilled] = useState(FIRST);
  useLayoutEffect(() => {
    if (filled >= count) return;
    const timer = setTimeout(() => setFilled(filled + AT_ONCE));
    return () => clearTimeout(timer);
  }, [filled, count]);
  return (group) => group < filled || group === asked;
}
