import { expect, test } from 'vitest';
import { contactOf } from '../../../../src/offline/saved-copy/contact.ts';

test.each([
  ['a version, whatever the browser says of the network', 'version', false, 'reached'],
  ['a version', 'version', true, 'reached'],
  ['an error of the server', 'other', true, 'faulty'],
  ['an answer where the browser knows of no network', 'other', false, 'faulty'],
  ['nothing, on a network', 'none', true, 'unreachable'],
  ['nothing, without a network', 'none', false, 'offline'],
] as const)('%s', (_, answer, onLine, contact) => {
  expect(contactOf(answer, onLine)).toBe(contact);
});
