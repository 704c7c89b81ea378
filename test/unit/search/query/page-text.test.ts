import { describe, expect, test } from 'vitest';
import { headingsOf, tokensOf } from '../../../../src/search/query/page-text.ts';

describe('a section of a page', () => {
  const at = (element: string, id = element) => ({ element, id, text: 'Om', location: 0 });

  test('begins at a heading below the title that an address can name, and at nothing else', () => {
    const headings = ['h2', 'h3', 'h4', 'h5', 'h6'].map((element) => at(element));
    const others = ['h1', 'h7', 'p', 'th2', 'h23', 'span'].map((element) => at(element));
    expect(headingsOf([...others, ...headings, at('h2', '')])).toEqual(headings);
  });
});

describe('the words of a page', () => {
  test('stand between white space of any kind and length, as Pagefind counts them', () => {
    expect(tokensOf(' en\u00a0to\n\t tre\u2003 fire ')).toEqual(['en', 'to', 'tre', 'fire']);
    expect(tokensOf('a-b, c.')).toEqual(['a-b,', 'c.']);
    expect(tokensOf(' \n')).toEqual([]);
  });

  test('do not end at a byte order mark or a space without width', () => {
    expect(tokensOf('en\ufeffto\u200btre')).toHaveLength(1);
  });
});
