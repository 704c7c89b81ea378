import { expect, test } from 'vitest';
import { failureReason } from '../../../../src/offline/saved-copy/copy.ts';

test.each([
  ['no room', new DOMException('', 'QuotaExceededError'), 'full'],
  ['a browser that keeps nothing', new DOMException('', 'SecurityError'), 'forbidden'],
  ['a private window', new DOMException('', 'InvalidStateError'), 'forbidden'],
  ['a file that did not come', new TypeError('Failed to fetch'), 'interrupted'],
  ['something else', 'QuotaExceededError', 'interrupted'],
  ['nothing', null, 'interrupted'],
  ['nothing at all', undefined, 'interrupted'],
])('saving failed for %s', (_, error, reason) => {
  expect(failureReason(error)).toBe(reason);
});
