import type { Fault } from '../editing/faults/fault.ts';
import { nearest } from '../editing/faults/nearest.ts';
import type { WrittenArticle } from '../editing/markdown/read-article.ts';
import type { YamlText } from '../editing/yaml/yaml-texts.ts';
import { markedTerms } from './marked-terms.ts';

/** How many terms an article may mark. If it needs more, it should be written in plainer words. */
const MOST = 8;

/**
 * Faults in the terms that content marks. Only articles may mark terms, in their running text.
 *
 * @param ids ids of the explained terms; undefined if their list cannot be read
 * @param texts the texts of trees and exercises
 */
export function termFaults(
  ids: readonly string[] | undefined,
  articles: Iterable<WrittenArticle>,
  texts: readonly YamlText[],
): Fault[] {
  return [
    ...[...articles].flatMap((article) =>
      article.text.includes('ord:') ? faultsOfArticle(article, ids) : [],
    ),
    // A tree or an exercise shows its texts in places where a button is not allowed: as options, questions, steps to
    // tick.
    ...texts
      .filter(({ text }) => WRITTEN.test(text))
      .map(
        ({ file, line, field }): Fault => ({
          code: 'term-misplaced',
          file,
          line,
          field,
          found: 'fant et merket ord',
          expected: EXPECTED,
        }),
      ),
  ];
}

function faultsOfArticle({ file, text, root }: WrittenArticle, ids: readonly string[] | undefined): Fault[] {
  const marked = markedTerms(root);
  const place = (line: number) => ({ file, line, field: 'ord' });
  const tooMany = marked[MOST];
  return [
    ...inTheFront(text).map(
      (line): Fault => ({
        ...place(line),
        code: 'term-misplaced',
        found: 'fant et merket ord i feltene øverst',
        expected: EXPECTED,
      }),
    ),
    ...marked.flatMap(({ id, line, fault }): Fault[] => {
      if (ids && !ids.includes(id))
        return [
          {
            ...place(line),
            code: 'term-unknown',
            found: `fant «${id}»`,
            expected: `forventet ${expectedId(id, ids)}`,
          },
        ];
      return fault
        ? [{ ...place(line), code: 'term-misplaced', found: `fant «${id}» ${fault}`, expected: EXPECTED }]
        : [];
    }),
    ...(tooMany
      ? [
          {
            ...place(tooMany.line),
            code: 'term-too-many' as const,
            found: `fant ${marked.length} merkede ord`,
            expected: `forventet høyst ${MOST} i en artikkel`,
          },
        ]
      : []),
  ];
}

const EXPECTED = 'forventet «[ordet](ord:id)» i løpende tekst i en artikkel';

function expectedId(id: string, ids: readonly string[]): string {
  if (!ids.length) return 'ingen merkede ord, siden mappen ikke har ord i terms.yaml';
  const close = nearest(id, ids);
  return `en id fra terms.yaml${close ? `; mente du «${close}»?` : ''}`;
}

const WRITTEN = /\]\(\s*<?ord:/;

/** The lines of the front matter that mark a term. */
function inTheFront(text: string): number[] {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  return front.split('\n').flatMap((line, i) => (WRITTEN.test(line) ? i + 1 : []));
}
