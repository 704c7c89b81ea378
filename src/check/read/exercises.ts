import { readContent } from '../../editing/content-folder/content-text.ts';
import { readYaml, type YamlSource } from '../../editing/yaml/read-yaml.ts';
import { type YamlText, yamlTexts } from '../../editing/yaml/yaml-texts.ts';
import type { Scenario } from '../../exercises/schema/scenario-fields.ts';
import { scenarioSchema } from '../../exercises/schema/schema.ts';
import type { Content } from './read-folder.ts';

/** An exercise as its editor wrote it. */
export interface WrittenExercise {
  source: YamlSource;
  texts: YamlText[];
  /** Undefined where the file is wrong. */
  scenario: Scenario | undefined;
}

/** The exercises of a content folder by id. */
export function readExercises({ exercises, shown }: Content): Map<string, WrittenExercise> {
  return new Map(
    [...exercises].map(([id, file]) => {
      const source = readYaml(readContent(file), shown(file));
      return [
        id,
        { source, texts: yamlTexts(source), scenario: scenarioSchema.safeParse(source.value).data },
      ];
    }),
  );
}
