import { z } from 'astro/zod';
import { ALIAS_FORM, type Aliased } from '../../articles/aliases.ts';
import type { Referring } from '../../articles/references.ts';
import { articleSchema } from '../../articles/schema.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import { readYaml, type YamlSource } from '../../editing/yaml/read-yaml.ts';
import { schemaFaults } from '../../editing/yaml/schema-faults.ts';
import { fieldsOf, plainTextFaults } from '../fields/plain-text.ts';
import type { Content } from './read-folder.ts';
import { upkeepOf, type WrittenUpkeep } from './upkeep.ts';

const FRONT = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m;

/** Checks the form of the articles' front matter, and collects their names and what they refer to. */
export function readFrontMatter({ articles }: Pick<Content, 'articles'>): {
  faults: Fault[];
  names: (Referring & Aliased & { title: string })[];
  upkeep: WrittenUpkeep[];
  related: Map<string, readonly string[]>;
} {
  const faults: Fault[] = [];
  const read: (Referring & Aliased & { title: string })[] = [];
  const upkeep: WrittenUpkeep[] = [];
  for (const article of articles.values()) {
    const source = frontMatter(article);
    if (!source) {
      // Of a file in another encoding nothing can be read, which is told of the file.
      if (!article.text.includes('\0')) faults.push(withoutFields(article));
      continue;
    }
    upkeep.push(upkeepOf(source));
    faults.push(
      ...source.faults,
      ...schemaFaults(source, articleSchema),
      ...plainTextFaults(source, fieldsOf(source.value, PLAIN)),
      ...emptyFaults(article),
    );
    const { title, category = '', related = [], aliases = [] } = LOOSE.parse(source.value);
    read.push({
      id: article.slug,
      title,
      file: article.file,
      category,
      related,
      aliases: aliases.filter((alias) => ALIAS_FORM.test(alias)),
      place: source.place,
    });
  }
  return {
    faults,
    names: read,
    upkeep,
    related: new Map(read.map(({ id, related }) => [id, related])),
  };
}

function frontMatter({ text, file }: WrittenArticle): YamlSource | undefined {
  const front = FRONT.exec(text);
  return front?.index === 0 ? readYaml(front[1] ?? '', file, 1) : undefined;
}

/** Fields that are shown as plain text. */
const PLAIN = ['title', 'description', 'change'];

function emptyFaults({ file, text, faults }: WrittenArticle): Fault[] {
  const isEmpty = !faults.length && !text.replace(FRONT, '').trim() && !/^draft:\s*true\b/m.test(text);
  return isEmpty
    ? [
        {
          code: 'no-text',
          file,
          found: 'fant ingen tekst under feltene',
          expected: 'forventet det leserne skal få vite',
        },
      ]
    : [];
}

const STROKES = 'forventet en linje med bare tre bindestreker, ---, over feltene og en under';

function withoutFields({ file, text }: WrittenArticle): Fault {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim());
  const written = (lines[first] ?? '').trim().slice(0, 40);
  const told = (line: number, found: string, expected = STROKES): Fault => ({
    code: 'no-fields',
    file,
    line,
    found,
    expected,
  });
  if (/^---[ \t]*$/.test(text.split('\n', 1)[0] ?? ''))
    return told(1, 'fant ingen linje med --- etter feltene');
  if (/^[-–—−_]{1,}$/.test(written)) {
    if (written === '---') {
      const found = first ? 'fant tomme linjer foran feltene' : 'fant mellomrom foran ---';
      return told(1, found, 'forventet --- helt først i filen');
    }
    return told(first + 1, `fant «${written}» over feltene`);
  }
  // The fields exist, but lack the line of hyphens or come after something else.
  if (/^(title|category|description):/m.test(text))
    return told(first + 1, `fant «${written}» øverst i filen`);
  return told(
    1,
    'fant ingen felter øverst i filen',
    'forventet title, description, category og updated mellom to linjer med ---',
  );
}

/** As much of the fields as can be understood; the schema reports the rest. */
const names = z
  .array(z.unknown())
  .transform((list) => list.filter((name) => typeof name === 'string'))
  .optional()
  .catch([]);
const word = z.string().catch('');
const LOOSE = z
  .object({ title: word, category: word, related: names, aliases: names })
  .catch({ title: '', category: '' });
