import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../core/link.ts';
import type { Position } from '../core/replay.ts';
import type { Session } from '../core/session.ts';

/** Parts of the widget that are loaded once they have something to show, since most visits begin without. */
export interface Parts {
  /** A link's facts, and what was left out of it. */
  link?: typeof import('./link-parts.ts') | undefined;
  /** Earlier answers, and that it is solved. */
  answers?: typeof import('./answer-parts.ts') | undefined;
}

const parts: Parts = {};

/** Loads parts. What cannot be loaded is left out: answering works without. */
export async function loadParts(...names: (keyof Parts)[]): Promise<void> {
  const load = async (name: keyof Parts) => {
    if (name === 'link') parts.link ??= await import('./link-parts.ts');
    else parts.answers ??= await import('./answer-parts.ts');
  };
  await Promise.allSettled(names.map(load));
}

/**
 * The parts that a step needs, as far as they are loaded. A page whose address carries a state has them from the start,
 * so that nothing moves when they arrive.
 */
export function useParts(
  { facts, solved, asking, case: whose, opened }: Session,
  { steps, shown }: Position,
  notices: readonly Notice[],
): Parts {
  const [, setCount] = useState(0);
  const told = Object.keys({ ...facts.answers, ...facts.context }).length;
  const needsLink = told + notices.length > 0 || Boolean(whose || opened);
  const needsAnswers = told + steps.length + shown.length > 0 || solved || asking !== undefined;
  useEffect(() => {
    const names = [needsLink && 'link', needsAnswers && 'answers'] as const;
    const missing = names.filter((name) => name && !parts[name]) as (keyof Parts)[];
    if (missing.length) loadParts(...missing).then(() => setCount((count) => count + 1));
  }, [needsLink, needsAnswers]);
  return { link: needsLink ? parts.link : undefined, answers: needsAnswers ? parts.answers : undefined };
}
