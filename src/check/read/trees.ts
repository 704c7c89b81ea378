import { readContent } from '../../editing/content-folder/content-text.ts';
import { type Fault, halves } from '../../editing/faults/fault.ts';
import type { FieldPath } from '../../editing/yaml/field-place.ts';
import { readYaml, type YamlSource } from '../../editing/yaml/read-yaml.ts';
import { type YamlText, yamlTexts } from '../../editing/yaml/yaml-texts.ts';
import { lintTree } from '../../troubleshooter/lint/lint-tree.ts';
import { fieldsOf, plainTextFaults } from '../fields/plain-text.ts';
import type { ContentOrTreeError } from '../links/link-faults.ts';
import type { Content } from './read-folder.ts';
import { upkeepOf, type WrittenUpkeep } from './upkeep.ts';

interface TreeSource {
  id: string;
  text: string;
  source: YamlSource;
}

/** The files of the trees of a content folder. */
export function treeSources({ trees, shown }: Pick<Content, 'trees' | 'shown'>): TreeSource[] {
  return [...trees].map(([id, file]) => {
    const text = readContent(file);
    return { id, text, source: readYaml(text, shown(file)) };
  });
}

/** The texts of trees, and what is wrong in them. */
export function readTrees(
  sources: readonly TreeSource[],
  { targetsOf }: Pick<Content, 'targetsOf'>,
): {
  texts: YamlText[];
  upkeep: WrittenUpkeep[];
  faults: Fault<ContentOrTreeError>[];
} {
  const read = sources.map(({ id, text, source }) => {
    const linted = lintTree(text, targetsOf('trees', id)).map(
      ({ error, line, column, field, message, mend }) => ({
        code: error,
        file: source.file,
        line,
        column,
        field: field || undefined,
        mend,
        ...halves(message),
      }),
    );
    // The lint itself reports syntax errors and names given twice.
    const silent = source.faults.filter(({ code }) => code !== 'yaml-syntax' && code !== 'field-twice');
    return {
      texts: yamlTexts(source),
      upkeep: upkeepOf(source),
      faults: [...silent, ...linted, ...plainTextFaults(source, plainOf(source.value))],
    };
  });
  return {
    texts: read.flatMap(({ texts }) => texts),
    upkeep: read.map(({ upkeep }) => upkeep),
    faults: read.flatMap(({ faults }) => faults),
  };
}

/** The fields of a tree that are shown as they stand. */
function plainOf(tree: unknown) {
  const questions = below(tree, 'questions');
  const outcomes = below(tree, 'outcomes');
  return [
    ...fieldsOf(tree, ['title', 'description']),
    ...questions.flatMap(([path, question]) => [
      ...fieldsOf(question, ['text'], path),
      ...below(question, 'options', path).flatMap(([at, option]) => fieldsOf(option, ['label', 'hint'], at)),
    ]),
    ...outcomes.flatMap(([path, outcome]) => [
      ...fieldsOf(outcome, ['title'], path),
      ...below(outcome, 'actions', path).flatMap(([at, action]) => fieldsOf(action, ['label'], at)),
    ]),
  ];
}

/** The entries of a map or list in a field, by their paths; none if the field is missing or has another form. */
function below(value: unknown, name: string, above: FieldPath = []): [FieldPath, unknown][] {
  const held = (value as Record<string, unknown> | null | undefined)?.[name];
  if (typeof held !== 'object' || held === null) return [];
  return Object.entries(held).map(([key, one]) => [
    [...above, name, Array.isArray(held) ? Number(key) : key],
    one,
  ]);
}
