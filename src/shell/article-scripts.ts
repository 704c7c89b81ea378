import { start as markCurrentSection } from '../articles/current-section.ts';
import { start as askWhetherItHelped } from '../articles/feedback.ts';
import { start as takeAlong } from '../articles/take-along.ts';

/** What only articles run. Separate from `page-scripts.ts`, so that other pages do not carry the bytes. */
export function start(): void {
  markCurrentSection();
  askWhetherItHelped();
  takeAlong();
  // Only some articles explain words.
  if (document.querySelector('[data-term]'))
    import('../terms/open-terms.ts').then(({ start }) => start()).catch(() => {});
}
