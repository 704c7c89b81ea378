import type { Fault } from '../editing/fault.ts';
import type { FieldPath } from '../editing/yaml-place.ts';
import type { YamlSource } from '../editing/yaml-source.ts';

const MARKS =
  /\{%.*?%\}|\{\{.*?\}\}|^:::|\*\*[^*]+\*\*|\]\([^)]*\)|`[^`]+`|(?<![\p{L}\d*])\*[^*\s][^*]*\*(?![\p{L}\d*])|(?<![\p{L}\d_])_[^_\s][^_]*_(?![\p{L}\d_])|&(?:amp|nbsp|lt|gt|quot|#\d+);|<\/?(?:a|b|br|code|em|i|li|p|span|strong|u|ul)\b[^>]*>/iu;
/** Quotes that a program made of the straight ones: YAML takes them for text. */
const QUOTED = /^[“”].*[“”]$/s;
/** Characters. What is longer is cut in hits, lists and tabs. */
const LONGEST: Record<string, number> = { title: 120, description: 300, change: 300 };

/** Marks in fields that are shown as they stand, and texts that are too long for where these are shown. */
export function plainFieldFaults(
  { file, place }: Pick<YamlSource, 'file' | 'place'>,
  fields: readonly { path: FieldPath; text: unknown }[],
): Fault[] {
  return fields.flatMap(({ path, text }): Fault[] => {
    if (typeof text !== 'string') return [];
    const field = path.join('.');
    const mark = (QUOTED.exec(text) ?? MARKS.exec(text))?.[0];
    const most = LONGEST[String(path.at(-1))] ?? Number.POSITIVE_INFINITY;
    const told = (code: 'field-marks' | 'field-long', found: string, expected: string) => [
      { code, file, ...place(path), field, found: `fant ${found}`, expected: `forventet ${expected}` },
    ];
    if (mark)
      return told('field-marks', `«${mark.slice(0, 80)}», som leserne ser slik det står`, 'bare tekst');
    return text.length > most ? told('field-long', `${text.length} tegn`, `høyst ${most}`) : [];
  });
}

/** Fields of a map by their names, with their texts. */
export function fieldsOf(value: unknown, names: readonly string[], above: FieldPath = []) {
  const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return names.map((name) => ({ path: [...above, name], text: fields[name] }));
}
