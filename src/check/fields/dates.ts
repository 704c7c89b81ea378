import { longDate } from '../../dates.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { isPublished } from '../../editing/fields/published.ts';
import { reviewDue } from '../../editing/fields/review.ts';
import type { WrittenUpkeep } from '../read/upkeep.ts';

/** What should have been reviewed by this day. What readers do not get needs no review. */
export function reviewFaults(all: readonly WrittenUpkeep[], today: string): Fault[] {
  return all.flatMap((content): Fault[] => {
    const due = reviewDue(content);
    if (!due || due >= today || !isPublished(content, today)) return [];
    const { file, place, reviewed, updated } = content;
    const field = reviewed && reviewed >= (updated ?? '') ? 'reviewed' : 'updated';
    return [
      {
        code: 'review-overdue',
        file,
        ...place([field]),
        field,
        found: `fant «${content[field]}», og innholdet skulle vært kontrollert igjen innen ${longDate(due)}`,
        expected: 'forventet «reviewed» med datoen da noen kontrollerte det sist',
      },
    ];
  });
}

/** Days that have not come: readers would be told of a change or a review that nobody has made. */
export function comingDayFaults(all: readonly WrittenUpkeep[], today: string): Fault[] {
  return all.flatMap(({ file, place, publishFrom = '', draft, ...days }) =>
    (['updated', 'reviewed'] as const).flatMap((field): Fault[] => {
      const day = days[field];
      // Somewhere it may be tomorrow already.
      const latest = new Date(Date.parse(today) + DAY).toISOString().slice(0, 10);
      if (draft || !day || day <= latest || day <= publishFrom) return [];
      return [
        {
          code: 'day-to-come',
          file,
          ...place([field]),
          field,
          found: `fant «${day}», som ikke har vært ennå`,
          expected: 'forventet dagen da det ble gjort',
        },
      ];
    }),
  );
}

const DAY = 24 * 60 * 60 * 1000;

/** The next day on which a build publishes something, with the files; undefined if nothing waits. */
export function nextPublishing(
  all: readonly WrittenUpkeep[],
  today: string,
): { day: string; files: string[] } | undefined {
  const waiting = all.filter(({ draft, publishFrom }) => !draft && publishFrom && publishFrom > today);
  const day = waiting.flatMap(({ publishFrom }) => publishFrom ?? []).toSorted()[0];
  if (!day) return undefined;
  return { day, files: waiting.filter(({ publishFrom }) => publishFrom === day).map(({ file }) => file) };
}
