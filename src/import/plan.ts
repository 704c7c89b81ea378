import path from 'node:path';
import { ALIAS_FORM } from '../articles/aliases.ts';
import { sentencesOf } from '../check/text/readability.ts';
import { asName } from '../editing/content-folder/file-names.ts';
import { ArticleFiles, type Beside } from './article-files.ts';
import { frontMatter } from './front-matter.ts';
import { mendLinks } from './links.ts';
import { nameArticles } from './names.ts';
import { isElement, lineOf } from './nodes.ts';
import { bringPictures } from './pictures.ts';
import { type Places, placesIn } from './places.ts';
import type { BoldJudge } from './shape/bold-names.ts';
import { type Shaped, shapeArticle } from './shape/shape-article.ts';
import type { SourceArticle } from './source.ts';
import { type Target, targetFinder } from './targets.ts';
import { toMarkdownText } from './to-markdown.ts';

/** What the content folder has already. */
export interface Known {
  /** The anchors of an article; undefined if there is no article of that name. */
  anchorsOf(slug: string): ReadonlySet<string> | undefined;
  /** Old addresses of articles. */
  aliases: ReadonlySet<string>;
  themes: readonly { id: string; title: string }[];
  /** Undefined without a list of labels, in which case bold text is just bold. */
  labels: BoldJudge | undefined;
  /** Whether the articles' folder has a file of this name with other content. */
  isTaken(name: string, bytes: Uint8Array): boolean;
}

interface Options {
  /** Of the source, absolute. */
  root: string;
  /** Finds a file of the source. */
  beside(from: SourceArticle): Beside;
  /** Whether to import the articles as drafts. */
  isDraft: boolean;
  /** The path from the articles' folder to the JSON Schemas of the fields. */
  forms: string;
}

/** An article as it will be written. */
interface PlannedArticle {
  slug: string;
  from: string;
  text: string;
  /** The files to write beside it, by name. */
  files: ReadonlyMap<string, Uint8Array>;
  notes: string[];
  /** The theme it had in the source, if no theme here has that name; empty if it had none. */
  unknownTheme: string | undefined;
}

export interface Plan {
  articles: PlannedArticle[];
  /** Articles that exist already. They are left alone. */
  existing: { slug: string; from: string }[];
}

/** Plans the articles that a source becomes, with all links between them adapted. Reads and writes nothing itself. */
export function planImport(sources: readonly SourceArticle[], known: Known, options: Options): Plan {
  const shaped = sources.map((source) => ({
    source,
    ...shapeArticle(source, fileTitle(source), known.labels),
  }));
  const slugs = nameArticles(
    shaped.map(({ source, title }) => ({ ...source, title })),
    known.aliases,
  );
  const articles = shaped.map((one, i) => ({ ...one, slug: slugs[i] ?? '', places: placesIn(one.body) }));
  const targets = new Map<SourceArticle, Target>(
    articles.map(({ source, slug, places }) => [
      source,
      { slug, places: placesNow(places, known.anchorsOf(slug)) },
    ]),
  );
  const find = targetFinder(targets, options.root);
  const isThere = ({ slug }: { slug: string }) => known.anchorsOf(slug) !== undefined;
  const claimed = new Set([...slugs, ...known.aliases]);
  return {
    existing: articles.filter(isThere).map(({ slug, source }) => ({ slug, from: source.from })),
    articles: articles
      .filter((article) => !isThere(article))
      .map((article): PlannedArticle => {
        const { source, slug, places, body } = article;
        const notes = [...article.notes];
        const files = new ArticleFiles(slug, known.isTaken);
        const beside = options.beside(source);
        const description = descriptionOf(article, notes);
        mendLinks(body, { source, places, find, beside, files, notes });
        bringPictures(body, { source, beside, files, notes });
        const text = toMarkdownText(body);
        if (!text.trim()) notes.push('Artikkelen har ingen tekst.');
        const theme = themeOf(source, known.themes);
        const fields = {
          title: article.title,
          description,
          category: theme ?? known.themes[0]?.id ?? '',
          updated: source.updated,
          isDraft: options.isDraft,
          keywords: unique(source.keywords.map(oneLine)),
          aliases: aliasesOf(article, claimed, known.anchorsOf),
        };
        return {
          slug,
          from: source.from,
          text: `${frontMatter(fields, options.forms)}\n${text}`,
          files: files.byName,
          notes: unique(notes),
          unknownTheme: theme === undefined ? (source.themes[0] ?? '') : undefined,
        };
      }),
  };
}

function fileTitle({ file }: SourceArticle): string {
  const name = path.parse(file).name.normalize('NFC').replace(/[-_]+/g, ' ').trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The places of an article that exists already: only the headings it has now. */
function placesNow(places: Places, anchors: ReadonlySet<string> | undefined): Target['places'] {
  if (!anchors) return places;
  return { anchors, byId: new Map([...places.byId].filter(([, anchor]) => anchor && anchors.has(anchor))) };
}

/** One sentence on what the article is about. */
function descriptionOf({ source, body, title }: Shaped & { source: SourceArticle }, notes: string[]): string {
  const given = oneLine(source.description ?? '');
  if (given) return given;
  const paragraphs = body.children
    .flatMap((child) => (isElement(child, 'p', 'div') ? [lineOf(child)] : []))
    .filter(Boolean);
  const first = paragraphs.find((words) => !words.endsWith(':')) ?? paragraphs[0];
  if (!first) notes.push('Artikkelen har ingen beskrivelse. Skriv én setning i «description».');
  return oneLine(sentencesOf(first ?? title)[0] ?? title);
}

/** The id of the theme here with the same name as one the article was in. */
function themeOf({ themes }: SourceArticle, known: Known['themes']): string | undefined {
  return themes
    .map(asName)
    .flatMap(
      (name) => known.find(({ id, title }) => name && (asName(id) === name || asName(title) === name)) ?? [],
    )[0]?.id;
}

/** The old names of the article and its headings, except those already taken. */
function aliasesOf(
  { source, slug, places }: { source: SourceArticle; slug: string; places: Places },
  claimed: Set<string>,
  anchorsOf: Known['anchorsOf'],
): string[] {
  const names = unique(source.oldNames.map(asName)).filter(
    (name) =>
      name !== slug && ALIAS_FORM.test(name) && !anchorsOf(name) && !claimed.has(name) && claimed.add(name),
  );
  const headings = source.hadAddresses ? places.renamed : [];
  const ofHeadings = headings
    .filter(({ id, anchor }) => anchor && !places.anchors.has(id))
    .filter(({ id }, i) => headings.findIndex((other) => other.id === id) === i)
    .map(({ id, anchor }) => `#${id} > ${anchor}`)
    .filter((alias) => ALIAS_FORM.test(alias));
  return [...names, ...ofHeadings];
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim().normalize('NFC');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}
