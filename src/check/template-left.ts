import { readContent } from '../editing/content-text.ts';
import type { Fault } from '../editing/fault.ts';
import { textsToReplace } from '../editing/new/templates.ts';
import type { Content } from './content.ts';

const DRAFT = /^draft:\s*true\b/m;

/** Text from `npm run new` that the editor was meant to replace. Drafts may contain it, since nobody gets them. */
export function templateFaults({ index, shown }: Content): Fault[] {
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
    const lines = written.split('\n');
    const at = lines.findIndex((line) => texts.some((text) => line.includes(text)));
    const left = texts.find((text) => lines[at]?.includes(text));
    return left === undefined
      ? []
      : [
          {
            code: 'template-left' as const,
            file: shown(file),
            line: at + 1,
            found: `fant «${left}»`,
            expected: 'forventet din egen tekst',
          },
        ];
  });
}
