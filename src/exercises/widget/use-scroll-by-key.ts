import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For an element that may hold more than it shows: it takes the focus while it does, so that keys scroll it. */
export function useScrollByKey<E extends HTMLElement>(): RefObject<E> {
  const ref = useRef<E>(null);
  const update = () => {
    const element = ref.current;
    // Never without a tab index again: a focused element that loses it loses the focus too.
    if (element) element.tabIndex = element.scrollHeight > element.clientHeight ? 0 : -1;
  };
  // After painting, when it costs no layout of its own to ask how high it is.
  useEffect(update);
  useEffect(() => {
    const observer = new ResizeObserver(update);
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return ref;
}
