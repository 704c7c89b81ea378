import type { Fault } from '../../editing/faults/fault.ts';
import type { FieldPath } from '../../editing/yaml/field-place.ts';
import type { YamlSource } from '../../editing/yaml/read-yaml.ts';

const MARKS =
  /\{%.*?%\}|\{\{.*?\}\}|^:::|\*\*[^*]+\*\*|\]\([^)]*\)|`[^`]+`|(?<![\p{L}\d*])\*[^*\s][^*]*\*(?![\p{L}\d*])|(?<![\p{L}\d_])_[^_\s][^_]*_(?![\p{L}\d_])|&(?:amp|nbsp|lt|gt|quot|#\d+);|<\/?(?:a|b|br|code|em|i|li|p|span|strong|u|ul)\b[^>]*>/iu;
/** Typographic quotes that a program substituted for straight ones: YAML reads them as part of the text. */
const QUOTED = /^[“”].*[“”]$/s;
/** The greatest length in characters. Longer texts are cut off in search hits, lists and tabs. */
const LONGEST: Record<string, number> = { title: 120, description: 300, change: 300 };

/** Formatting in fields that are shown as plain text, and texts too long for the places that show them. */
export function plainTextFaults(
  { file, place }: Pick<YamlSource, 'file' | 'place'>,
  fields: readonly { path: FieldPath; text: unknown }[],
): Fault[] {
  return fields.flatMap(({ path, text }): Fault[] => {
    if (typeof text !== 'string') return [];
    const field = path.join('.');
    const mark = MARKS.exec(text)?.[0];
    const most = LONGEST[String(path.at(-1))] ?? Number.POSITIVE_INFINITY;
    const told = (code: 'field-marks' | 'field-long', found: string, expected: string) => [
      { code, file, ...place(path), field, found: `fant ${found}`, expected: `forventet ${expected}` },
    ];
    if (QUOTED.test(text))
      return told(
        'field-marks',
        `«${text.slice(0, 80)}», som leserne ser med anførselstegnene`,
        `teksten uten dem, eller med rette anførselstegn: «"${text.slice(1, -1)}"»`,
      );
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
