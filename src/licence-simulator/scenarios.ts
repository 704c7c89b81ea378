import { type CollectionEntry, getCollection } from 'astro:content';

export type ScenarioEntry = CollectionEntry<'simulations'>;

let scenarios: Promise<ScenarioEntry[]> | undefined;

/** All scenarios of the content folder; none where the folder has none. */
export function allScenarios(): Promise<ScenarioEntry[]> {
  if (import.meta.env.DEV) return getCollection('simulations');
  scenarios ??= getCollection('simulations');
  return scenarios;
}
