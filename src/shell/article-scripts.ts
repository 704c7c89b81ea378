import { start as markCurrentSection } from '../articles/current-section.ts';
import { start as askWhetherItHelped } from '../articles/feedback.ts';
import { start as takeAlong } from '../articles/take-along.ts';

/** What only articles run. Apart from `page-scripts.ts`, of which every other page would carry the bytes. */
export function start(): void {
  markCurrentSection();
  askWhetherItHelped();
  takeAlong();
  // Not all articles explain words.
  if (document.querySelector('[data-term]'))
    import('../terms/open-terms.ts').then(({ start }) => start()).catch(() => {});
}
