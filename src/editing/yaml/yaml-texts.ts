import { visit } from 'yaml';
import { pathOf } from './field-place.ts';
import type { YamlSource } from './read-yaml.ts';

/** A text in a YAML file, with its place. */
export interface YamlText {
  file: string;
  line: number;
  column: number;
  field: string;
  text: string;
}

/** The texts of a YAML file, as values. */
export function yamlTexts({ file, doc, place }: YamlSource): YamlText[] {
  const texts: YamlText[] = [];
  visit(doc, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const path = pathOf(ancestors, node);
      texts.push({ file, ...place(path), field: path.join('.'), text: node.value });
    },
  });
  return texts;
}
