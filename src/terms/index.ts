export { markTerms } from './mark-terms.ts';
export { readTerms } from './read-terms.ts';
export { termsInContent } from './terms-in-content.ts';
