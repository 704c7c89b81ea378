import { type CollectionEntry, getCollection } from 'astro:content';
import type { ScenarioData } from './scenario.ts';
import type { Scenario } from './schema.ts';

export type ScenarioEntry = CollectionEntry<'simulations'>;

let scenarios: Promise<ScenarioEntry[]> | undefined;

/** All scenarios of the content folder in their order; none where the folder has none. */
export function allScenarios(): Promise<ScenarioEntry[]> {
  if (import.meta.env.DEV) return inOrder();
  scenarios ??= inOrder();
  return scenarios;
}

async function inOrder(): Promise<ScenarioEntry[]> {
  const rank = ({ data }: ScenarioEntry) => data.order ?? Number.POSITIVE_INFINITY;
  return (await getCollection('simulations')).toSorted(
    (a, b) => rank(a) - rank(b) || a.data.title.localeCompare(b.data.title, 'nb'),
  );
}

/** What the exercise in the browser needs of a scenario: not its texts, and not the way to its end. */
export function dataOf(scenario: Scenario): ScenarioData {
  const { title, description, learn, minutes, order, choose, checklist, article, way, moments, ...data } =
    scenario;
  return data;
}
