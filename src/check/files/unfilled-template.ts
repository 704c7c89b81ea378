import { readContent } from '../../editing/content-folder/content-text.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { textsToReplace } from '../../editing/new/templates.ts';
import type { Content } from '../read/read-folder.ts';

const DRAFT = /^draft:\s*true\b/m;

/** Text from `npm run new` that the editor was meant to replace. Drafts may contain it, since nobody gets them. */
export function unfilledTemplateFaults({ index, shown }: Content): Fault[] {
  const texts = textsToReplace();
  const files = [
    ...index.articles.values(),
    ...index.exercises.values(),
    ...[...index.trees.values()].map(({ file }) => file),
  ];
  return files.flatMap((file) => {
    const written = readContent(file);
    // Counted as published while drafts are shown.
    if (DRAFT.test(written)) return [];
    return written.split('\n').flatMap((line, i): Fault[] => {
      const left = texts.find((text) => line.includes(text));
      return left === undefined
        ? []
        : [
            {
              code: 'template-left',
              file: shown(file),
              line: i + 1,
              found: `fant «${left}»`,
              expected: 'forventet din egen tekst',
            },
          ];
    });
  });
}
