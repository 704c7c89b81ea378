import type { Root } from 'hast';
import { markdownToHast } from 'satteri';
import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { dayOf, type SourceArticle, sourceArticle, UnreadableSource } from '../source.ts';
import { decodeText } from './decode-text.ts';
import { lastPart } from './html.ts';
import { mdxBody } from './mdx.ts';
import { ownForms, unreadTables } from './other-markdown.ts';
import { shallow } from './shallow.ts';
import type { SourceFile } from './source-file.ts';

/** Front matter as Hugo writes it. */
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;
const FIELDS = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Reads the article in a Markdown file, including front matter as other programs write it. */
export function readMarkdown({ bytes, today, ...file }: SourceFile): SourceArticle {
  const written = decodeText(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const [toml = '', inToml = ''] = TOML.exec(written) ?? [];
  const [front = toml, yaml = ''] = FIELDS.exec(written) ?? [];
  const fields = toml ? tomlFields(inToml) : fieldsOf(yaml);
  const first = (...names: string[]) => names.flatMap((name) => textsIn(fields[name.toLowerCase()]))[0];
  const all = (...names: string[]) => names.flatMap((name) => textsIn(fields[name.toLowerCase()]));
  const notes: string[] = [];
  const text = ownForms(written.slice(front.length), !file.file.endsWith('.mdx'));
  const dates = ['updated', 'lastmod', 'last_modified_at', 'modified', 'ms.date', 'date'];
  const [updated] = dates.flatMap((name) => dayOf(fields[name], today) ?? []);
  const body = shallow(
    file.file.endsWith('.mdx')
      ? mdxBody(text, notes)
      : (markdownToHast(text, { features: { frontmatter: false, rawHtml: true } }) as Root),
    notes,
  );
  notes.push(...unreadTables(body));
  return sourceArticle({
    from: file.from,
    file: file.file,
    body,
    title: first('title'),
    description: first('description', 'summary', 'excerpt'),
    updated: updated ?? file.changed,
    themes: [...all('category', 'categories', 'section'), ...file.folders],
    keywords: all('keywords', 'tags', 'labels').flatMap((words) => words.split(',')),
    name: file.name,
    oldNames: all('aliases', 'redirect_from', 'permalink', 'slug').map(lastPart),
    addresses: all('aliases', 'redirect_from', 'permalink', 'canonical').filter((one) =>
      /^https?:/.test(one),
    ),
    hadAddresses: true,
    notes,
  });
}

function fieldsOf(yaml: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(yaml, { schema: 'failsafe' });
    const entries = fields && typeof fields === 'object' ? Object.entries(fields) : [];
    return Object.fromEntries(entries.map(([key, value]) => [key.toLowerCase(), value]));
  } catch {
    throw new UnreadableSource(
      'fant felter øverst som ikke kan leses som YAML',
      'forventet «navn: verdi» på hver linje mellom to linjer med ---',
    );
  }
}

function tomlFields(toml: string): Record<string, unknown> {
  try {
    const written = JSON.parse(JSON.stringify(parseToml(toml))) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(written).map(([key, value]) => [key.toLowerCase(), value]));
  } catch {
    throw new UnreadableSource(
      'fant felter øverst som ikke kan leses som TOML',
      'forventet «navn = verdi» på hver linje mellom to linjer med +++',
    );
  }
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'string' && value.trim() ? [value.trim()] : [];
}
