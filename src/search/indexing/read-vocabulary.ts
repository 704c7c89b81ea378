import fs from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import { contentFolder } from '../../editing/content-folder/content-index.ts';
import { readContent } from '../../editing/content-folder/content-text.ts';
import { describeIssue } from '../../editing/faults/schema-errors.ts';
import { type VocabularyGroup, vocabularySchema } from './vocabulary-schema.ts';

const BASE = new URL('./vocabulary.yaml', import.meta.url);

/**
 * The search's own vocabulary, followed by the content folder's (`vocabulary.yaml`) if there is one.
 *
 * @throws an error for editors, with file, field, what was found and what is expected
 */
export function readVocabulary(folder = contentFolder()): VocabularyGroup[] {
  const file = path.join(folder, 'vocabulary.yaml');
  const added = fs.existsSync(file) ? parseVocabulary(readContent(file), nameOf(file)) : [];
  return [...parseVocabulary(fs.readFileSync(BASE, 'utf8'), 'src/search/indexing/vocabulary.yaml'), ...added];
}

/** Exported for its test. `name` is the file's name in messages. */
export function parseVocabulary(text: string, name: string): VocabularyGroup[] {
  return parseRight(text) ?? parseSlowly(text, name);
}

/**
 * The groups of a file without faults; otherwise undefined. This parser takes a fifth of the time, but reports no
 * positions.
 */
function parseRight(text: string): VocabularyGroup[] | undefined {
  try {
    return vocabularySchema.safeParse(load(text, { schema: CORE_SCHEMA }) ?? []).data;
  } catch {
    return undefined;
  }
}

/** Reports what is wrong with its line. */
function parseSlowly(text: string, name: string): VocabularyGroup[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) {
    const duplicate =
      fault.code === 'DUPLICATE_KEY'
        ? 'et ord står to ganger i samme gruppe; samle det på én linje'
        : fault.message;
    throw new Error(`${name}:${lines.linePos(fault.pos[0]).line}: ${duplicate}`);
  }
  const result = vocabularySchema.safeParse(document.toJS() ?? [], { error: describeIssue });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const place = document.getIn(issue.path, true) as { range?: [number, number, number] } | undefined;
    const line = place?.range ? `:${lines.linePos(place.range[0]).line}` : '';
    return `  ${name}${line}: ${issue.path.map(String).join('.') || 'filen'}: ${issue.message}`;
  });
  throw new Error(`Ordlisten har feil:\n${problems.join('\n')}`);
}

function nameOf(file: string): string {
  return path.relative(process.cwd(), file);
}
