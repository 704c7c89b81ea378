import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../core/link.ts';
import type { Session } from '../core/replay.ts';

/** The parts that show a link's facts. Most visits have no link, so they are loaded separately. */
export type LinkParts = typeof import('./LinkFacts.tsx');

export function loadLinkParts(): Promise<LinkParts> {
  return import('./LinkFacts.tsx');
}

/**
 * The parts that show a link's facts, loaded when there are any. A page whose address carries facts has them from the
 * start, so that nothing moves when they arrive.
 */
export function useLinkParts(given: LinkParts | undefined, { facts }: Session, notices: Notice[]) {
  const [parts, setParts] = useState<{ parts: LinkParts | undefined }>({ parts: given });
  const isNeeded = Object.keys({ ...facts.answers, ...facts.context }).length + notices.length > 0;
  const isMissing = isNeeded && !parts.parts;
  useEffect(() => {
    // Answering works without them.
    if (isMissing)
      loadLinkParts().then(
        (parts) => setParts({ parts }),
        () => {},
      );
  }, [isMissing]);
  return isNeeded ? parts.parts : undefined;
}
