import { defineCollection } from 'astro:content';
import path from 'node:path';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { articleSchema, categorySchema } from './articles/schema.ts';
import { contentFolder } from './build/content-index.ts';
import { forEditors } from './editor-errors.ts';
import { scenarioSchema } from './licence-simulator/schema.ts';
import { treeSchema } from './troubleshooter/schema.ts';

const folder = contentFolder();
const fileName = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');
const yaml = (name: string) =>
  glob({ base: path.join(folder, name), pattern: '*.{yaml,yml}', generateId: fileName });

/** The store sorts by id; shelves keep the order in which the editor wrote them. */
function inFileOrder(text: string): Record<string, unknown>[] {
  const shelves: unknown = parse(text);
  if (!Array.isArray(shelves))
    throw new Error('categories.yaml: forventet en liste av hyller, hver med id, title og description');
  return shelves.map((shelf, place) => ({ ...shelf, place }));
}

export const collections = {
  articles: defineCollection({
    loader: glob({ base: path.join(folder, 'articles'), pattern: '*.{md,mdx}', generateId: fileName }),
    schema: forEditors(articleSchema),
  }),
  categories: defineCollection({
    loader: file(path.join(folder, 'categories.yaml'), { parser: inFileOrder }),
    schema: forEditors(categorySchema),
  }),
  troubleshooters: defineCollection({ loader: yaml('troubleshooters'), schema: forEditors(treeSchema) }),
  simulations: defineCollection({ loader: yaml('simulations'), schema: forEditors(scenarioSchema) }),
};
