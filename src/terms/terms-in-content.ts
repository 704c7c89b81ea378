import type { AstroIntegration } from 'astro';
import { checkContent } from '../editing/check-content.ts';
import { checkTerms } from './check-terms.ts';

/** Checks the terms that content marks. A wrong one fails a build. */
export function termsInContent(): AstroIntegration {
  return checkContent('terms', 'Ord er merket feil:', checkTerms);
}
