import type { Fault } from '../../editing/faults/fault.ts';
import { schemaFaults } from '../../editing/yaml/schema-faults.ts';
import { scenarioSchema } from '../../exercises/schema/schema.ts';
import { linksIn } from '../../troubleshooter/lint/links.ts';
import { type ContentOrTreeError, linkFault } from '../links/link-faults.ts';
import type { WrittenExercise } from '../read/exercises.ts';
import type { Content } from '../read/read-folder.ts';
import { fieldsOf, plainTextFaults } from './plain-text.ts';

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
