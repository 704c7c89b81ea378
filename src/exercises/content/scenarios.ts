import { type CollectionEntry, getCollection } from 'astro:content';
import path from 'node:path';
import { addresses } from '../../addresses.ts';
import { contentIndex } from '../../editing/content-index.ts';
import { ContentLinkError, resolveContentLink } from '../../editing/content-links.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { Scenario } from './schema.ts';

export type ScenarioEntry = CollectionEntry<'simulations'>;

let scenarios: Promise<ScenarioEntry[]> | undefined;

/**
 * All scenarios of the content folder in their order; none where the folder has none.
 *
 * @throws when a scenario names an article that does not exist
 */
export function allScenarios(): Promise<ScenarioEntry[]> {
  if (import.meta.env.DEV) return inOrder();
  scenarios ??= inOrder();
  return scenarios;
}

async function inOrder(): Promise<ScenarioEntry[]> {
  const rank = ({ data }: ScenarioEntry) => data.order ?? Number.POSITIVE_INFINITY;
  const entries = await getCollection('simulations');
  checkArticles(entries);
  return entries.toSorted((a, b) => rank(a) - rank(b) || a.data.title.localeCompare(b.data.title, 'nb'));
}

/** What the schema of one file can not see: that the articles exist. */
function checkArticles(entries: readonly ScenarioEntry[]): void {
  const problems = entries.flatMap(({ id, filePath, data: { article, refusalArticle } }) => {
    const file = filePath ? path.relative(process.cwd(), path.resolve(filePath)) : id;
    return Object.entries({
      article,
      refusalArticle: refusalArticle && `artikkel:${refusalArticle}`,
    }).flatMap(([field, link]) => {
      try {
        if (link) resolveContentLink(link, contentIndex(), addresses);
        return [];
      } catch (error) {
        if (!(error instanceof ContentLinkError)) throw error;
        return `${file}: ${field}: ${error.message}`;
      }
    });
  });
  if (problems.length)
    throw new Error(`Innholdet har feil:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
}

/** What the exercise in the browser needs of a scenario: not its texts, and not the way to its end. */
export function dataOf(scenario: Scenario): ScenarioData {
  const { title, description, learn, minutes, order, choose, checklist, article, way, moments, ...data } =
    scenario;
  return data;
}
