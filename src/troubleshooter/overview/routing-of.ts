import { mapValues } from '../core/map-values.ts';
import type { Routing, TreeData } from '../core/tree.ts';

/** The tree without its texts: enough to replay a session. */
export function routingOf({ id, start, aliases, facts, questions, outcomes }: TreeData): Routing {
  return {
    id,
    start,
    aliases,
    facts,
    questions: mapValues(questions, ({ slug, readerOnly, options }) => ({
      slug,
      ...(readerOnly ? { readerOnly } : {}),
      options: mapValues(options, ({ next, rulesOut }) => ({ next, ...(rulesOut ? { rulesOut } : {}) })),
    })),
    outcomes: mapValues(outcomes, ({ slug, otherwise }) => ({ slug, ...(otherwise ? { otherwise } : {}) })),
  };
}
