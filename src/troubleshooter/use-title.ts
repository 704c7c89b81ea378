import { useEffect, useRef } from 'preact/hooks';

/** Puts the step's title before the site's name in the window title, once the reader has moved. */
export function useTitle(title: string | undefined): void {
  const suffix = useRef<string>(undefined);
  useEffect(() => {
    suffix.current ??= / – [^–]*$/.exec(document.title)?.[0] ?? '';
    if (title) document.title = title + suffix.current;
  }, [title]);
}
