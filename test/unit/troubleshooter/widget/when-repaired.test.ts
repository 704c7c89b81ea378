import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairAddress } from '../../../../src/troubleshooter/core/damaged-address.ts';
import { readLink, writeLink } from '../../../../src/troubleshooter/core/link.ts';
import { isIntact } from '../../../../src/troubleshooter/widget/when-repaired.ts';
import { someFacts } from '../arbitraries.ts';
import { licenceWarning as tree } from '../licence-warning.ts';

const repair = (fragment: string) =>
  repairAddress({ path: '/feilsoking/lisensvarsel/', query: '', fragment });
const read = (fragment: string) => readLink(tree, '', fragment);

describe('an address is repaired', () => {
  test.each([
    ['where keys begin with capitals', '#v=1&Status=100&Serial=1000000006'],
    ['where all of it is in capitals', '#V=1&STATUS=100'],
    ['where all of it is in small letters', '#v=1&maintenanceto=2025-01-01&versionreleased=2026-01-01'],
    ['where spaces stand before keys', '#v=1&+status=100'],
    ['where a number has been broken', '#v=1&serial=10000+00006'],
    ['where a space stands behind the version', '#v=1+&status=100'],
    ['where something follows readers', '#v=1&status=100&utm_source=mail'],
    ['… under another name', '#v=1&status=100&fbclid=IwAR0'],
    ['where a full stop stands behind it', '#v=1&status=100.'],
    ['where a value has been lost', '#v=1&status='],
  ])('%s', (_, fragment) => {
    expect(isIntact('', fragment)).toBe(false);
  });

  test('where there is a query', () => {
    expect(isIntact('?utm_source=mail', '')).toBe(false);
  });

  test('but not where the site wrote it from the facts that most apps tell', () => {
    const { facts, progress } = {
      facts: {
        answers: { deployment: 'onsite' },
        context: {
          excess: [{ plan: 'Sales Premium', count: 2 }],
          expires: '2026-12-24',
          maintenanceTo: '2025-01-01',
          versionReleased: '2026-01-01',
          version: '10.2.3',
          serial: '1000000006',
          company: 'Ås Båt AS',
        },
      },
      progress: {
        answers: { installation: 'right', role: 'admin' },
        tried: ['excess', 'open-requests'],
        solved: true as const,
      },
    };
    for (const fragment of ['', '#steg-2', '#', '#v=1', `#${writeLink(facts, progress)}`])
      expect(isIntact('', fragment)).toBe(true);
  });

  test('wherever that changes anything', () => {
    fc.assert(
      fc.property(
        someFacts(tree),
        fc.constantFrom(' ', '+', '.', '&', '=', '_', 'A', 'S', '%20', '#', '?', '&amp;', '-', ','),
        fc.nat(),
        (facts, sign, place) => {
          const written = `#${writeLink(facts)}`;
          const at = 1 + (place % written.length);
          const fragment = written.slice(0, at) + sign + written.slice(at);
          if (isIntact('', fragment)) expect(read(repair(fragment).fragment)).toEqual(read(fragment));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
