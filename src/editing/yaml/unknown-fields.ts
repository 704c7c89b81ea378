import { z } from 'astro/zod';
import { type Document, isMap } from 'yaml';
import { nearest } from '../faults/nearest.ts';
import type { FieldPath } from './field-place.ts';

/** A field that its schema does not know, and the one that was most likely meant. */
export interface MeantField {
  /** The path to what holds the field. */
  above: FieldPath;
  written: string;
  /** A field that is not there otherwise; undefined if none resembles it. */
  meant: string | undefined;
  /** If it is the rest of a text that is cut at a comma between braces: the field with the text, and the whole of it. */
  cut?: { field: string; whole: string } | undefined;
}

/**
 * The unknown fields among a schema's issues. A field is most likely meant for one with a similar name or, if one field
 * is unknown and one is missing in the same place, for that one, as where somebody has translated the name. Between
 * braces, one without a value is the rest of a text with a comma.
 */
export function meantFields(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  value: unknown,
  doc: Pick<Document, 'getIn'>,
): MeantField[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const above = issue.path as FieldPath;
    const held = at(value, above) as Record<string, unknown>;
    const free = new Set(fieldsAt(schema, above).filter((name) => !Object.hasOwn(held, name)));
    const missing = issues.flatMap(({ path, code }) => {
      const name = String(path.at(-1));
      const isHere = path.length === above.length + 1 && above.every((key, i) => path[i] === key);
      return isHere && code !== 'unrecognized_keys' && free.has(name) ? [name] : [];
    });
    const map = doc.getIn(above, true);
    const isInBraces = isMap(map) && map.flow === true;
    return issue.keys.map((written): MeantField => {
      const cut = isInBraces ? cutText(held, written) : undefined;
      if (cut) return { above, written, meant: undefined, cut };
      const only = issue.keys.length === 1 && missing.length === 1 ? missing[0] : '';
      const meant =
        nearest(written, missing) ??
        nearest(written, [...free], written.length / 3) ??
        (only || nearest(written, [...free]));
      if (meant !== undefined) free.delete(meant);
      return { above, written, meant };
    });
  });
}

/** The text that a field without a value is the rest of, as far as that field. */
function cutText(held: Record<string, unknown>, written: string): MeantField['cut'] {
  const entries = Object.entries(held);
  const last = entries.findIndex(([key]) => key === written);
  const first = entries.findLastIndex(([, text], i) => i < last && text !== null);
  const [field, text] = entries[first] ?? [];
  if (held[written] !== null || field === undefined || typeof text === 'object') return undefined;
  const rest = entries.slice(first + 1, last + 1).map(([key]) => key);
  return { field, whole: [text, ...rest].join(', ') };
}

/** A value in which the unknown fields have the names that were meant, and cut texts are whole. */
export function withMeantFields(value: unknown, fields: readonly MeantField[]): unknown {
  return fields.reduce((changed, { above, written, meant, cut }) => {
    const held = at(changed, above) as Record<string, unknown>;
    if (cut) {
      const { [written]: _, ...others } = held;
      return replaced(changed, above, { ...others, [cut.field]: cut.whole });
    }
    if (meant === undefined) return changed;
    const renamed = Object.fromEntries(
      Object.entries(held).map(([key, field]) => [key === written ? meant : key, field]),
    );
    return replaced(changed, above, renamed);
  }, value);
}

/** The path to a field by the names that stand there, from its path by those that were meant. */
export function asWritten(path: FieldPath, fields: readonly MeantField[]): FieldPath {
  return path.map((key, i) => {
    const field = fields.find(
      ({ above, meant }) => meant === key && above.length === i && above.every((name, j) => name === path[j]),
    );
    return field?.written ?? key;
  });
}

/** Whether a field is told: of several that are the rest of one text, the last, which says the whole. */
export function isLastOfText({ above, cut }: MeantField, i: number, all: readonly MeantField[]): boolean {
  const next = all[i + 1];
  return !cut || next?.cut?.field !== cut.field || next.above.join('.') !== above.join('.');
}

/** What is found and expected where a comma has cut a text. */
export function cutAtComma(
  written: string,
  { whole }: NonNullable<MeantField['cut']>,
): { found: string; expected: string } {
  return {
    found: `fant «${written}» etter et komma, og YAML leser det som et felt uten verdi`,
    expected: `forventet «"${whole.replaceAll('"', '\\"')}"» med anførselstegn`,
  };
}

/** What a value holds at a path. */
export function at(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((held, key) => (held as Record<string, unknown>)[key], value);
}

function replaced(value: unknown, [key, ...below]: FieldPath, by: unknown): unknown {
  if (key === undefined) return by;
  const next = replaced((value as Record<string, unknown>)[key], below, by);
  return Array.isArray(value) ? value.with(Number(key), next) : { ...(value as object), [key]: next };
}

type Form = z.core.JSONSchema.BaseSchema;

/** The names that a schema allows in a place. */
function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  const form: Form = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const forms = path.reduce<Form[]>((held, key) => held.flatMap((one) => below(one, key)), [form]);
  return forms.flatMap((one) => choices(one).flatMap(({ properties = {} }) => Object.keys(properties)));
}

function below(form: Form, key: string | number): Form[] {
  return choices(form).flatMap(({ properties, items, additionalProperties }) => {
    const next = typeof key === 'number' ? items : (properties?.[key] ?? additionalProperties);
    return typeof next === 'object' && !Array.isArray(next) ? [next as Form] : [];
  });
}

function choices(form: Form): Form[] {
  return [...(form.anyOf ?? []), ...(form.oneOf ?? [])].flatMap((one) => choices(one as Form)).concat(form);
}
