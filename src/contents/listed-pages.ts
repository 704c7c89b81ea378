import { addresses } from '../addresses.ts';
import { allArticles } from '../articles/articles.ts';
import { allScenarios } from '../exercises/schema/scenarios.ts';
import { TOOL } from '../licence-plan/index.ts';
import { readTerms, TERMS_PAGE } from '../terms/index.ts';
import { allTrees } from '../troubleshooter/schema/trees.ts';

/** A page of content, as lists show it. */
export interface ListedPage {
  kind: 'Artikkel' | 'Feilsøking' | 'Øvelse' | 'Verktøy' | 'Ordliste';
  title: string;
  description: string;
  /** Its address on the site. */
  href: string;
  /** The editor's choice of a word in the title to sort by. */
  sortBy?: string | undefined;
}

/** Every page of content, by kind. */
export async function listedPages(): Promise<ListedPage[]> {
  const articles = (await allArticles()).map(({ id, data }) => ({
    kind: 'Artikkel' as const,
    title: data.title,
    description: data.description,
    href: addresses.article(id),
    sortBy: data.sortBy,
  }));
  const words = readTerms().length
    ? [{ kind: 'Ordliste' as const, ...TERMS_PAGE, href: addresses.terms }]
    : [];
  return [...articles, ...(await thingsToDo()), ...words];
}

/** What is used rather than read: troubleshooters, exercises and tools. */
export async function thingsToDo(): Promise<ListedPage[]> {
  const trees = (await allTrees()).map(({ id, description, sortBy, tree }) => ({
    kind: 'Feilsøking' as const,
    title: tree.title,
    description,
    href: addresses.troubleshooter(id),
    sortBy,
  }));
  const exercises = (await allScenarios()).map(({ id, data }) => ({
    kind: 'Øvelse' as const,
    title: data.title,
    description: data.description,
    href: addresses.exercise(id),
    sortBy: data.sortBy,
  }));
  const { title, description, sortBy } = TOOL;
  return [
    ...trees,
    ...exercises,
    { kind: 'Verktøy', title, description, href: addresses.licencePlan, sortBy },
  ];
}
