import { nearest } from '../../editing/faults/nearest.ts';
import { oneOf, type References, referencesOf } from './likely.ts';
import type { Report } from './tree-fault.ts';
import type { WrittenTree } from './written-tree.ts';

/** With more questions than this in a row, people give up. */
const MOST_QUESTIONS = 5;

/** Checks the options' targets: they exist, lead forwards, reach an outcome soon, and reach every node. */
export function lintRoutes(tree: WrittenTree, report: Report): void {
  const references = referencesOf(tree);
  lintStart(tree, report);
  lintOptions(tree, references, report);
  lintReached(tree, references, report);
  const hasCycle = lintCycles(tree, report);
  if (!hasCycle) lintLength(tree, report);
}

function lintStart({ start, questions }: WrittenTree, report: Report): void {
  if (start === undefined || questions.has(start)) return;
  report('unknown-start', ['start'], {
    found: start,
    expected: oneOf('spørsmålene', [...questions.keys()], nearest(start, [...questions.keys()])),
  });
}

function lintOptions({ questions, outcomes }: WrittenTree, { likely }: References, report: Report): void {
  const nodes = [...questions.keys(), ...outcomes.keys()];
  for (const [id, { options }] of questions) {
    const path = ['questions', id, 'options'];
    const expected = 'minst to svar';
    if (!options?.size) report('dead-end', path, { found: 'ingen svar', expected }, 'key');
    else if (options.size === 1) {
      report('one-option', path, { found: `bare svaret «${[...options.keys()][0]}»`, expected }, 'key');
    }
    for (const [option, { label, next }] of options ?? []) {
      if (label === undefined || label === null || (typeof label === 'string' && !label.trim())) {
        report('option-without-text', [...path, option, 'label'], {
          found: label === undefined ? `svaret «${option}» uten label` : 'en tom tekst',
          expected: 'det leseren svarer',
        });
      }
      if (next === undefined) {
        report('dead-end', [...path, option, 'next'], {
          found: `svaret «${option}», som ikke fører noe sted`,
          expected: oneOf('stegene', nodes, likely('')),
        });
      } else if (!next.startsWith('feilsoking:') && !nodes.includes(next)) {
        report('dead-end', [...path, option, 'next'], {
          found: `«${next}», som ikke finnes i treet`,
          expected: oneOf('stegene', nodes, likely(next)),
        });
      }
    }
  }
}

/** Reports nodes that no reader ever sees. */
function lintReached({ questions }: WrittenTree, { lost }: References, report: Report): void {
  for (const id of lost) {
    const group = questions.has(id) ? 'questions' : 'outcomes';
    report(
      'unreachable-node',
      [group, id],
      { found: id, expected: 'et svar med «next» som fører hit' },
      'key',
    );
  }
}

/** Reports each option that leads back to a question on the way to it; true if there is one. */
function lintCycles({ questions }: WrittenTree, report: Report): boolean {
  const done = new Set<string>();
  let found = false;
  const visit = (id: string, way: string[]) => {
    if (done.has(id)) return;
    for (const [option, { next }] of questions.get(id)?.options ?? []) {
      if (next === undefined || !questions.has(next)) continue;
      const here = [...way, id];
      if (here.includes(next)) {
        found = true;
        report('cycle', ['questions', id, 'options', option, 'next'], {
          found: next,
          where: [...here.slice(here.indexOf(next)), next].join(' → '),
          expected: 'et steg som ikke er passert',
        });
      } else visit(next, here);
    }
    done.add(id);
  };
  for (const id of questions.keys()) visit(id, []);
  return found;
}

/** Reports the longest route from the start, at its first question too many. Only for trees without a cycle. */
function lintLength({ start, questions }: WrittenTree, report: Report): void {
  const known = new Map<string, string[]>();
  const longestFrom = (id: string): string[] => {
    const question = questions.get(id);
    if (!question) return [];
    const before = known.get(id);
    if (before) return before;
    const ways = nextOf(question).map(longestFrom);
    const way = [id, ...ways.reduce((longest, next) => (next.length > longest.length ? next : longest), [])];
    known.set(id, way);
    return way;
  };
  const way = longestFrom(start ?? '');
  const tooMany = way[MOST_QUESTIONS];
  if (tooMany === undefined) return;
  report(
    'path-too-long',
    ['questions', tooMany],
    { found: String(way.length), where: way.join(' → '), expected: 'høyst fem' },
    'key',
  );
}

function nextOf(
  question: { options: Map<string, { next: string | undefined }> | undefined } | undefined,
): string[] {
  return [...(question?.options?.values() ?? [])].flatMap(({ next }) => (next === undefined ? [] : [next]));
}
