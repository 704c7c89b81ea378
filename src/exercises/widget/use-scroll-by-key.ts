import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For an element that may overflow: it is focusable while it does, so that keys can scroll it. */
export function useScrollByKey<E extends HTMLElement>(): RefObject<E> {
  const ref = useRef<E>(null);
  const update = () => {
    const element = ref.current;
    // The tab index is never removed: a focused element would lose focus with it.
    if (element) element.tabIndex = element.scrollHeight > element.clientHeight ? 0 : -1;
  };
  // After painting, when reading its height costs no extra layout.
  useEffect(update);
  useEffect(() => {
    const observer = new ResizeObserver(update);
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return ref;
}
