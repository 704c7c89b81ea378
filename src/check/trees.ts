import { readContent } from '../editing/content-text.ts';
import { type Fault, halves } from '../editing/fault.ts';
import { readYaml } from '../editing/yaml-source.ts';
import { type YamlText, yamlTexts } from '../editing/yaml-texts.ts';
import { lintTree } from '../troubleshooter/lint/lint-tree.ts';
import type { Content } from './content.ts';
import type { ContentOrTreeError } from './link-faults.ts';
import { namesOfTree, type WrittenNames } from './named-content.ts';
import { upkeepOf, type WrittenUpkeep } from './upkeep.ts';

/** The trees of a content folder: their texts, and what is wrong in them. */
export function readTrees({ index, targets, shown }: Content): {
  texts: YamlText[];
  names: WrittenNames['trees'];
  upkeep: WrittenUpkeep[];
  faults: Fault<ContentOrTreeError>[];
} {
  const read = [...index.trees].map(([id, { file }]) => {
    const text = readContent(file);
    const source = readYaml(text, shown(file));
    const linted = lintTree(text, targets).map(({ error, line, column, field, message }) => ({
      code: error,
      file: source.file,
      line,
      column,
      field: field || undefined,
      ...halves(message),
    }));
    // What cannot be read, and a name twice, the lint tells itself.
    const silent = source.faults.filter(({ code }) => code !== 'yaml-syntax' && code !== 'field-twice');
    return {
      texts: yamlTexts(source),
      names: namesOfTree(id, source),
      upkeep: upkeepOf(source),
      faults: [...silent, ...linted],
    };
  });
  return {
    texts: read.flatMap(({ texts }) => texts),
    names: read.map(({ names }) => names),
    upkeep: read.map(({ upkeep }) => upkeep),
    faults: read.flatMap(({ faults }) => faults),
  };
}
