import { type Excess, formatExcess } from '../../../licences/excess.ts';

/** A link as it stands on the page, and what else is said of it. */
interface Way {
  href: string;
  text: string;
}

/** Where the page leads on to; the end shows it in its own place. */
export interface Ways {
  /** The next exercise that fits. */
  next?: Way | undefined;
  /** The troubleshooter's result that this exercise belongs to. */
  result?: Way | undefined;
  more: Way[];
}

/** Reads the links below the exercise, where they stand for readers without scripts. */
export function waysOn(): Ways {
  const all = [...document.querySelectorAll<HTMLAnchorElement>('[data-way]')].map((link) => ({
    way: link.dataset.way,
    href: link.getAttribute('href') ?? '',
    text: link.textContent ?? '',
  }));
  return {
    next: all.find(({ way }) => way === 'next'),
    result: all.find(({ way }) => way === 'result'),
    more: all.filter(({ way }) => way === 'more'),
  };
}

/** An address with the facts of a link, as they stand. */
export function withFacts(href: string, excess: readonly Excess[]): string {
  if (!excess.length) return href;
  return `${href}#${new URLSearchParams({ v: '1', excess: formatExcess(excess) })}`;
}
