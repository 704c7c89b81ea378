import { z } from 'astro/zod';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { dayOf, type Refused, type SourceArticle, sourceArticle, UnreadableSource } from '../source.ts';
import { decodeText } from './decode-text.ts';
import { lastPart } from './html.ts';
import { shallow } from './shallow.ts';
import type { SourceFile } from './source-file.ts';

const id = z.union([z.number(), z.string()]).transform(String);
const some = z.string().nullish();
const group = z.object({
  id,
  name: some,
  title: some,
  category_id: id.nullish(),
  parent_section_id: id.nullish(),
});
const article = z.object({
  id,
  title: z.string(),
  body: some,
  html_url: some,
  locale: some,
  section_id: id.nullish(),
  label_names: z.array(z.string()).nullish(),
  updated_at: some,
  edited_at: some,
  draft: z.boolean().nullish(),
  user_segment_id: id.nullish(),
});
const exported = z.object({
  articles: z.array(article).default([]),
  sections: z.array(group).default([]),
  categories: z.array(group).default([]),
  /** Whether there is a next page, in either of the API's two kinds of pagination. */
  next_page: some,
  meta: z.object({ has_more: z.boolean().nullish() }).nullish(),
  links: z.object({ next: some }).nullish(),
  /** The number of articles on all pages together. */
  count: z.number().nullish().catch(null),
});

type Export = z.output<typeof exported>;
type Group = z.output<typeof group>;

/**
 * Reads a file from Zendesk Guide's API: any page of its articles, sections or categories.
 *
 * @throws UnreadableSource
 */
export function readExport(bytes: Uint8Array): Export {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    throw new UnreadableSource('fant JSON som er ødelagt eller kuttet', EXPECTED);
  }
  const read = exported.safeParse(Array.isArray(json) ? { articles: json } : json);
  if (!read.success) {
    const [{ path: place } = { path: [] }] = read.error.issues;
    throw new UnreadableSource(
      place.length ? `fant ikke det ventede i «${place.join('.')}»` : 'fant noe annet enn et objekt',
      EXPECTED,
    );
  }
  const { articles, sections, categories } = read.data;
  if (!articles.length && !sections.length && !categories.length)
    throw new UnreadableSource('fant ingen artikler', EXPECTED);
  return read.data;
}

const EXPECTED = 'forventet en eksport fra Zendesk Guide, med «articles» der hver har id, title og body';

/** Reports an export that lacks some of its pages: without the last one, or with fewer articles than it counts. */
export function missingPages(exports: readonly (Export & { source: SourceFile })[]): Refused[] {
  const pages = exports.filter(({ articles }) => articles.length);
  const next = (page: Export) =>
    page.next_page ?? (page.meta?.has_more ? (page.links?.next ?? '') : undefined);
  const there = new Set(pages.flatMap(({ articles }) => articles.map(({ id }) => id))).size;
  const count = Math.max(0, ...pages.map((page) => page.count ?? 0));
  const last = pages.findLast((page) => next(page) !== undefined);
  if (!last || (count <= there && pages.some((page) => next(page) === undefined))) return [];
  const address = next(last);
  return [
    {
      file: last.source.from,
      found:
        count > there
          ? `fant ${there} av ${count} artikler i eksporten`
          : 'fant ikke den siste siden av eksporten',
      expected: `forventet alle sidene, hver i sin fil${address ? `, også «${address}»` : ''}`,
    },
  ];
}

/** The articles of an export. Picks Norwegian if an article has several languages, otherwise the first. */
export function articlesOf(exports: readonly (Export & { source: SourceFile })[]): SourceArticle[] {
  const sections = byId(exports.flatMap(({ sections }) => sections));
  const categories = byId(exports.flatMap(({ categories }) => categories));
  const found = exports.flatMap(({ articles, source }) => articles.map((article) => ({ article, source })));
  const best = new Map<string, (typeof found)[number]>();
  for (const one of found) {
    const known = best.get(one.article.id);
    if (!known || (isNorwegian(one.article.locale) && !isNorwegian(known.article.locale)))
      best.set(one.article.id, one);
  }
  return [...best.values()].map(({ article, source }) => {
    const { id, title, html_url: address, label_names: labels } = article;
    const section = sections.get(article.section_id ?? '');
    const above = sections.get(section?.parent_section_id ?? '');
    const category = categories.get(section?.category_id ?? above?.category_id ?? '');
    const others = found.filter((one) => one.article.id === id && one.article !== article);
    const notes: string[] = [];
    const body = htmlToHast((article.body ?? '').toWellFormed().normalize('NFC'), { fragment: true }) as Root;
    return sourceArticle({
      from: `${source.from}, artikkel ${id}`,
      file: source.file,
      body: shallow(body, notes),
      title: title.toWellFormed().normalize('NFC'),
      updated:
        dayOf(article.edited_at, source.today) ?? dayOf(article.updated_at, source.today) ?? source.changed,
      themes: [section, above, category].flatMap((group) => group?.name ?? group?.title ?? []),
      keywords: labels ?? [],
      oldNames: [id, ...(address ? [lastPart(address)] : [])],
      addresses: [`zendesk:${id}`, ...(address ? [address] : [])],
      hadAddresses: true,
      notes: [
        ...notes,
        ...(article.user_segment_id
          ? ['Artikkelen var ikke åpen for alle i Zendesk. Her kan alle lese den når den blir publisert.']
          : []),
        ...(article.draft ? ['Artikkelen var et utkast i Zendesk.'] : []),
        ...(article.locale && !isNorwegian(article.locale) && !others.length
          ? [`Artikkelen er på et annet språk enn norsk (${article.locale}).`]
          : []),
        ...(others.length
          ? [`Artikkelen finnes på flere språk. Bare ${article.locale ?? 'det første'} er flyttet inn.`]
          : []),
      ],
    });
  });
}

function byId(groups: readonly Group[]): Map<string, Group> {
  return new Map(groups.map((group) => [group.id, group]));
}

function isNorwegian(locale: string | null | undefined): boolean {
  return /^(no|nb|nn)\b/i.test(locale ?? '');
}
