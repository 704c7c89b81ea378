import { type CollectionEntry, getCollection } from 'astro:content';

export type ScenarioEntry = CollectionEntry<'simulations'>;

/** All scenarios of the content folder; none where the folder has none. */
export function allScenarios(): Promise<ScenarioEntry[]> {
  return getCollection('simulations');
}
