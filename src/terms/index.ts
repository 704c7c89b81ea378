export { markTerms } from './mark-terms.ts';
export { readTerms } from './read-terms.ts';
export { termsInContent } from './terms-in-content.ts';

/** What the page of words is called, wherever it is listed. */
export const TERMS_PAGE = {
  title: 'Ord og uttrykk',
  description:
    'Ordene som hjelpesenteret bruker om lisenser, brukere og rettigheter, forklart med én setning hver.',
};
