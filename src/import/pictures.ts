import type { Element, ElementContent, Root } from 'hast';
import { size } from '../file-size.ts';
import { readDrawing } from '../media/drawings.ts';
import { isWhole, lacksAsPicture, pictureKind } from '../media/kinds.ts';
import { isWordless, MISSING_TEXT } from '../media/picture-text.ts';
import { decoded } from '../percent-decoding.ts';
import { site } from '../site.ts';
import type { ArticleFiles, Beside } from './article-files.ts';
import { attribute, element, isElement, lineOf, replaced, text } from './nodes.ts';
import { lastPart } from './read/html.ts';
import type { SourceArticle } from './source.ts';
import { baseOf } from './targets.ts';

interface Context {
  source: SourceArticle;
  beside: Beside;
  files: ArticleFiles;
  notes: string[];
}

/**
 * Puts the pictures of an article in place. A missing one is replaced by a link or a text that identifies it: nothing
 * is fetched from other sites.
 */
export function bringPictures(body: Root, context: Context): void {
  replaced(body, (node) => {
    if (node.tagName === 'figure') return withCaption(node);
    return [node];
  });
  replaced(body, (node) => (node.tagName === 'img' ? pictureOr(node, context) : [node]));
}

/** Turns the caption of a picture into its title, which articles show below it. */
function withCaption(figure: Element): ElementContent[] {
  const isCaption = (node: ElementContent) => isElement(node, 'figcaption');
  const caption = figure.children.find(isCaption);
  const rest = figure.children.filter((node) => !isCaption(node));
  const pictures = rest.filter((node) => isElement(node, 'img'));
  const words = caption ? lineOf(caption) : '';
  const [only] = pictures;
  if (!words || pictures.length !== 1 || !only || !isElement(only)) return [element('div', figure.children)];
  only.properties.dataCaption = words;
  return [element('div', rest)];
}

function pictureOr(node: Element, { source, beside, files, notes }: Context): ElementContent[] {
  const src = attribute(node, 'src')?.trim() ?? '';
  const caption = attribute(node, 'dataCaption');
  const written = attribute(node, 'alt')?.trim() ?? '';
  const alt = isWordless(written) ? (caption ?? '') : written.replace(MADE, '').trim();
  const shown = src.startsWith('data:')
    ? 'et bilde i teksten'
    : src.startsWith('word:')
      ? 'et bilde i dokumentet'
      : `«${src}»`;
  const remote = addressOf(src, source);
  const instead = (why: string): ElementContent[] => {
    notes.push(`Bilde: ${shown} ${why}`);
    const words = `Bilde som mangler: ${alt || (/^(data|word):/.test(src) ? 'uten navn' : lastPart(src))}`;
    return remote ? [element('a', [text(words)], { href: remote })] : [text(words)];
  };
  const bytes = bytesOf(src, source, beside);
  if (!bytes)
    return remote
      ? instead('ligger på et annet nettsted og ble ikke hentet. Lagre det, og sett det inn i artikkelen.')
      : instead('finnes ikke i kilden. Finn det, og sett det inn i artikkelen.');
  const kind = pictureKind(bytes);
  if (!kind) return instead('er av et slag som nettlesere ikke viser. Lagre det som PNG, og sett det inn.');
  const drawing = kind === 'svg' ? readDrawing(bytes) : undefined;
  if (drawing?.hasCode) return instead('er en tegning med kode i. Lagre den som PNG, og sett den inn.');
  if (drawing?.outside.length)
    return instead('er en tegning som henter noe utenfra. Lagre den som PNG, og sett den inn.');
  if (!isWhole(bytes, kind) || (drawing && (drawing.brokenAt !== undefined || lacksAsPicture(bytes))))
    return instead('kan ikke vises slik filen er. Åpne det, lagre det som PNG, og sett det inn.');
  if (bytes.length > site.media.pictureUpTo)
    return instead(
      `er på ${size(bytes.length)}, og det er for mye. Lagre det i mindre størrelse, og sett det inn.`,
    );
  const name = files.addPicture(kind, bytes);
  if (!alt) notes.push(`Bilde: ${name} har ingen tekst. Skriv mellom klammene hva det viser.`);
  else if (MADE.test(written))
    notes.push(`Bilde: ${name} har en tekst som et program har laget. Les den: «${alt}»`);
  return [element('img', [], { src: `./${name}`, alt: alt || `${MISSING_TEXT}: ${name}`, title: caption })];
}

/** The phrases by which Word marks texts that it generated. */
const MADE =
  /[.,]?\s*(Automatisk generert beskrivelse|Beskrivelse er generert automatisk|Description automatically generated|KI-generert innhold kan være feil|AI-generated content may be incorrect)\.?/i;

function bytesOf(src: string, { pictures }: SourceArticle, beside: Beside): Uint8Array | undefined {
  const [, base64, data] = /^data:image\/[\w.+-]+(?:;[\w=.-]+)*?(;base64)?,(.*)$/is.exec(src) ?? [];
  if (data !== undefined) return base64 ? Buffer.from(data, 'base64') : Buffer.from(decoded(data));
  return pictures.get(src) ?? (src ? beside(src)?.bytes : undefined);
}

/** The address of a picture on another site; undefined for one in the source. */
function addressOf(src: string, source: SourceArticle): string | undefined {
  const base = baseOf(source);
  if (/^\/\//.test(src)) return URL.parse(`https:${src}`)?.href;
  const isPath = src && !/^[a-z][a-z0-9+.-]*:/i.test(src);
  return isPath
    ? base && URL.parse(src, base)?.href
    : /^https?:/i.test(src)
      ? URL.parse(src)?.href
      : undefined;
}
