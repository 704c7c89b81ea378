export { termFaults } from './check-terms.ts';
export { markTerms } from './mark-terms.ts';
export { readTerms } from './read-terms.ts';
export { termsSchema } from './schema.ts';

/** The name of the page of words, wherever it is listed. */
export const TERMS_PAGE = {
  title: 'Ord og uttrykk',
  description:
    'Ordene som hjelpesenteret bruker om lisenser, brukere og rettigheter, forklart med én setning hver.',
};
