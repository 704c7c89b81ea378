import { useLayoutEffect, useState } from 'preact/hooks';

/** How many groups are drawn first: as many as are visible, since what is drawn together is laid out together. */
const FIRST = 1;
/** How many groups are drawn in each task after that. */
const AT_ONCE = 5;

/**
 * Which groups of a list are filled: the first one and the `asked` one at once, the others in tasks of their own, so
 * that the page can respond in between.
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
