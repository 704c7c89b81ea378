import type { ContentItem } from '../check/report/content-overview.ts';
import { longDate } from '../dates.ts';
import { byUrgency } from './by-urgency.ts';

/** What the page shows of an article, a troubleshooter or an exercise. */
export interface OverviewRow extends ContentItem {
  /** The questions it claims to answer that the search answers with something else. */
  lost: readonly string[];
}

/** The placeholder in the page. */
export const ROOM = '<div data-overview></div>';

const COLUMNS = ['Innhold', 'Kontrollert', 'Eier', 'Lesbarhet', 'Lenker', 'Spørsmål', 'Problemer'];

/**
 * The editors' table as HTML, the most urgent first. On a narrow screen, each row is laid out as a card; explicit roles
 * keep the table semantics.
 *
 * @param today ISO day
 * @param home the site's base path
 */
export function drawOverview(rows: readonly OverviewRow[], today: string, home: string): string {
  const late = rows.filter(({ due, isPublished }) => isPublished && due !== undefined && due < today).length;
  const lost = rows.reduce((sum, row) => sum + row.lost.length, 0);
  const head = COLUMNS.map((name) => `<th scope="col" role="columnheader">${name}</th>`).join('');
  const body = byUrgency(rows, today).map((row) => drawRow(row, today, home));
  return `<p>${rows.length} i alt. ${late} skulle vært kontrollert. ${lost} spørsmål blir besvart med noe annet.</p><table class="overview" role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`;
}

function drawRow(row: OverviewRow, today: string, home: string): string {
  const { title, kind, path, file, isPublished } = row;
  const name = isPublished ? `<a href="${home}${path}">${escaped(title)}</a>` : escaped(title);
  const state = isPublished ? kind : `${kind}, ikke publisert`;
  const cells = [
    reviewOf(row, today),
    escaped(row.owner ?? '–'),
    `LIX ${row.lix}, ${row.words} ord`,
    `${row.linksIn} hit, ${row.linksOut} herfra`,
    questionsOf(row),
    row.problems.length ? listOf(`${row.problems.length} å se på`, row.problems) : 'Ingen',
  ];
  const drawn = cells
    .map((cell, i) => `<td role="cell" data-label="${COLUMNS[i + 1]}">${cell}</td>`)
    .join('');
  return `<tr role="row"><th scope="row" role="rowheader">${name}<small>${state}<br>${escaped(file)}</small></th>${drawn}</tr>`;
}

function reviewOf({ lookedAt, due, isPublished }: OverviewRow, today: string): string {
  if (!lookedAt) return 'Ukjent';
  const isLate = isPublished && due !== undefined && due < today;
  const by = due && (isLate ? `<strong>Over fristen ${longDate(due)}</strong>` : `frist ${longDate(due)}`);
  return [longDate(lookedAt), by].filter(Boolean).join('<br>');
}

function questionsOf({ asked, lost, isPublished }: OverviewRow): string {
  if (!asked.length) return 'Ingen';
  if (!isPublished) return `${asked.length}`;
  const found = `${asked.length - lost.length} av ${asked.length} finner den`;
  return lost.length ? listOf(found, lost) : found;
}

function listOf(title: string, items: readonly string[]): string {
  return `<details><summary>${title}</summary><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul></details>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
