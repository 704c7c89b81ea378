import { expect, test } from 'vitest';
import { version } from '../../../package.json';
import { correctionMail } from '../../../src/shell/correction-mail.ts';

const page = {
  title: 'Lisens & plan',
  address: 'https://hjelp.firma.no/artikler/lisens/',
  updated: '2026-11-20',
};

test('a mail about a mistake has the page’s title, address, date and version', () => {
  const mail = new URL(correctionMail(page, 'feil@firma.no') ?? '');
  expect(mail.pathname).toBe('feil@firma.no');
  expect(mail.searchParams.get('subject')).toBe('Feil på siden «Lisens & plan»');
  const body = mail.searchParams.get('body') ?? '';
  for (const part of [page.address, page.updated, version]) expect(body).toContain(part);
});

test('a page without a date says none', () => {
  expect(correctionMail({ ...page, updated: undefined }, 'feil@firma.no')).not.toContain('oppdatert');
});

test('without an address there is no mail', () => {
  expect(correctionMail(page, '')).toBeUndefined();
});
