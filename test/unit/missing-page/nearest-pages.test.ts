import { expect, test } from 'vitest';
import { nearestPages } from '../../../src/missing-page/nearest-pages.ts';

const PAGES = [
  { href: '/artikler/lisensvarsel/', title: 'Hvorfor får jeg denne meldingen?' },
  { href: '/artikler/oppdatere-lisensinformasjon/', title: 'Oppdatere lisensinformasjonen' },
  { href: '/artikler/kunde-id-og-serienummer/', title: 'Finne kunde-ID og serienummer' },
  { href: '/artikler/bruker-har-apne-saker/', title: 'Brukeren har åpne saker' },
  { href: '/artikler/kontakt-support/', title: 'Kontakte support' },
  { href: '/feilsoking/far-ikke-logget-inn/', title: 'Får ikke logget inn' },
];
const first = (path: string) => nearestPages(path, PAGES)[0]?.href;

test.each([
  ['/artikler/lisens-varsel/', '/artikler/lisensvarsel/'],
  ['/artikler/lisensvarsle/', '/artikler/lisensvarsel/'],
  ['/hjelp/gammel/lisensvarsel.php', '/artikler/lisensvarsel/'],
  ['/artikler/hvor-er-serienummeret', '/artikler/kunde-id-og-serienummer/'],
  ['/artikler/serienummer/', '/artikler/kunde-id-og-serienummer/'],
  ['/artikler/åpne_saker/', '/artikler/bruker-har-apne-saker/'],
  ['/support', '/artikler/kontakt-support/'],
  ['/feilsoking/logget-inn', '/feilsoking/far-ikke-logget-inn/'],
])('%s is nearest to %s', (path, href) => {
  expect(first(path)).toBe(href);
});

test('the words of the areas say nothing', () => {
  expect(nearestPages('/artikler/', PAGES)).toEqual([]);
});

test('nothing is near words that no page has', () => {
  expect(nearestPages('/xyzzy/blomkål/', PAGES)).toEqual([]);
  expect(nearestPages('/', PAGES)).toEqual([]);
  expect(nearestPages('/support', [])).toEqual([]);
});

test('addresses of the downloaded edition have the same names', () => {
  const inFile = PAGES.map(({ href, title }) => ({ href: `#${href}`, title }));
  expect(nearestPages('/artikler/lisens-varsel/', inFile)[0]?.href).toBe('#/artikler/lisensvarsel/');
});
