import type { Element, ElementContent, Root } from 'hast';
import { isMail, isUnreadable } from '../editing/links/outside-address.ts';
import { kindOf } from '../media/kinds.ts';
import { decoded } from '../percent-decoding.ts';
import { type ArticleFiles, type Beside, fileName } from './article-files.ts';
import { attribute, elementsIn, isBlank, isBlock, isElement, lineOf, replaced, text } from './nodes.ts';
import type { Places } from './places.ts';
import type { SourceArticle } from './source.ts';
import { baseOf, type FindTarget } from './targets.ts';

interface Context {
  source: SourceArticle;
  places: Pick<Places, 'byId' | 'anchors'>;
  find: FindTarget;
  beside: Beside;
  files: ArticleFiles;
  notes: string[];
}

/**
 * Replaces the addresses in an article's links with the new ones. A broken link becomes plain text and is reported, so
 * that no link ever leads to an article or a heading that does not exist.
 */
export function mendLinks(body: Root, context: Context): void {
  replaced(body, (node) => {
    if (node.tagName !== 'a') return [node];
    const link = flatLink(node);
    const href = attribute(node, 'href')?.trim();
    if (!href || href === '#') return link.children;
    if ([...elementsIn(link)].some((inside) => isElement(inside, 'img', 'a')))
      return aroundPicture(link, href, context);
    if (isBlank(link)) return [];
    const mended = addressOf(href, lineOf(link), context);
    return mended === undefined ? link.children : [{ ...link, properties: { href: mended } }];
  });
}

/** Flattens blocks inside a link into one line. */
function flatLink(link: Element): Element {
  if (!link.children.some(isBlock)) return link;
  return replaced(link, (inside) => (isBlock(inside) ? [...inside.children, text(' ')] : [inside]));
}

/** Removes a link around a picture, since the page makes each picture a link to its largest size. */
function aroundPicture(link: Element, href: string, { notes }: Context): ElementContent[] {
  if (!/\.(png|jpe?g|gif|webp|svg)([?#].*)?$/i.test(href))
    notes.push(`Et bilde var en lenke til «${href}». Nå er det bare et bilde.`);
  return link.children;
}

/** The address of a link in the form that articles use; undefined if it leads nowhere. */
function addressOf(href: string, words: string, context: Context): string | undefined {
  const { source, places, find, beside, files, notes } = context;
  const [, id = ''] = /#(.*)$/.exec(href) ?? [];
  const anchor = decoded(id);
  if (href.startsWith('#')) {
    const at = headingAt(places, anchor);
    if (!at && !places.byId.has(anchor) && !/^(top|innhold)?$/i.test(anchor))
      notes.push(`Lenken «${words}» gikk til et sted i teksten som ikke finnes («${href}»).`);
    return at && `#${at}`;
  }
  const target = find(href, source);
  if (target) {
    const at = headingAt(target.places, anchor);
    return `artikkel:${target.slug}${at ? `#${at}` : ''}`;
  }
  const base = baseOf(source);
  const isPath = !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
  const file = isPath ? beside(href) : undefined;
  if (file && kindOf(file.name)) return `./${encodeURI(files.add(fileName(file.name), file.bytes))}`;
  const address = isPath && base ? URL.parse(href, base)?.href : href.replace(/^\/\//, 'https://');
  if (!address || !isOutside(address)) {
    notes.push(`Lenken «${words}» til «${href}» ble vanlig tekst: Det den leder til, ble ikke flyttet inn.`);
    return undefined;
  }
  if (base && hostOf(address) === hostOf(base))
    notes.push(`Lenken «${words}» leder fortsatt til det gamle nettstedet: ${address}`);
  return address;
}

/** The heading that a link leads to: the one with that id in the source, otherwise the one with that anchor. */
function headingAt({ byId, anchors }: Pick<Places, 'byId' | 'anchors'>, anchor: string): string | undefined {
  return byId.get(anchor) ?? (anchors.has(anchor) ? anchor : undefined);
}

function isOutside(address: string): boolean {
  return (/^https?:/i.test(address) || isMail(address)) && !isUnreadable(address);
}

function hostOf(address: string): string | undefined {
  return URL.parse(address)?.host;
}
