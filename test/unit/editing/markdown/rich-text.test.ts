import { describe, expect, test } from 'vitest';
import { plainText, richText } from '../../../../src/editing/markdown/rich-text.ts';
import { aContentFolder } from '../content-folder/a-content-folder.ts';

describe('a short text as HTML', () => {
  test.each([
    ['plain words', 'Gå til lisenser', 'Gå til lisenser'],
    ['bold words', 'Klikk på **Aktiver**.', 'Klikk på <strong>Aktiver</strong>.'],
    ['a line break of the editor', 'én\nto', 'én\nto'],
    ['space around it', '\n  Gå  \n', 'Gå'],
    ['signs of HTML', 'a < b & c', 'a &lt; b &amp; c'],
    ['a link out', '[nett](https://example.no)', '<a href="https://example.no">nett</a>'],
  ])('%s', (_, markdown, html) => {
    expect(richText(markdown)).toBe(html);
  });

  test('with links of our own as addresses', () => {
    aContentFolder({ 'articles/frist.mdx': '' });
    expect(richText('Se [frist](artikkel:frist#når).')).toMatch(
      /^Se <a href="\/artikler\/frist\/#n[^"]*r">frist<\/a>\.$/,
    );
    expect(() => richText('[x](artikkel:fritt)')).toThrow('«fritt»');
  });

  test('keeps its paragraphs where it has several', () => {
    expect(richText('Én.\n\nTo.')).toMatch(/^<p>Én\.<\/p>\s*<p>To\.<\/p>$/);
  });
});

describe('the same text without its marks', () => {
  test.each([
    ['Klikk på **Aktiver**', 'Klikk på Aktiver'],
    ['Se [siden](https://example.no)', 'Se siden'],
    ['a < b & c > "d"', 'a < b & c > "d"'],
    ['&amp;lt;', '&lt;'],
  ])('%j is %j', (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});
