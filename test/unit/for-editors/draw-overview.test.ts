import { expect, test } from 'vitest';
import { drawOverview, type OverviewRow } from '../../../src/for-editors/draw-overview.ts';

const row = (changed: Partial<OverviewRow> = {}): OverviewRow => ({
  kind: 'Artikkel',
  title: 'Feil <403> & mer',
  path: 'artikler/feil/',
  file: 'articles/feil.md',
  isPublished: true,
  lookedAt: '2026-01-02',
  due: '2026-07-02',
  owner: undefined,
  words: 120,
  lix: 31,
  linksOut: 2,
  linksIn: 3,
  asked: ['hva er det', 'hva nå'],
  lost: ['hva nå'],
  problems: [],
  ...changed,
});
const draw = (...rows: OverviewRow[]) => drawOverview(rows, '2026-11-26', '/hjelp/');

test('a row leads to the page and tells what its editor must know', () => {
  const html = draw(row());
  expect(html).toContain('<a href="/hjelp/artikler/feil/">Feil &lt;403> &amp; mer</a>');
  expect(html).toContain('2. januar 2026<br><strong>Over fristen 2. juli 2026</strong>');
  expect(html).toContain('LIX 31, 120 ord');
  expect(html).toContain('3 hit, 2 herfra');
  expect(html).toContain('<summary>1 av 2 finner den</summary><ul><li>hva nå</li></ul>');
  expect(html).toContain('1 i alt. 1 skulle vært kontrollert. 1 spørsmål');
});

test('what readers do not get has no page to lead to, and is not late', () => {
  const html = draw(row({ isPublished: false }));
  expect(html).not.toContain('<a ');
  expect(html).toContain('Artikkel, ikke publisert');
  expect(html).toContain('0 skulle vært kontrollert');
  expect(html).not.toContain('finner den');
});

test('what nobody has looked at says so, and problems are listed', () => {
  const html = draw(
    row({ lookedAt: undefined, due: undefined, problems: ['feil.md:3: fant «x»'], asked: [], lost: [] }),
  );
  expect(html).toContain('Ukjent');
  expect(html).toContain('<summary>1 å se på</summary><ul><li>feil.md:3: fant «x»</li></ul>');
});

test('every cell is labelled as its column, for cards', () => {
  const html = draw(row());
  const columns = [...html.matchAll(/role="columnheader">([^<]*)/g)].map(([, name]) => name);
  const labels = [...html.matchAll(/data-label="([^"]*)"/g)].map(([, name]) => name);
  expect(['Innhold', ...labels]).toEqual(columns);
});
