import { describe, expect, test } from 'vitest';
import { ALIAS_FORM, brokenAliases, movedTo } from '../../../src/articles/aliases.ts';

const place = () => ({ line: 2, column: 1 });
const article = (id: string, ...aliases: string[]) => ({ id, file: `articles/${id}.mdx`, aliases, place });
const broken = (...articles: ReturnType<typeof article>[]) =>
  brokenAliases([...articles, article('annen')], () => new Set(['ny-overskrift', 'mer']));

describe('an old address', () => {
  test.each([
    ['gammelt-navn', { slug: 'gammelt-navn', anchor: undefined, to: 'en', toAnchor: undefined }],
    ['annen#firmanavn', { slug: 'annen', anchor: 'firmanavn', to: 'en', toAnchor: undefined }],
    ['annen#firmanavn > mer', { slug: 'annen', anchor: 'firmanavn', to: 'en', toAnchor: 'mer' }],
    ['#gammel > mer', { slug: 'en', anchor: 'gammel', to: 'en', toAnchor: 'mer' }],
  ])('%s says what had it and where it leads', (written, moved) => {
    expect(written).toMatch(ALIAS_FORM);
    expect(movedTo(article('en', written))).toEqual([moved]);
    expect(broken(article('en', written))).toEqual([]);
  });

  test.each(['', '#gammel', 'Stor', 'a/b', 'a#b > #c', 'a > b', 'a#b#c', '/artikler/a/'])(
    '%j has none of the forms',
    (written) => {
      expect(written).not.toMatch(ALIAS_FORM);
    },
  );
});

describe('an editor is told of an old address', () => {
  test.each([
    ['that an article has now', [article('en', 'annen')], ['en.mdx', '«annen»', 'ikke er i bruk']],
    ['of a heading in no article', [article('en', 'borte#del')], ['«borte#del»', 'artikkel som finnes']],
    [
      'that leads to no heading, with the nearest',
      [article('en', '#gammel > ny-overskrit')],
      ['«ny-overskrit»', '«ny-overskrift»'],
    ],
  ])('%s', (_, articles, told) => {
    const [fault, ...others] = broken(...articles);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'wrong-alias', line: 2 });
    for (const part of told) expect(`${fault?.file} ${fault?.found} ${fault?.expected}`).toContain(part);
  });

  test('that two articles claim, at both of them', () => {
    const faults = broken(article('en', 'gammel'), article('to', 'gammel'));
    expect(faults.map(({ file, found }) => `${file} ${found}`)).toEqual([
      'articles/en.mdx fant «gammel», som articles/to.mdx også har',
      'articles/to.mdx fant «gammel», som articles/en.mdx også har',
    ]);
  });

  test('that one article names twice', () => {
    expect(broken(article('en', 'gammel', 'gammel')).map(({ found }) => found)).toEqual([
      'fant «gammel», som også står et annet sted i listen',
      'fant «gammel», som også står et annet sted i listen',
    ]);
  });
});
