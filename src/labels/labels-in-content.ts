import type { AstroIntegration } from 'astro';
import { checkContent } from '../editing/check-content.ts';
import { checkLabels } from './check-labels.ts';

/** Checks the labels in articles and trees. A wrong one fails a build, an unlisted one is a warning. */
export function labelsInContent(): AstroIntegration {
  return checkContent('labels', 'Navn i produktet er skrevet feil:', checkLabels);
}
