import fs from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { articleSchema } from '../articles/schema.ts';
import { scenarioSchema } from '../exercises/schema/schema.ts';
import { labelsSchema } from '../labels/index.ts';
import { vocabularySchema } from '../search/indexing/vocabulary-schema.ts';
import { termsSchema } from '../terms/index.ts';
import { treeSchema } from '../troubleshooter/schema/schema.ts';
import { themesSchema } from './read/read-lists.ts';

/**
 * The folder they are written to, inside the content folder. Ignored by Git, since they are generated from the schemas.
 */
const SCHEMA_FOLDER = '.skjema';

const SCHEMAS = {
  artikkel: articleSchema,
  feilsoking: treeSchema,
  ovelse: scenarioSchema,
  temaer: themesSchema,
  navn: labelsSchema,
  ord: termsSchema,
  sokeord: vocabularySchema,
};

/**
 * JSON Schemas for each kind of file, by file name. Editors' programs use them to complete fields and to mark what is
 * wrong (`yaml-language-server`, which reads draft 7 and warns of later ones).
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const form = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
      return [`${name}.json`, `${JSON.stringify(form, null, 2)}\n`];
    }),
  );
}

/** Writes the schemas that are missing or out of date. Skipped silently if the folder is read-only. */
export function writeJsonSchemas(folder: string): void {
  const forms = path.join(folder, SCHEMA_FOLDER);
  try {
    fs.mkdirSync(forms, { recursive: true });
    for (const [name, text] of jsonSchemas()) {
      const file = path.join(forms, name);
      if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text);
    }
  } catch {
    // They are only a convenience; nothing depends on them.
  }
}
