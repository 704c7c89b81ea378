import { expect, test } from 'vitest';
import { AlteredError, failureReason } from '../../../../src/offline/saved-copy/copy.ts';

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'SecurityError'), 'forbidden'],
  [new DOMException('', 'InvalidStateError'), 'forbidden'],
  [new AlteredError('another file'), 'altered'],
  [new TypeError('Failed to fetch'), 'interrupted'],
  [undefined, 'interrupted'],
])('%s is why it could not be saved: %s', (error, reason) => {
  expect(failureReason(error)).toBe(reason);
});
