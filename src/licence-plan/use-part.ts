import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the tool that is loaded when it is wanted: undefined until it has come, null where it did not come. It is
 * tried again when it is wanted anew, or for something else.
 */
export function usePart<T>(
  load: () => Promise<T>,
  isWanted: boolean,
  wantedFor?: unknown,
): T | null | undefined {
  const [part, setPart] = useState<{ loaded: T | null }>();
  useEffect(() => {
    if (!isWanted || part?.loaded) return;
    load().then(
      (loaded) => setPart({ loaded }),
      () => setPart({ loaded: null }),
    );
  }, [isWanted, wantedFor]);
  return part?.loaded;
}
