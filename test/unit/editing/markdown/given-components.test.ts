import { describe, expect, test } from 'vitest';
import { importsFor } from '../../../../src/editing/markdown/given-components.ts';

const imported = (text: string) =>
  [...importsFor(text).matchAll(/import (\w+) from/g)].map(([, name]) => name);

describe('the components that an article is given', () => {
  test.each([
    ['one with attributes', '<LicenceFigure id="x" moment="y" />', ['LicenceFigure']],
    ['one without', 'Før\n\n<Exercise/>', ['Exercise']],
    ['one around a text', '<Callout>\nViktig\n</Callout>', ['Callout']],
    ['one over several lines', '<Troubleshooter\n  id="x"\n/>', ['Troubleshooter']],
    ['each once', '<Callout>a</Callout> <Callout>b</Callout>', ['Callout']],
    ['none for plain text', 'Callout og Exercise er bare ord. <CalloutBox>', []],
  ])('%s', (_, text, names) => {
    expect(imported(text)).toEqual(names);
  });

  test('stand on one line, so that an error names the right line of the article', () => {
    const imports = importsFor('<Callout>a</Callout><Exercise id="x"/>');
    expect(imported('<Callout>a</Callout><Exercise id="x"/>')).toHaveLength(2);
    expect(imports).not.toContain('\n');
  });
});
