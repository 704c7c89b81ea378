import { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import type { FieldPath } from './yaml-place.ts';

/** A field that its schema does not know, and the one that was most likely meant. */
export interface MeantField {
  /** The path to what holds the field. */
  above: FieldPath;
  written: string;
  /** A field that is not there otherwise; undefined if none resembles it. */
  meant: string | undefined;
}

/**
 * The unknown fields among a schema's issues. A field is most likely meant for one with a similar name or, if one field
 * is unknown and one is missing in the same place, for that one, as where somebody has translated the name.
 */
export function meantFields(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  value: unknown,
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
    return issue.keys.map((written): MeantField => {
      // YAML makes a field without a value of the second half of a text that is cut at a comma.
      const only =
        issue.keys.length === 1 && missing.length === 1 && held[written] !== null ? missing[0] : '';
      const meant =
        nearest(written, missing) ??
        nearest(written, [...free], written.length / 3) ??
        (only || nearest(written, [...free]));
      if (meant !== undefined) free.delete(meant);
      return { above, written, meant };
    });
  });
}

/** A value in which the unknown fields have the names that were meant. */
export function withMeantFields(value: unknown, fields: readonly MeantField[]): unknown {
  return fields.reduce((changed, { above, written, meant }) => {
    const held = at(changed, above) as Record<string, unknown>;
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
