import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../../src/editing/yaml/read-yaml.ts';

const faultsOf = (text: string, before?: number) =>
  readYaml(text, 'en.yaml', before).faults.map(({ line, found }) => ({ line, found }));

describe('a tab in the indentation', () => {
  const BLOCK = 'summary: |\n  linje\n  \tmed tabulator\n';

  test('is told once, with the lines of the others, and without what follows from it', () => {
    expect(faultsOf('asked:\n\t- en\n\t- to\n \t- tre\n')).toEqual([
      { line: 2, found: 'fant «- en» med tabulator foran, og på linjene 3 og 4' },
    ]);
  });

  test('is told at its line of the file', () => {
    expect(faultsOf('a: en\n\tb: to\n\tc: tre\n', 10)).toEqual([
      { line: 12, found: 'fant «b: to» med tabulator foran, og på linje 13' },
    ]);
  });

  test('may stand in block text, which hides no mistake further down', () => {
    expect(faultsOf(BLOCK)).toEqual([]);
    expect(faultsOf(`${BLOCK}bad: "uten slutt\n`)).toEqual([{ line: 4, found: 'fant «bad: "uten slutt»' }]);
  });

  test('is not told of block text above or below the one that is wrong', () => {
    expect(faultsOf(`${BLOCK}a: en\n\tb: to\n${BLOCK.replace('summary', 'text')}`)).toEqual([
      { line: 5, found: 'fant «b: to» med tabulator foran' },
    ]);
  });

  test('makes the rest of a block text something else where it stands alone', () => {
    expect(faultsOf('a: |\n\ten\n\tto\nb: 1\n')).toEqual([
      { line: 2, found: 'fant «en» med tabulator foran, og på linje 3' },
    ]);
  });
});

test.each([':', ':\u00a0'])(
  'a field without a space after its colon is told alone, above whatever stands below it',
  (colon) => {
    const { faults } = readYaml(
      `title${colon}Merk\n# En merknad\ndescription: "Hva"\ncategory: lisens\n`,
      'a.md',
      1,
    );
    expect(faults).toMatchObject([{ code: 'yaml-syntax', line: 2, column: 1 }]);
    expect(faults[0]?.expected).toContain('mellomrom etter kolonet');
  },
);
