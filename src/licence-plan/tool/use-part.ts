import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the tool that is loaded on demand: undefined until loaded, null if that failed. Loading is retried the next
 * time the part is needed, or needed for something else.
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
