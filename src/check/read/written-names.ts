import { z } from 'astro/zod';
import type { Aliased } from '../../articles/aliases.ts';
import { ALIAS_FORM } from '../../articles/aliases.ts';
import { asName } from '../../editing/content-folder/file-names.ts';
import type { YamlSource } from '../../editing/yaml/read-yaml.ts';
import type { NamedContent } from '../../old-addresses/moves.ts';
import { strayNodes } from '../../troubleshooter/lint/stray-nodes.ts';

/** The content's names, with the places where they are written. */
export interface WrittenNames extends NamedContent {
  articles: WrittenName[];
  themes: WrittenName[];
  exercises: WrittenName[];
  trees: (WrittenName & {
    steps: NamedContent['trees'][number]['steps'];
    /** Whether all its steps can be read. */
    isWhole: boolean;
  })[];
}

interface WrittenName extends Aliased {
  title: string;
}

/** The names in the files of themes, exercises and troubleshooters, as far as they can be understood. */
export function namesOfThemes(source: YamlSource | undefined): WrittenName[] {
  const themes = z.array(NAMES).safeParse(source?.value).data ?? [];
  return !source
    ? []
    : themes.map(({ id, title, aliases }, i) => ({
        // As it will be when its form is mended, which is told elsewhere.
        id: asName(id),
        title,
        aliases,
        file: source.file,
        place: (path, at) => source.place([i, ...path], at),
      }));
}

/** The ids of the terms, also where something else is wrong with them; undefined where their file cannot be read. */
export function idsOfTerms(source: YamlSource | undefined): string[] | undefined {
  if (!source) return [];
  return z
    .array(z.object({ id: word }).catch({ id: '' }))
    .safeParse(source.value)
    .data?.map(({ id }) => id);
}

/** The title and former names of a content file. A field that cannot be read counts as empty. */
export function namesOfFile(id: string, source: YamlSource): WrittenName {
  const { title, aliases } = NAMES.parse(source.value);
  return { id, title, aliases, file: source.file, place: source.place };
}

/** The same for a tree, with the names of its questions and outcomes. */
export function namesOfTree(id: string, source: YamlSource): WrittenNames['trees'][number] {
  const { questions, outcomes } = TREE.parse(source.value);
  const groups = [Object.values(questions), Object.values(outcomes)];
  const steps = groups.flat().filter(({ slug }) => slug);
  const isWhole =
    !strayNodes(source.value).length &&
    groups.every((group) => group.length > 0 && group.every(({ slug }) => slug));
  return { ...namesOfFile(id, source), steps, isWhole };
}

const word = z.string().catch('');
const words = z
  .array(z.unknown())
  .catch([])
  .transform((list) => list.filter((name) => typeof name === 'string' && ALIAS_FORM.test(name)) as string[]);
const NAMES = z.object({ id: word, title: word, aliases: words }).catch({ id: '', title: '', aliases: [] });
const steps = z
  .record(
    z.string(),
    z.object({ slug: word, title: word, aliases: words }).catch({ slug: '', title: '', aliases: [] }),
  )
  .catch({});
const TREE = z.object({ questions: steps, outcomes: steps }).catch({ questions: {}, outcomes: {} });
