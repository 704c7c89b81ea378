import { type Excess, formatExcess } from '../../../licences/excess.ts';

/** A link on the page, and what the page says about it. */
interface OnwardLink {
  href: string;
  text: string;
}

/** Where the page leads next; the end shows these links too. */
export interface OnwardLinks {
  /** The exercise to do next. */
  next?: OnwardLink | undefined;
  /** The troubleshooter's result that this exercise belongs to. */
  result?: OnwardLink | undefined;
  more: OnwardLink[];
}

/** Reads the links below the exercise, which are there for readers without scripts. */
export function onwardLinks(): OnwardLinks {
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

/** An address with the facts of a link, unchanged. */
export function withFacts(href: string, excess: readonly Excess[]): string {
  if (!excess.length) return href;
  return `${href}#${new URLSearchParams({ v: '1', excess: formatExcess(excess) })}`;
}
