import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../core/link.ts';
import type { Session } from '../core/replay.ts';

/** What shows that there was a link: most visits have none, so it is a part of its own. */
export type LinkParts = typeof import('./LinkFacts.tsx');

export function loadLinkParts(): Promise<LinkParts> {
  return import('./LinkFacts.tsx');
}

/**
 * The parts that show a link, loaded when there is something to show. A page whose address carries something has them
 * from the start, so that nothing moves when they come.
 */
export function useLinkParts(given: LinkParts | undefined, { facts }: Session, notices: Notice[]) {
  const [parts, setParts] = useState<{ parts: LinkParts | undefined }>({ parts: given });
  const isNeeded = Object.keys({ ...facts.answers, ...facts.context }).length + notices.length > 0;
  const isMissing = isNeeded && !parts.parts;
  useEffect(() => {
    // Without them the answers lead on all the same.
    if (isMissing)
      loadLinkParts().then(
        (parts) => setParts({ parts }),
        () => {},
      );
  }, [isMissing]);
  return isNeeded ? parts.parts : undefined;
}
