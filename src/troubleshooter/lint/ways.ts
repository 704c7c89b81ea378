import { nearest } from '../../editing/nearest.ts';
import type { Report } from './finding.ts';
import { oneOf, referencesOf } from './likely.ts';
import type { WrittenTree } from './written-tree.ts';

/** Checks that routes through a tree do not contradict its texts. */
export function lintWays(tree: WrittenTree, report: Report): void {
  lintRuledOut(tree, report);
  lintChecks(tree, report);
  lintGiven(tree, report);
}

/** Checks that an answer which rules an outcome out does not lead there. */
function lintRuledOut({ questions, outcomes }: WrittenTree, report: Report): void {
  const reachedFrom = (start: string) => {
    const reached = new Set([start]);
    for (const id of reached) {
      for (const { next } of questions.get(id)?.options?.values() ?? []) if (next) reached.add(next);
    }
    return reached;
  };
  for (const [id, { options }] of questions) {
    for (const [option, { next, rulesOut }] of options ?? []) {
      const reached = reachedFrom(next ?? '');
      rulesOut.forEach((found, i) => {
        if (!outcomes.has(found) || !reached.has(found)) return;
        const path = ['questions', id, 'options', option, 'rulesOut', i];
        report('ruled-out-way', path, { found, expected: 'et svar som fører et annet sted' });
      });
    }
  }
}

function lintChecks({ questions }: WrittenTree, report: Report): void {
  for (const [id, { check, options }] of questions) {
    if (!check || [...(options?.values() ?? [])].some(({ rulesOut }) => rulesOut.length)) continue;
    report(
      'check-without-answer',
      ['questions', id, 'check'],
      { found: 'ingen svar med «rulesOut»', expected: 'minst ett' },
      'key',
    );
  }
}

/**
 * Checks that no route reaches an outcome without the answers its texts rest on. Only the first such route is reported.
 */
function lintGiven(tree: WrittenTree, report: Report): void {
  const { start, questions, outcomes } = tree;
  const { likely } = referencesOf(tree);
  const told = new Set<string>();
  for (const [id, { given }] of outcomes) {
    for (const [question, accepted] of given) {
      const options = questions.get(question)?.options;
      const path = ['outcomes', id, 'given', question];
      if (!options) {
        const names = [...questions.keys()];
        const expected = oneOf(
          'spørsmålene',
          names,
          names.find((name) => name === likely(question)),
        );
        report('fact-without-option', path, { found: question, expected }, 'key');
      }
      accepted.forEach((found, i) => {
        const names = [...(options?.keys() ?? [])];
        const expected = oneOf('svarene', names, nearest(found, names));
        if (options && !options.has(found)) report('fact-without-option', [...path, i], { found, expected });
      });
      // No way can give an answer that does not exist.
      if (!accepted.every((option) => options?.has(option))) told.add(`${id} ${question}`);
    }
  }

  const seen = new Set<string>();
  const walk = (node: string, answers: ReadonlyMap<string, string>, way: string[]) => {
    // Which outcomes were tried is left out: it can only remove routes.
    const key = JSON.stringify([node, ...[...answers].toSorted()]);
    if (seen.has(key)) return;
    seen.add(key);
    const here = [...way, node];
    const outcome = outcomes.get(node);
    for (const [question, accepted] of outcome?.given ?? []) {
      if (told.has(`${node} ${question}`) || accepted.includes(answers.get(question) ?? '')) continue;
      told.add(`${node} ${question}`);
      report(
        'text-not-given',
        ['outcomes', node, 'given', question],
        { found: here.join(' → '), expected: `svaret ${accepted.join(' eller ')} på «${question}»` },
        'key',
      );
    }
    const options = questions.get(node)?.options;
    const known = answers.get(node);
    for (const [option, { next }] of options ?? []) {
      if (next === undefined || (known !== undefined && known !== option)) continue;
      walk(next, new Map(answers).set(node, option), here);
    }
    const ruledOut = [...answers].flatMap(
      ([question, option]) => questions.get(question)?.options?.get(option)?.rulesOut ?? [],
    );
    const otherwise = outcome?.otherwise ?? [];
    for (const other of otherwise) {
      if (!ruledOut.includes(other) || other === otherwise.at(-1)) walk(other, answers, here);
    }
  };
  if (start !== undefined && [...outcomes.values()].some(({ given }) => given.size))
    walk(start, new Map(), []);
}
