import type { Root } from 'hast';
import type { SourceArticle } from '../source.ts';
import { textAddresses } from './addresses.ts';
import { type BoldJudge, boldNames } from './bold-names.ts';
import { footnotes } from './footnotes.ts';
import { closedHeadings, levelHeadings, takeTitle } from './headings.ts';
import { inlineMarks } from './inline.ts';
import { tellNumberedParagraphs, wholeLists } from './lists.ts';
import { paragraphs, plainParts } from './plain.ts';
import { flatTables } from './tables.ts';

/** An article's text, reduced to what Markdown has. Its links and pictures are still the source's. */
export interface Shaped {
  title: string;
  body: Root;
  notes: string[];
}

/**
 * Shapes a source's text into an article.
 *
 * @param otherwise the title to use if it has none
 */
export function shapeArticle(source: SourceArticle, otherwise: string, judge: BoldJudge | undefined): Shaped {
  const notes = [...source.notes];
  const plain = footnotes(closedHeadings(plainParts(source.body, notes)));
  textAddresses(plain);
  const marked = inlineMarks(paragraphs(wholeLists(plain, notes)));
  const title = takeTitle({ ...source, body: marked }, otherwise, notes);
  const body = levelHeadings(flatTables(marked, notes));
  if (judge) boldNames(body, judge, notes);
  tellNumberedParagraphs(body, notes);
  return { title, body, notes: [...new Set(notes)] };
}
