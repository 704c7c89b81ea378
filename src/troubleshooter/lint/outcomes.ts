import type { Report } from './finding.ts';
import type { WrittenTree } from './written-tree.ts';

/** Checks the content of outcomes, and how outcomes and answers are referred to. */
export function lintOutcomes({ questions, outcomes, facts, letter }: WrittenTree, report: Report): void {
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

  const outcomesOnly = [...outcomes.keys()];
  for (const [id, { options }] of questions) {
    for (const [option, { rulesOut }] of options ?? []) {
      const path = ['questions', id, 'options', option, 'rulesOut'];
      lintNamed(rulesOut, outcomesOnly, path, `et av resultatene ${outcomesOnly.join(', ')}`);
    }
  }
  const nodes = [...questions.keys(), ...outcomesOnly];
  for (const [id, { otherwise, cause }] of outcomes) {
    const path = ['outcomes', id, 'verify', 'otherwise'];
    otherwise.forEach((found, i) => {
      // At the end of a list, an outcome's own id says that nothing comes after it.
      const isLast = i > 0 && i === otherwise.length - 1;
      if (found === id && !isLast)
        report('tries-itself', [...path, i], { found, expected: 'andre steg enn det selv' });
    });
    // The last resort has nothing to lead on to, and neither has the only outcome.
    if (!otherwise.length && cause !== 'unknown' && outcomes.size > 1)
      report('nothing-next', ['outcomes', id], { found: id, expected: '«verify» med «otherwise»' }, 'key');
    lintNamed(otherwise, nodes, path, `et av stegene ${nodes.join(', ')}`);
  }

  function lintNamed(names: string[], known: string[], path: (string | number)[], expected: string): void {
    names.forEach((found, i) => {
      if (!known.includes(found)) report('unknown-outcome', [...path, i], { found, expected });
    });
  }

  for (const [id, { asks }] of outcomes) {
    if (asks === undefined || questions.has(asks)) continue;
    const expected = `et av spørsmålene ${[...questions.keys()].join(', ')}`;
    report('fact-without-option', ['outcomes', id, 'asks', 'question'], { found: asks, expected });
  }

  letter.forEach((names, i) => {
    lintNamed(names, outcomesOnly, ['letter', i, 'outcomes'], `et av resultatene ${outcomesOnly.join(', ')}`);
  });

  facts.forEach(({ answer, rulesOut }, i) => {
    lintNamed(
      rulesOut,
      outcomesOnly,
      ['facts', i, 'rulesOut'],
      `et av resultatene ${outcomesOnly.join(', ')}`,
    );
    for (const [question, option] of answer) {
      const options = questions.get(question)?.options;
      const path = ['facts', i, 'answer', question];
      if (!options) {
        const names = [...questions.keys()].join(', ');
        report(
          'fact-without-option',
          path,
          { found: question, expected: `et av spørsmålene ${names}` },
          'key',
        );
      } else if (!options.has(option)) {
        const names = [...options.keys()].join(', ');
        report('fact-without-option', path, { found: option, expected: `et av svarene ${names}` });
      }
    }
  });
}

/** Makes sure that nobody is given a number to remove before comparing the numbers with the order. */
function lintNumbers(outcomes: WrittenTree['outcomes'], report: Report): void {
  for (const [id, { compares, withExcess, steps }] of outcomes) {
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
