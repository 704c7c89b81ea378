import type { Report } from './finding.ts';
import type { WrittenTree } from './written-tree.ts';

/** With more questions than this in a row, people give up. */
const MOST_QUESTIONS = 5;

/** Checks the options' targets: they exist, lead forwards, reach an outcome soon, and reach every node. */
export function lintRoutes(tree: WrittenTree, report: Report): void {
  lintStart(tree, report);
  lintOptions(tree, report);
  lintReached(tree, report);
  const hasCycle = lintCycles(tree, report);
  if (!hasCycle) lintLength(tree, report);
}

function lintStart({ start, questions }: WrittenTree, report: Report): void {
  if (start === undefined || questions.has(start)) return;
  report('unknown-start', ['start'], {
    found: start,
    expected: `et av spørsmålene ${[...questions.keys()].join(', ')}`,
  });
}

function lintOptions({ questions, outcomes }: WrittenTree, report: Report): void {
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
          expected: `et av stegene ${nodes.join(', ')}`,
        });
      } else if (!next.startsWith('feilsoking:') && !nodes.includes(next)) {
        report('dead-end', [...path, option, 'next'], {
          found: `«${next}», som ikke finnes i treet`,
          expected: `et av stegene ${nodes.join(', ')}`,
        });
      }
    }
  }
}

/**
 * Reports nodes that no reader ever sees, neither through an option nor as the next likely cause. Of connected nodes
 * only the first is reported: once it is reachable, so are the others.
 */
function lintReached({ start, questions, outcomes }: WrittenTree, report: Report): void {
  if (start === undefined || !questions.has(start)) return;
  const nextsOf = (id: string) => [...nextOf(questions.get(id)), ...(outcomes.get(id)?.otherwise ?? [])];
  const reached = reachedFrom(start, nextsOf);
  const lost = () => [...questions.keys(), ...outcomes.keys()].filter((id) => !reached.has(id));
  for (let ids = lost(); ids.length; ids = lost()) {
    const ledTo = new Set(ids.flatMap((id) => nextsOf(id).filter((next) => next !== id)));
    const first = ids.find((id) => !ledTo.has(id)) ?? ids[0] ?? '';
    const group = questions.has(first) ? 'questions' : 'outcomes';
    report(
      'unreachable-node',
      [group, first],
      { found: first, expected: 'et svar med «next» som fører hit' },
      'key',
    );
    for (const id of reachedFrom(first, nextsOf)) reached.add(id);
  }
}

function reachedFrom(start: string, nextsOf: (id: string) => string[]): Set<string> {
  const reached = new Set([start]);
  // Iterating over a set includes what is added on the way.
  for (const id of reached) for (const next of nextsOf(id)) reached.add(next);
  return reached;
}

/** Reports each option that leads back to a question on the way to it; true where there is one. */
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
