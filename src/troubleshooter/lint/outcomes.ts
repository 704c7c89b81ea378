import { nearest } from '../../editing/faults/nearest.ts';
import { oneOf, referencesOf } from './likely.ts';
import type { Report } from './tree-fault.ts';
import type { WrittenTree } from './written-tree.ts';

/** Checks the content of outcomes, and how outcomes and answers are referred to. */
export function lintOutcomes(tree: WrittenTree, report: Report): void {
  const { questions, outcomes, facts, letter } = tree;
  const { likely } = referencesOf(tree);
  const isEmpty = (list: unknown) =>
    list === undefined || list === null || (Array.isArray(list) && !list.length);
  for (const [id, { steps, actions }] of outcomes) {
    if (isEmpty(steps)) {
      report('empty-outcome', ['outcomes', id, 'steps'], {
        found: steps ? 'en liste med 0 steg' : 'ingen steg',
        expected: 'minst 1 steg under «steps»',
      });
    }
    if (isEmpty(actions)) {
      report('empty-outcome', ['outcomes', id, 'actions'], {
        found: actions ? 'en liste med 0 lenker' : 'ingen lenker',
        expected: 'minst 1 lenke under «actions»',
      });
    }
  }

  lintNumbers(outcomes, report);

  const asked = [...questions.keys()];
  const likelyQuestion = (name: string) => {
    const close = likely(name);
    return close !== undefined && questions.has(close) ? close : undefined;
  };
  const outcomesOnly = [...outcomes.keys()];
  for (const [id, { options }] of questions) {
    for (const [option, { rulesOut }] of options ?? []) {
      const path = ['questions', id, 'options', option, 'rulesOut'];
      lintNamed(rulesOut, outcomesOnly, path, 'resultatene');
    }
  }
  const nodes = [...questions.keys(), ...outcomesOnly];
  for (const [id, { otherwise, cause, hasVerify }] of outcomes) {
    const path = ['outcomes', id, 'verify', 'otherwise'];
    otherwise.forEach((found, i) => {
      // At the end of a list, an outcome's own id says that nothing comes after it.
      const isLast = i > 0 && i === otherwise.length - 1;
      if (found === id && !isLast)
        report('tries-itself', [...path, i], { found, expected: 'andre steg enn det selv' });
    });
    // The last resort has nothing to lead on to, and neither has the only outcome.
    if (!hasVerify && cause !== 'unknown' && outcomes.size > 1)
      report('nothing-next', ['outcomes', id], { found: id, expected: '«verify» med «otherwise»' }, 'key');
    lintNamed(otherwise, nodes, path, 'stegene');
  }

  function lintNamed(names: string[], known: string[], path: (string | number)[], kind: string): void {
    names.forEach((found, i) => {
      if (known.includes(found)) return;
      const close = likely(found);
      const expected = oneOf(kind, known, close && known.includes(close) ? close : undefined);
      report('unknown-outcome', [...path, i], { found, expected });
    });
  }

  for (const [id, { asks }] of outcomes) {
    if (asks === undefined || questions.has(asks)) continue;
    const expected = oneOf('spørsmålene', asked, likelyQuestion(asks));
    report('fact-without-option', ['outcomes', id, 'asks', 'question'], { found: asks, expected });
  }

  letter.forEach((names, i) => {
    lintNamed(names, outcomesOnly, ['letter', i, 'outcomes'], 'resultatene');
  });

  facts.forEach(({ answer, rulesOut }, i) => {
    lintNamed(rulesOut, outcomesOnly, ['facts', i, 'rulesOut'], 'resultatene');
    for (const [question, option] of answer) {
      const options = questions.get(question)?.options;
      const path = ['facts', i, 'answer', question];
      if (!options) {
        const expected = oneOf('spørsmålene', asked, likelyQuestion(question));
        report('fact-without-option', path, { found: question, expected }, 'key');
      } else if (!options.has(option)) {
        const names = [...options.keys()];
        const expected = oneOf('svarene', names, nearest(option, names));
        report('fact-without-option', path, { found: option, expected });
      }
    }
  });
}

/** Checks that nobody is told how many to remove before comparing the numbers with the order. */
function lintNumbers(outcomes: WrittenTree['outcomes'], report: Report): void {
  for (const [id, { compares, withExcess, steps }] of outcomes) {
    // Not a number: the schema reports that.
    if (Number.isNaN(compares)) continue;
    const count = Array.isArray(steps) ? steps.length : 0;
    if (compares !== undefined && compares > count) {
      const found = `steg ${compares}, men det er ${count} steg`;
      report('number-before-comparison', ['outcomes', id, 'compares'], {
        found,
        expected: `et tall fra 1 til ${count}`,
      });
    }
    for (const i of withExcess) {
      if (compares !== undefined && i + 1 > compares) continue;
      report(
        'number-before-comparison',
        ['outcomes', id, 'steps', i, 'withExcess'],
        {
          found: `tall fra lenken i steg ${i + 1}`,
          expected:
            compares === undefined
              ? '«compares» med nummeret på steget som sammenligner'
              : `tall først etter steg ${compares}`,
        },
        'key',
      );
    }
  }
}
