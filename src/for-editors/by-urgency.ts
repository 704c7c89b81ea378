/** What makes content urgent. */
interface Urgent {
  isPublished: boolean;
  title: string;
  /** ISO day by which it is to be reviewed. */
  due: string | undefined;
  problems: readonly string[];
  /** Its questions that the search answers with something else. */
  lost: readonly string[];
}

/**
 * Sorts content by how urgently somebody must look at it: first what is overdue, then what the search does not find,
 * then what has problems, and within each what is due first. Unpublished content comes last.
 */
export function byUrgency<Item extends Urgent>(items: readonly Item[], today: string): Item[] {
  const weight = ({ isPublished, due, problems, lost }: Urgent) =>
    isPublished
      ? 4 * Number(due !== undefined && due < today) +
        2 * Number(lost.length > 0) +
        Number(problems.length > 0)
      : -1;
  const day = ({ due = '9999' }: Urgent) => due;
  return items.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) ||
      a.title.localeCompare(b.title, 'nb'),
  );
}
