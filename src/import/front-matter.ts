/** The fields of an article that is brought in. */
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
 * The lines above an article. Texts stand in quotes, so that YAML cuts and turns none.
 *
 * @param forms where the forms of the fields are, from the file
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

/** JSON's form of a text is one of YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed());
}
