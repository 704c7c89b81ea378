import { useEffect, useRef } from 'preact/hooks';

/** Puts a step's title before the site's name in the window title; `undefined` restores the page's own title. */
export function useTitle(title: string | undefined): void {
  const own = useRef<string | undefined>(undefined);
  useEffect(() => {
    own.current ??= document.title;
    const site = / – [^–]*$/.exec(own.current)?.[0] ?? '';
    document.title = title === undefined ? own.current : title + site;
  }, [title]);
}
