import fs from 'node:fs';
import path from 'node:path';
import type { ErrorPayload } from 'vite';
import { sentence } from '../report/describe-problems.ts';
import type { Problem } from '../report/problem.ts';

/** How many lines of the file are shown before and after the mistake. */
const AROUND = 4;
/** How many mistakes are listed; the command lists all. */
const MOST = 10;

/**
 * The mistakes for the overlay that the browser shows while somebody writes: the first one with its place and the lines
 * around it, then the others. Undefined if there are no errors; warnings do not show.
 *
 * @param first the file that was changed last, whose mistakes come first
 */
export function overlayOf(problems: readonly Problem[], first = ''): ErrorPayload | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isFirst = ({ file }: Problem) => path.resolve(file) === path.resolve(first);
  const [shown, ...others] = [...errors.filter(isFirst), ...errors.filter((one) => !isFirst(one))];
  if (!shown) return undefined;
  const file = path.resolve(shown.file);
  const untold = others.length + 1 - MOST;
  const message = [
    sentence(shown),
    ...(others.length ? ['', 'Også:', ...others.slice(0, MOST - 1).map(sentence)] : []),
    ...(untold > 0 ? [`… og ${untold} til: npm run check viser alle.`] : []),
  ];
  const title =
    errors.length === 1 ? 'Én feil i innholdet må rettes' : `${errors.length} feil i innholdet må rettes`;
  return {
    type: 'error',
    err: {
      // The overlay is Astro's, which shows these as HTML; Vite's own shows the message as text.
      message: message.map(asHtml).join('\n'),
      stack: '',
      id: file,
      loc: { file, line: shown.line ?? 1, column: shown.column ?? 1 },
      plugin: 'innhold',
      name: 'Innhold',
      title,
      hint: asHtml(`Slik retter du: ${shown.mend}`),
      highlightedCode: linesAround(file, shown.line ?? 1),
    },
  };
}

/** The lines around a line of a file, as HTML for the overlay; empty if the file cannot be read. */
function linesAround(file: string, line: number): string {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return '';
  const lines = fs.readFileSync(file, 'utf8').split(/\r?\n/);
  const from = Math.max(0, line - 1 - AROUND);
  const drawn = lines
    .slice(from, line + AROUND)
    .map(
      (text, i) => `<span class="line${from + i + 1 === line ? ' error-line' : ''}">${asHtml(text)}</span>`,
    );
  return `<pre><code>${drawn.join('\n')}</code></pre>`;
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
