import fs from 'node:fs';
import { parse } from 'yaml';
import { ourText, type Passage } from './passage.ts';

const AVOIDED = Object.entries<string>(
  parse(fs.readFileSync(new URL('wording.yaml', import.meta.url), 'utf8')),
).map(([words, instead]) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu'),
  instead,
}));

/** Words of a passage that we avoid, with what to write instead. Labels of the product are left alone. */
export function avoidedIn(passage: Pick<Passage, 'text' | 'labels'>): { found: string; instead: string }[] {
  const ours = ourText(passage);
  return AVOIDED.flatMap(({ pattern, instead }) =>
    [...ours.matchAll(pattern)].map(([found]) => ({ found, instead })),
  );
}
