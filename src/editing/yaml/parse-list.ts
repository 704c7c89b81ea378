import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { describeIssue } from '../faults/schema-errors.ts';

/**
 * A list in one YAML file of the content folder, checked. An empty file is an empty list.
 *
 * @param name the file's name for messages
 * @throws an error for editors that names each mistake: file, line, field, what was found and what is expected
 */
export function parseList<Schema extends z.ZodType>(
  text: string,
  name: string,
  schema: Schema,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw new Error(`${name}:${lines.linePos(fault.pos[0]).line}: ${fault.message}`);
  const result = schema.safeParse(document.toJS() ?? [], { error: describeIssue });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const place = document.getIn(issue.path, true) as { range?: [number, number, number] } | undefined;
    const line = place?.range ? `:${lines.linePos(place.range[0]).line}` : '';
    return `  ${name}${line}: ${issue.path.map(String).join('.') || 'filen'}: ${issue.message}`;
  });
  throw new Error(`${name} har feil:\n${problems.join('\n')}`);
}
