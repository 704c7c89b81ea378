import type { z } from 'astro/zod';
import { isMap, isScalar } from 'yaml';
import { type Fault, halves } from '../faults/fault.ts';
import { describeIssue } from '../faults/schema-errors.ts';
import type { FieldPath } from './field-place.ts';
import type { YamlSource } from './read-yaml.ts';
import {
  asWritten,
  cutAtComma,
  isLastOfText,
  type MeantField,
  meantFields,
  withMeantFields,
} from './unknown-fields.ts';

/**
 * What a schema rejects in a YAML text, with the places.
 *
 * @param empty the value of an empty text
 */
export function schemaFaults(source: YamlSource, schema: z.ZodType, empty: unknown = {}): Fault[] {
  if (source.value === undefined && source.faults.length) return [];
  const issuesOf = (value: unknown) => schema.safeParse(value, { error: describeIssue }).error?.issues ?? [];
  const value = source.value ?? empty;
  const issues = issuesOf(value);
  const fields = meantFields(issues, schema, value, source.doc);
  // What is wrong beside the names of fields.
  const others = fields.length ? issuesOf(withMeantFields(value, fields)) : issues;
  return (
    [
      ...fields.filter(isLastOfText).map((field) => unknownField(source, field)),
      ...others
        .filter(({ code }) => code !== 'unrecognized_keys')
        .map((issue) => misformed(source, asWritten(issue.path as FieldPath, fields), issue, schema)),
    ]
      // This place has been reported already, in more detail.
      .filter(
        ({ line, field }) => !source.faults.some((fault) => fault.line === line && fault.field === field),
      )
  );
}

function unknownField(source: YamlSource, { above, written: key, meant, cut }: MeantField): Fault {
  const path = [...above, key];
  if (cut)
    return {
      code: 'comma-cut',
      file: source.file,
      ...source.place(path, 'key'),
      field: [...above, cut.field].join('.'),
      ...cutAtComma(key, cut),
    };
  return {
    code: 'unknown-field',
    file: source.file,
    ...source.place(path, 'key'),
    field: path.join('.'),
    found: `fant et ukjent felt «${key}»`,
    expected: meant ? `forventet «${meant}»` : 'forventet et felt som er beskrevet i content/README.md',
  };
}

function misformed(source: YamlSource, path: FieldPath, issue: z.core.$ZodIssue, schema: z.ZodType): Fault {
  const { file, doc } = source;
  const place = {
    file,
    ...source.place(path, issue.code === 'invalid_key' ? 'key' : 'value'),
    field: path.join('.'),
  };
  const node = doc.getIn(path, true);
  const written = isScalar(node) && node.type === 'PLAIN' ? node.source?.trim() : writtenMap(node);
  const isText = issue.code === 'invalid_type' && issue.expected === 'string';
  const field = isText && path.length === 1 ? fieldOf(schema, String(path[0])) : undefined;
  const asText = written ? field?.safeParse(written, { error: describeIssue }) : undefined;
  // Quotes would not help here.
  if (asText && !asText.success)
    return { ...place, code: 'wrong-form', ...halves(asText.error.issues[0]?.message ?? '') };
  return isText && written
    ? {
        ...place,
        code: 'not-text',
        found: `fant «${written}», som YAML ikke leser som tekst`,
        expected: `forventet «"${written}"» med anførselstegn`,
      }
    : { ...place, code: 'wrong-form', ...halves(issue.message) };
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  return 'shape' in schema ? (schema.shape as Record<string, z.ZodType>)[name] : undefined;
}

/** The written form of a text with a colon or braces in it, which YAML reads as a map. Empty for anything else. */
function writtenMap(node: unknown): string {
  if (!isMap(node) || node.items.length !== 1) return '';
  const [{ key, value } = {}] = node.items;
  // A list below it is no part of a text.
  if (value && !isScalar(value)) return '';
  const text = isScalar(value) && value.value !== null ? `${key}: ${value}` : String(key);
  return node.flow && !text.includes(': ') ? `{${text}}` : text;
}
