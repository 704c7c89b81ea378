import path from 'node:path';
import { defineCollection } from 'astro/content/config';
import { file, glob, type Loader, type LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { articleSchema, categorySchema } from './articles/schema.ts';
import { passedCheck } from './check/astro/last-check.ts';
import { contentFolder } from './editing/content-folder/content-index.ts';
import { tidyText } from './editing/content-folder/content-text.ts';
import { followingMoves } from './editing/content-folder/moved-files.ts';
import { forEditors } from './editing/faults/schema-errors.ts';
import { scenarioSchema } from './exercises/schema/schema.ts';
import { treeSchema } from './troubleshooter/schema/schema.ts';

const folder = contentFolder();
/** The address is the file's name alone; subfolders only organise the files. */
const fileName = ({ entry }: { entry: string }) => path.posix.basename(entry).replace(/\.[^.]+$/, '');

/** How Astro's loader parses a file, by extension. Missing from its published types. */
interface Context extends LoaderContext {
  entryTypes: Map<string, { getEntryInfo(file: { contents: string; fileUrl: URL }): unknown }>;
}

/** A folder's files, as found by Astro's own loader; their texts are cleaned before parsing. */
function files(name: string, pattern: string): Loader {
  const loader = glob({ base: path.join(folder, name), pattern, generateId: fileName, retainBody: false });
  const load = async (context: LoaderContext) => {
    let isLoaded = false;
    const store = followingMoves(context.store, context.config.root, () => isLoaded);
    const entryTypes: Context['entryTypes'] = new Map();
    for (const [ending, type] of (context as Context).entryTypes) {
      entryTypes.set(ending, {
        ...type,
        getEntryInfo: (file) => type.getEntryInfo({ ...file, contents: tidyText(file.contents) }),
      });
    }
    const tidy: Context = { ...context, entryTypes, store };
    await loader.load(tidy);
    isLoaded = true;
  };
  return checked({ ...loader, load });
}

/**
 * Astro's loader stops at the first invalid file. This one first waits for our check, which reports all of them. A
 * development server starts all the same, where Astro would give up: once the file is mended, all is read again.
 */
function checked(loader: Loader): Loader {
  let isStarting = true;
  const load = async (context: LoaderContext) => {
    const mayFail = isStarting && context.watcher !== undefined;
    isStarting = false;
    try {
      await loader.load(context);
    } catch (fault) {
      await passedCheck();
      if (!mayFail) throw fault;
      context.logger.error(String(fault));
    }
  };
  return { ...loader, load };
}

/** The store sorts by id, so each shelf records its place in the file. */
function inFileOrder(text: string): Record<string, unknown>[] {
  const shelves: unknown = parse(tidyText(text));
  if (!Array.isArray(shelves))
    throw new Error('categories.yaml: forventet en liste av temaer, hver med id, title og description');
  return shelves.map((shelf, place) => ({ ...shelf, place }));
}

export const collections = {
  articles: defineCollection({
    loader: files('articles', '**/*.{md,mdx}'),
    schema: forEditors(articleSchema),
  }),
  categories: defineCollection({
    loader: checked(file(path.join(folder, 'categories.yaml'), { parser: inFileOrder })),
    schema: forEditors(categorySchema),
  }),
  troubleshooters: defineCollection({
    loader: files('troubleshooters', '*.{yaml,yml}'),
    schema: forEditors(treeSchema),
  }),
  simulations: defineCollection({
    loader: files('simulations', '*.{yaml,yml}'),
    schema: forEditors(scenarioSchema),
  }),
};
