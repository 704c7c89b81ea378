import { type CollectionEntry, getCollection } from 'astro:content';
import { isBuilt } from '../../editing/fields/published.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { Scenario } from './scenario-fields.ts';

export type ScenarioEntry = CollectionEntry<'simulations'>;

let scenarios: Promise<ScenarioEntry[]> | undefined;

/** All scenarios of the content folder, in order; empty if it has none. */
export function allScenarios(): Promise<ScenarioEntry[]> {
  if (import.meta.env.DEV) return inOrder();
  scenarios ??= inOrder();
  return scenarios;
}

async function inOrder(): Promise<ScenarioEntry[]> {
  const rank = ({ data }: ScenarioEntry) => data.order ?? Number.POSITIVE_INFINITY;
  const entries = await getCollection('simulations');
  return entries
    .filter(({ data }) => isBuilt(data))
    .toSorted((a, b) => rank(a) - rank(b) || a.data.title.localeCompare(b.data.title, 'nb'));
}

/** The exercise to do after this one: the one its editor chose, or the next in order; undefined after the last. */
export function nextOf(
  { id, data }: ScenarioEntry,
  all: readonly ScenarioEntry[],
): ScenarioEntry | undefined {
  const named = all.find((other) => data.next === `ovelse:${other.id}`);
  return named ?? all[all.findIndex((other) => other.id === id) + 1];
}

/** The part of a scenario that the browser needs, without its texts and the solution. */
export function dataOf(scenario: Scenario): ScenarioData {
  const {
    title,
    description,
    aliases,
    reviewed,
    reviewEvery,
    owner,
    draft,
    publishFrom,
    sortBy,
    learn,
    minutes,
    order,
    choose,
    checklist,
    article,
    next,
    way,
    moments,
    ...data
  } = scenario;
  return data;
}
