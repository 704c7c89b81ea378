import { nearest } from '../../editing/faults/nearest.ts';
import { oneOf, referencesOf } from './likely.ts';
import type { Report } from './tree-fault.ts';
import type { WrittenTree } from './written-tree.ts';

/** Checks that routes through a tree do not contradict its texts. */
export function lintContradictions(tree: WrittenTree, report: Report): void {
  lintRuledOut(tree, report);
  lintChecks(tree, report);
  lintGiven(tree, report);
  lintRoles(tree, report);
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
  const { questions, outcomes } = tree;
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

  if (![...outcomes.values()].some(({ given }) => given.size)) return;
  walkTree(tree, (node, answers, here) => {
    for (const [question, accepted] of outcomes.get(node)?.given ?? []) {
      if (told.has(`${node} ${question}`) || accepted.includes(answers.get(question) ?? '')) continue;
      told.add(`${node} ${question}`);
      report(
        'text-not-given',
        ['outcomes', node, 'given', question],
        { found: here.join(' → '), expected: `svaret ${accepted.join(' eller ')} på «${question}»` },
        'key',
      );
    }
  });
}

/**
 * Warns if a reader who has not said that they are an administrator is sent to a step that only administrators reach by
 * answering: it would send them to screens that they cannot see. Only for trees that distinguish the two.
 */
function lintRoles(tree: WrittenTree, report: Report): void {
  const { questions, outcomes } = tree;
  const roleOf = (question: string, option: string): string | undefined => {
    const { role } = questions.get(question)?.options?.get(option) ?? {};
    return role ?? (question === 'role' ? option : undefined);
  };
  const answered = (isAdministrator: boolean) => {
    const reached = new Set(tree.start === undefined ? [] : [tree.start]);
    for (const id of reached)
      for (const [option, { next }] of questions.get(id)?.options ?? [])
        if (next !== undefined && (isAdministrator || roleOf(id, option) !== 'admin')) reached.add(next);
    return reached;
  };
  const byOthers = answered(false);
  const forAdministrators = new Set([...answered(true)].filter((id) => !byOthers.has(id)));
  const told = new Set<string>();
  walkTree(tree, (node, answers, here) => {
    const roles = [...answers].map(([question, option]) => roleOf(question, option));
    if (roles.includes('admin')) return;
    const isUser = roles.includes('user');
    nextAfter(tree, node, answers).forEach(({ to, i, isLast, isRuledOut }) => {
      const key = `${node} ${to}`;
      if (!forAdministrators.has(to) || outcomes.get(to)?.hasUserSteps || told.has(key)) return;
      told.add(key);
      const mends = [
        ...(isLast ? [`«support» eller et annet steg etter «${to}»`] : []),
        ...(isRuledOut ? [] : [`«rulesOut: [${to}]» ved svaret som sier at leseren ikke er administrator`]),
      ];
      report('administrator-only', ['outcomes', node, 'verify', 'otherwise', i], {
        found: to,
        where: here.join(' → '),
        expected: isUser
          ? `${mends.join(' og ')}, eller «forUser» med egne steg i «${to}»`
          : `spørsmålet som skiller administratorer fra andre, eller «forUser» med egne steg i «${to}»`,
      });
    });
  });
}

type Visit = (node: string, answers: ReadonlyMap<string, string>, way: readonly string[]) => void;

/** Visits each node of a tree with each set of answers that a reader can come there with. */
function walkTree(tree: WrittenTree, visit: Visit): void {
  const seen = new Set<string>();
  const walk = (node: string, answers: ReadonlyMap<string, string>, way: readonly string[]) => {
    // Which outcomes were tried is left out: it can only remove routes.
    const key = JSON.stringify([node, ...[...answers].toSorted()]);
    if (seen.has(key)) return;
    seen.add(key);
    const here = [...way, node];
    visit(node, answers, here);
    const known = answers.get(node);
    for (const [option, { next }] of tree.questions.get(node)?.options ?? []) {
      if (next === undefined || (known !== undefined && known !== option)) continue;
      walk(next, new Map(answers).set(node, option), here);
    }
    for (const { to } of nextAfter(tree, node, answers)) walk(to, answers, here);
  };
  if (tree.start !== undefined) walk(tree.start, new Map(), []);
}

/**
 * What an outcome suggests next to a reader with these answers, with its place in the list. The last one is suggested
 * even if it is ruled out.
 */
function nextAfter(
  { questions, outcomes }: WrittenTree,
  node: string,
  answers: ReadonlyMap<string, string>,
): { to: string; i: number; isLast: boolean; isRuledOut: boolean }[] {
  const ruledOut = [...answers].flatMap(
    ([question, option]) => questions.get(question)?.options?.get(option)?.rulesOut ?? [],
  );
  const otherwise = outcomes.get(node)?.otherwise ?? [];
  return otherwise
    .map((to, i) => ({ to, i, isLast: i === otherwise.length - 1, isRuledOut: ruledOut.includes(to) }))
    .filter(({ isLast, isRuledOut }) => isLast || !isRuledOut);
}
