import { z } from 'astro/zod';
import { readContent } from '../../editing/content-folder/content-text.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { readYaml, type YamlSource } from '../../editing/yaml/read-yaml.ts';
import { schemaFaults } from '../../editing/yaml/schema-faults.ts';
import { type YamlText, yamlTexts } from '../../editing/yaml/yaml-texts.ts';
import { canPress, momentsOf, stateAt } from '../../exercises/core/moments.ts';
import { offered } from '../../exercises/schema/check-way.ts';
import type { Scenario } from '../../exercises/schema/scenario-fields.ts';
import { scenarioSchema } from '../../exercises/schema/schema.ts';
import { linksIn } from '../../troubleshooter/lint/links.ts';
import { fieldsOf, plainTextFaults } from '../fields/plain-text.ts';
import { type ContentOrTreeError, linkFault } from '../links/link-faults.ts';
import type { Content } from './read-folder.ts';

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

/** What is wrong in an exercise: its fields, its way, and its links. */
export function exerciseFaults(
  id: string,
  { source, texts }: WrittenExercise,
  { targetsOf }: Content,
): Fault<ContentOrTreeError>[] {
  const targets = targetsOf('exercises', id);
  const links = texts.flatMap(({ text, file, line, column, field }) => {
    const hrefs =
      field === 'refusalArticle'
        ? [`artikkel:${text}`]
        : /^(article|next)$/.test(field)
          ? [text]
          : linksIn(text);
    return hrefs.flatMap((href) => {
      const fault = linkFault(href, { targets });
      if (!fault) return [];
      const place = { file, line, column, field };
      // This field holds a name and no link.
      return field === 'refusalArticle'
        ? [
            {
              ...place,
              code: fault.code,
              found: fault.found.replace('«artikkel:', '«'),
              expected: fault.expected.replaceAll('«artikkel:', '«'),
              mend: 'Skriv filnavnet til en artikkel, uten endelse og uten «artikkel:» foran.',
            },
          ]
        : [{ ...place, ...fault }];
    });
  });
  const plain = plainTextFaults(source, fieldsOf(source.value, ['title', 'description', 'choose']));
  return [...source.faults, ...schemaFaults(source, scenarioSchema), ...links, ...plain];
}

/** The moments that figures of an exercise can show. */
export function shownMoments(exercise: WrittenExercise | undefined): string[] | undefined {
  if (exercise?.scenario) return momentsOf(exercise.scenario).map(({ name }) => name);
  const written = MOMENTS.safeParse(exercise?.source.value).data;
  return written && [...written.way, ...Object.keys(written.moments)];
}

/** The names alone, for an exercise in which something else is wrong. */
const MOMENTS = z.object({
  way: z
    .array(z.union([z.object({ moment: z.string() }), z.unknown().transform(() => undefined)]))
    .transform((steps) => steps.flatMap((step) => step?.moment ?? [])),
  moments: z.record(z.string(), z.unknown()).default({}),
});

/**
 * The controls that a figure could ring instead, if it cannot ring `press`; undefined if it can, or if that is unknown.
 */
export function pressesInstead(
  press: string,
  scenario: Scenario | undefined,
  moment: string,
): string[] | undefined {
  const shown = scenario && momentsOf(scenario).find(({ name }) => name === moment);
  if (!shown) return undefined;
  const state = stateAt(scenario, shown);
  return canPress(state, press)
    ? undefined
    : offered(scenario, state).filter((action) => canPress(state, action));
}
