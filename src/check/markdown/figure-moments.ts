import { z } from 'astro/zod';
import { canPress, momentsOf, stateAt } from '../../exercises/core/moments.ts';
import { offered } from '../../exercises/schema/check-way.ts';
import type { Scenario } from '../../exercises/schema/scenario-fields.ts';
import type { WrittenExercise } from '../read/exercises.ts';

/** The moments that figures of an exercise can show. */
export function shownMoments(exercise: WrittenExercise | undefined): string[] | undefined {
  if (exercise?.scenario) return momentsOf(exercise.scenario).map(({ name }) => name);
  const written = MOMENTS.safeParse(exercise?.source.value).data;
  return written && [...written.way, ...Object.keys(written.moments)];
}

/** The names alone, for an exercise in which something else is wrong. */
const MOMENTS = z.object({
  way: z
    .array(z.union([z.object({ moment: z.string() }), z.unknown().transform(() => undefined)]))
    .transform((steps) => steps.flatMap((step) => step?.moment ?? [])),
  moments: z.record(z.string(), z.unknown()).default({}),
});

/**
 * The controls that a figure could ring instead, if it cannot ring `press`; undefined if it can, or if that is unknown.
 */
export function pressesInstead(
  press: string,
  scenario: Scenario | undefined,
  moment: string,
): string[] | undefined {
  const shown = scenario && momentsOf(scenario).find(({ name }) => name === moment);
  if (!shown) return undefined;
  const state = stateAt(scenario, shown);
  return canPress(state, press)
    ? undefined
    : offered(scenario, state).filter((action) => canPress(state, action));
}
