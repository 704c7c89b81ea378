import { describe, expect, test } from 'vitest';
import { addMonths, isLongOverdue, lastLookedAt, reviewDue } from '../../../../src/editing/fields/review.ts';

describe('the day some months later', () => {
  test.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-01', 12, '2027-12-01'],
    ['2026-03-31', 1, '2026-04-30'],
  ])('of %s, %i months, is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));
});

describe('a review is due', () => {
  test('so long after it was last looked at as the content says, or else the settings', () => {
    expect(reviewDue({ updated: '2026-01-10' }, '12 måneder')).toBe('2027-01-10');
    expect(reviewDue({ updated: '2026-01-10', reviewEvery: '3 måneder' }, '12 måneder')).toBe('2026-04-10');
    expect(reviewDue({ updated: '2026-01-10', reviewed: '2026-02-10', reviewEvery: '1 måned' })).toBe(
      '2026-03-10',
    );
  });

  test('never, where nobody has said when', () => {
    expect(reviewDue({ reviewEvery: '3 måneder' })).toBeUndefined();
    expect(isLongOverdue({}, '2030-01-01')).toBe(false);
  });

  test('and readers are told only when it is so many months late', () => {
    const content = { reviewed: '2026-01-10', reviewEvery: '6 måneder' };
    expect(isLongOverdue(content, '2026-10-10', 3)).toBe(false);
    expect(isLongOverdue(content, '2026-10-11', 3)).toBe(true);
  });
});

test('what was changed after a review was looked at then', () => {
  expect(lastLookedAt({ updated: '2026-03-01', reviewed: '2026-02-01' })).toBe('2026-03-01');
  expect(lastLookedAt({ updated: '2026-02-01', reviewed: '2026-03-01' })).toBe('2026-03-01');
  expect(lastLookedAt({})).toBeUndefined();
});
