import fs from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { categorySchema } from '../articles/schema.ts';
import { readContent } from '../editing/content-text.ts';
import type { Fault } from '../editing/fault.ts';
import { formFaults } from '../editing/form-faults.ts';
import { readYaml, type YamlSource } from '../editing/yaml-source.ts';
import { labelsSchema } from '../labels/index.ts';
import { TOOL } from '../licence-plan/index.ts';
import { vocabularySchema } from '../search/indexing/vocabulary-schema.ts';
import { termsSchema } from '../terms/index.ts';
import type { Content } from './content.ts';
import { type ContentOrTreeError, type LinkFault, linkFault } from './link-faults.ts';

/** A list in a file of its own, with what is wrong in it. */
interface DataFile<Schema extends z.ZodType> {
  /** Undefined without the file, or where it is wrong. */
  value: z.output<Schema> | undefined;
  faults: Fault<ContentOrTreeError>[];
  source: YamlSource | undefined;
}

/** The lists of a content folder: themes, labels, terms and words of the search. */
export function readDataFiles(content: Content) {
  return {
    themes: themes(content),
    labels: readList(content, 'labels.yaml', labelsSchema),
    terms: readList(content, 'terms.yaml', termsSchema),
    vocabulary: readList(content, 'vocabulary.yaml', vocabularySchema),
  };
}

function readList<Schema extends z.ZodType>(
  { folder, shown }: Content,
  name: string,
  schema: Schema,
): DataFile<Schema> {
  const file = path.join(folder, name);
  if (!fs.existsSync(file)) return { value: undefined, faults: [], source: undefined };
  const source = readYaml(readContent(file), shown(name));
  const faults = [...source.faults, ...formFaults(source, schema, [])];
  return { value: schema.safeParse(source.value ?? []).data, faults, source };
}

export const themesSchema = z.array(categorySchema.omit({ place: true })).min(1);

/** The themes, with their ids also where other fields are wrong. */
function themes(content: Content) {
  const list = readList(content, 'categories.yaml', themesSchema);
  const written = z
    .array(z.object({ id: z.unknown(), tools: z.unknown() }).partial().catch({}))
    .safeParse(list.source?.value).data;
  const { source } = list;
  const ids = written?.map(({ id }) => String(id));
  if (!source || !ids) return { ids, source, faults: list.faults };
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
  return { ids, source, faults: [...list.faults, ...twice, ...(tools ?? [])] };
}

const FORM = `forventet feilsoking:<navn>, ovelse:<navn> eller verktoy:${TOOL.id}`;

function toolFault(link: string, { targets }: Content): LinkFault | undefined {
  const isTool = /^(ovelse|verktoy):/.test(link) || /^feilsoking:[^/]*$/.test(link);
  if (!isTool) return { code: 'wrong-form', found: `fant «${link}»`, expected: FORM };
  return linkFault(link, { targets });
}
