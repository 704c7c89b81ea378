import { type MarkdownToHtmlResult, markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markTerms } from '../../../src/terms/mark-terms.ts';

function marked(markdown: string): string {
  const result = markdownToHtml(markdown, { hastPlugins: [markTerms] });
  return (result as MarkdownToHtmlResult).html.trim();
}

describe('a marked term', () => {
  test('is plain text that tells which it is, and no link', () => {
    expect(marked('Hver [plass](ord:plass) teller.')).toBe(
      '<p>Hver <span data-term="plass">plass</span> teller.</p>',
    );
  });

  test('may be inflected, and be a part of a word', () => {
    expect(marked('[plassene](ord:plass) og [plass](ord:plass)er')).toBe(
      '<p><span data-term="plass">plassene</span> og <span data-term="plass">plass</span>er</p>',
    );
  });
});

test('any other link stays one', () => {
  expect(marked('[plass](artikkel:plass) og [ord](https://ord.no/ord:x)')).not.toContain('data-term');
});
