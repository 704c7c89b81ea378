/** The fields of an imported article. */
export interface Fields {
  title: string;
  description: string;
  category: string;
  updated: string;
  isDraft: boolean;
  keywords: readonly string[];
  aliases: readonly string[];
}

/**
 * The front matter of an article. Texts are quoted, so that YAML neither cuts nor converts them.
 *
 * @param forms the relative path to the JSON Schemas of the fields
 */
export function frontMatter(fields: Fields, forms: string): string {
  const list = (name: string, values: readonly string[]) =>
    values.length ? [`${name}:`, ...values.map((value) => `  - ${quoted(value)}`)] : [];
  return [
    '---',
    `# yaml-language-server: $schema=${forms}/artikkel.json`,
    `title: ${quoted(fields.title)}`,
    `description: ${quoted(fields.description)}`,
    `category: ${fields.category}`,
    `updated: ${fields.updated}`,
    ...(fields.isDraft ? ['draft: true # ta bort linjen når artikkelen skal publiseres'] : []),
    ...list('keywords', fields.keywords),
    ...list('aliases', fields.aliases),
    '---',
    '',
  ].join('\n');
}

/** A JSON string is also valid YAML. */
function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed());
}
