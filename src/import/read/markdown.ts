import type { Root } from 'hast';
import { markdownToHast } from 'satteri';
import { parse } from 'yaml';
import { dayOf, type SourceArticle, sourceArticle, UnreadableSource } from '../source.ts';
import { decodeText } from './decode-text.ts';
import { lastPart } from './html.ts';
import type { SourceFile } from './source-file.ts';

const FIELDS = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** The article of a Markdown file, with its front matter as other programs write it. @throws UnreadableSource */
export function readMarkdown({ bytes, today, ...file }: SourceFile): SourceArticle {
  const written = decodeText(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const [front = '', yaml = ''] = FIELDS.exec(written) ?? [];
  const fields = fieldsOf(yaml);
  const first = (...names: string[]) => names.flatMap((name) => textsIn(fields[name.toLowerCase()]))[0];
  const all = (...names: string[]) => names.flatMap((name) => textsIn(fields[name.toLowerCase()]));
  const dates = ['updated', 'lastmod', 'last_modified_at', 'modified', 'ms.date', 'date'];
  const [updated] = dates.flatMap((name) => dayOf(fields[name], today) ?? []);
  return sourceArticle({
    from: file.from,
    file: file.file,
    body: markdownToHast(written.slice(front.length), {
      features: { frontmatter: false, rawHtml: true },
    }) as Root,
    title: first('title'),
    description: first('description', 'summary'),
    updated: updated ?? file.changed,
    themes: [...all('category', 'categories', 'section'), ...file.folders],
    keywords: all('keywords', 'tags', 'labels'),
    name: file.name,
    oldNames: all('aliases', 'redirect_from', 'permalink', 'slug').map(lastPart),
    addresses: all('aliases', 'redirect_from', 'permalink', 'canonical').filter((one) =>
      /^https?:/.test(one),
    ),
    hadAddresses: true,
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

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'string' && value.trim() ? [value.trim()] : [];
}
