import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftAddress } from '../../../../src/search/face/send-query.ts';

test('a draft of a mail holds the words that were searched for', () => {
  const { protocol, pathname, searchParams } = new URL(draftAddress('hjelp@firma.no', 'på & av? #1'));
  expect([protocol, pathname]).toEqual(['mailto:', 'hjelp@firma.no']);
  expect(searchParams.get('body')).toMatch(/\r\n\r\npå & av\? #1$/);
});

test('it may have no receiver', () => {
  expect(draftAddress('', 'kaffe')).toMatch(/^mailto:\?subject=/);
});

test('it is never longer than mail programs accept, and has the beginning of every query', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (query) => {
      const address = draftAddress('hjelp@firma.no', query);
      expect(address.length).toBeLessThanOrEqual(1900);
      const body = decodeURIComponent(address.slice(address.indexOf('&body=') + 6));
      const held = body.slice(body.indexOf('\r\n\r\n') + 4);
      expect(query.toWellFormed().startsWith(held)).toBe(true);
      expect(held === '' && query !== '').toBe(false);
    }),
  );
});
