import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import path from 'node:path';
import { articleSchema, categorySchema } from './articles/schema.ts';
import { contentFolder } from './build/content-index.ts';
import { forEditors } from './editor-errors.ts';
import { scenarioSchema } from './licence-simulator/schema.ts';
import { treeSchema } from './troubleshooter/schema.ts';

const folder = contentFolder();
const fileName = ({ entry }: { entry: string }) => entry.replace(/\.[^.]+$/, '');
const yaml = (name: string) => glob({ base: path.join(folder, name), pattern: '*.{yaml,yml}', generateId: fileName });

export const collections = {
  articles: defineCollection({
    loader: glob({ base: path.join(folder, 'articles'), pattern: '*.{md,mdx}', generateId: fileName }),
    schema: forEditors(articleSchema),
  }),
  categories: defineCollection({
    loader: file(path.join(folder, 'categories.yaml')),
    schema: forEditors(categorySchema),
  }),
  troubleshooters: defineCollection({ loader: yaml('troubleshooters'), schema: forEditors(treeSchema) }),
  simulations: defineCollection({ loader: yaml('simulations'), schema: forEditors(scenarioSchema) }),
};
