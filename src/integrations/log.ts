import { stripVTControlCharacters } from 'node:util';
import node from 'astro/logger/node';

type Log = ReturnType<typeof node>;
type Event = Parameters<Log['write']>[0];

/**
 * Astro's log without lines that nobody can act on: its stages, a line for each page, folders that a site need not
 * have.
 */
export default function log(): Log {
  const all = node();
  return {
    write(event) {
      if (isWorthTelling(event)) all.write(event);
    },
  };
}

/** Errors are always shown, and so are warnings unless they are known to need no action. Exported for its test. */
export function isWorthTelling({
  level,
  label,
  message,
}: Pick<Event, 'level' | 'label' | 'message'>): boolean {
  const text = stripVTControlCharacters(message);
  return !UNTOLD.some((known) => known.level === level && known.label === label && known.text.test(text));
}

const UNTOLD: { level: Event['level']; label: string | null; text: RegExp }[] = [
  { level: 'info', label: 'build', text: /^(?!\d+ page|Complete!)/ },
  { level: 'info', label: 'content', text: /^Sync/ },
  { level: 'info', label: 'types', text: /^Generated/ },
  { level: 'info', label: 'vite', text: /^✓ built|^Re-optimizing|^\[optimizer\]/ },
  { level: 'info', label: '@astrojs/sitemap', text: /created/ },
  // A picture in a width, and how long it took.
  { level: 'info', label: null, text: /^ {2}▶ \// },
  // A page, and how long it took.
  { level: 'info', label: null, text: /^ {2}[├└]─|^✓ Completed/ },
  { level: 'info', label: 'SKIP_FORMAT', text: /^ \(\+|^\s*generating (static routes|optimized images)/ },
  // A consequence of `--force`.
  { level: 'warn', label: 'content', text: /^data store cleared/ },
  // Optional in a content folder.
  { level: 'warn', label: 'glob-loader', text: /(troubleshooters|simulations)\/?" does not exist/ },
  {
    level: 'warn',
    label: 'content',
    text: /^The collection "(troubleshooters|simulations)" does not exist or is/,
  },
];
