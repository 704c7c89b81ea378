import { expect, test } from 'vitest';
import { checkFields, type Fields } from '../../../src/for-developers/check-fields.ts';
import { readLink } from '../../../src/troubleshooter/core/link.ts';
import { licenceWarning as tree } from '../troubleshooter/licence-warning.ts';

const check = (values: Fields['values'], excess: Fields['excess'] = []) =>
  checkFields(tree, { values, excess });

test('nothing filled in is still a state of its own', () => {
  expect(check({}, [{ plan: '', count: '' }])).toMatchObject({ fragment: 'v=1', dropped: [], told: [] });
});

test('the fragment reads back without a notice, whatever was filled in', () => {
  const { fragment } = check(
    { role: 'admin', expires: '2026-12-24', serial: '12', company: 'ola@firma', version: '10.2' },
    [{ plan: 'Sales Premium', count: '2' }],
  );
  const { facts, notices } = readLink(tree, '', fragment);
  expect(notices).toEqual([]);
  expect(facts).toEqual({
    answers: { role: 'admin' },
    context: { expires: '2026-12-24', version: '10.2', excess: [{ plan: 'Sales Premium', count: 2 }] },
  });
});

test('what is left out is told by its key', () => {
  const { dropped } = check({ serial: '12', customer: 'Cust00000' }, [{ plan: 'Ukjent', count: '2' }]);
  expect(dropped.map(({ key }) => key)).toEqual(['serial', 'excess']);
  expect(dropped[1]?.text).toContain('Ukjent:2');
});

test('a row that is half filled in is told, not passed over', () => {
  expect(check({}, [{ plan: 'Sales Premium', count: '' }]).dropped.map(({ key }) => key)).toEqual(['excess']);
});

test('space around what was typed does not count', () => {
  expect(check({ serial: ' 1000000006 ' }, [{ plan: ' Sales Premium ', count: ' 2 ' }]).fragment).toBe(
    'v=1&excess=Sales+Premium%3A2&serial=1000000006',
  );
});

test('tells where the reader lands', () => {
  const full = check({ role: 'admin' }, [{ plan: 'Sales Premium', count: '2' }]);
  expect(full.lands).toEqual({ kind: 'outcome', text: tree.outcomes.excess?.title });
  expect(check({}).lands).toEqual({ kind: 'question', text: tree.questions[tree.start]?.text });
});
