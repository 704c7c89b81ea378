import fs from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { categorySchema } from '../../articles/schema.ts';
import { readContent } from '../../editing/content-folder/content-text.ts';
import { asName } from '../../editing/content-folder/file-names.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { readYaml, type YamlSource } from '../../editing/yaml/read-yaml.ts';
import { schemaFaults } from '../../editing/yaml/schema-faults.ts';
import { labelsSchema } from '../../labels/index.ts';
import { TOOL } from '../../licence-plan/index.ts';
import { vocabularySchema } from '../../search/indexing/vocabulary-schema.ts';
import { termsSchema } from '../../terms/index.ts';
import { fieldsOf, plainTextFaults } from '../fields/plain-text.ts';
import { type ContentOrTreeError, type LinkFault, linkFault } from '../links/link-faults.ts';
import type { Content } from './read-folder.ts';

/** A list in a file of its own, with what is wrong in it. */
interface DataFile<Schema extends z.ZodType> {
  /** Undefined if the file is missing or invalid. */
  value: z.output<Schema> | undefined;
  faults: Fault<ContentOrTreeError>[];
  source: YamlSource | undefined;
}

/** The lists of a content folder: themes, labels, terms and words of the search. */
export function readLists(content: Content) {
  return {
    themes: withPlain(themes(content), ['title', 'description']),
    labels: withPlain(readList(content, 'labels.yaml', labelsSchema), ['norwegian', 'english']),
    terms: withPlain(readList(content, 'terms.yaml', termsSchema), ['term', 'english', 'meaning']),
    vocabulary: readList(content, 'vocabulary.yaml', vocabularySchema),
  };
}

/** A list whose items have fields that are shown as they stand. */
function withPlain<List extends Pick<DataFile<z.ZodType>, 'source' | 'faults'>>(
  list: List,
  fields: readonly string[],
): List {
  const items = Array.isArray(list.source?.value) ? list.source.value : [];
  const plain = list.source
    ? plainTextFaults(
        list.source,
        items.flatMap((item, i) => fieldsOf(item, fields, [i])),
      )
    : [];
  return { ...list, faults: [...list.faults, ...plain] };
}

function readList<Schema extends z.ZodType>(
  { folder, shown }: Content,
  name: string,
  schema: Schema,
): DataFile<Schema> {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) return { value: undefined, faults: [], source: undefined };
  const source = readYaml(readContent(file), shown(name));
  const faults = [...source.faults, ...schemaFaults(source, schema, [])];
  // An empty file is an empty list; of one that cannot be read, nothing is known.
  const value = source.faults.length ? source.value : (source.value ?? []);
  return { value: schema.safeParse(value).data, faults, source };
}

export const themesSchema = z.array(categorySchema.omit({ place: true })).min(1);

/** The themes. Their ids are known even if other fields are invalid. */
function themes(content: Content) {
  const list = readList(content, 'categories.yaml', themesSchema);
  const written = z
    .array(z.object({ id: z.unknown(), title: z.unknown(), tools: z.unknown() }).partial().catch({}))
    .safeParse(list.source?.value).data;
  const { source } = list;
  // What refers to a theme is not blamed for the form of its id.
  const ids = written?.map(({ id }) => asName(String(id)));
  if (!source || !ids) return { ids, source, faults: list.faults };
  const titles = written?.map(({ title }) => (typeof title === 'string' ? title : '')) ?? [];
  const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const alike = titles.flatMap((title, i): Fault[] => {
    const first = titles.findIndex((other) => isSame(other, title));
    if (!title || first === i) return [];
    return [
      {
        code: 'title-twice',
        file: source.file,
        ...source.place([i, 'title']),
        field: `${ids[i]}: title`,
        found: `fant «${title}», som temaet «${ids[first]}» også heter`,
        expected: 'forventet en egen tittel',
      },
    ];
  });
  const twice = ids.flatMap((id, i): Fault[] => {
    if (ids.indexOf(id) === i) return [];
    const found = `fant temaet «${id}» for andre gang`;
    return [
      {
        code: 'same-address',
        file: source.file,
        ...source.place([i, 'id']),
        field: `${id}: id`,
        found,
        expected: 'forventet hver id én gang',
      },
    ];
  });
  const tools = written?.flatMap(({ id, tools }, i) =>
    (Array.isArray(tools) ? tools : []).flatMap((link, j) => {
      const fault = typeof link === 'string' ? toolFault(link, content) : undefined;
      return fault
        ? [{ file: source.file, ...source.place([i, 'tools', j]), field: `${id}: tools.${j}`, ...fault }]
        : [];
    }),
  );
  return { ids, source, faults: [...list.faults, ...twice, ...alike, ...(tools ?? [])] };
}

const FORM = `forventet feilsoking:<navn>, ovelse:<navn> eller verktoy:${TOOL.id}`;

function toolFault(link: string, { targets }: Content): LinkFault | undefined {
  const isTool = /^(ovelse|verktoy):/.test(link) || /^feilsoking:[^/]*$/.test(link);
  if (!isTool) return { code: 'wrong-form', found: `fant «${link}»`, expected: FORM };
  return linkFault(link, { targets });
}
