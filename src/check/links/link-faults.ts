import { asName } from '../../editing/content-folder/file-names.ts';
import type { Fault } from '../../editing/faults/fault.ts';
import { nearest } from '../../editing/faults/nearest.ts';
import { isUnreadable } from '../../editing/links/outside-address.ts';
import { SCHEME } from '../../editing/links/parse-content-link.ts';
import { decoded } from '../../percent-decoding.ts';
import { site } from '../../site.ts';
import type { TreeError } from '../../troubleshooter/lint/explanations/tree-errors.ts';
import { contentLinkFault, headingInstead, type LintContext } from '../../troubleshooter/lint/links.ts';
import type { SitePages } from './site-pages.ts';

/** What is wrong with a link, without saying where the link is. */
export type LinkFault = Pick<Fault<ContentOrTreeError>, 'code' | 'found' | 'expected'>;
export type ContentOrTreeError = Fault['code'] | TreeError;

/** The surroundings of a link. */
export interface Here {
  targets: LintContext;
  /** The page it is on, for links by path; undefined for a text that may appear on several pages. */
  page?: Page;
}

interface Page {
  pages: SitePages;
  address: string;
  /** The anchors of the page's own text. */
  anchors: ReadonlySet<string>;
}

/** Anchors that every page has outside its text. */
const OWN_ANCHORS: readonly string[] = ['innhold', 'mer-informasjon'];

/** What is wrong with the address of a link in an article, or undefined. */
export function linkFault(href: string, here: Here): LinkFault | undefined {
  const shown = short(decoded(href));
  if (!href.trim() || href === '#')
    return {
      code: 'link-empty',
      found: 'fant en lenke uten adresse',
      expected: 'forventet en adresse mellom parentesene',
    };
  if (href.startsWith('ord:')) return undefined;
  if (SCHEME.test(href)) {
    const fault = contentLinkFault(href, here.targets);
    return (
      fault && {
        code: fault.error,
        found: `fant «${shown}»`,
        expected: `forventet ${fault.details.expected}`,
      }
    );
  }
  if (/^(javascript|vbscript|data|blob):/i.test(href))
    return {
      code: 'address-refused',
      found: `fant «${shown}», som sikkerhetsreglene stopper`,
      expected: 'forventet en vanlig adresse',
    };
  if (/^(file:|[a-z]:[\\/]|\\)/i.test(decoded(href)))
    return {
      code: 'address-refused',
      found: `fant «${shown}», en fil på egen maskin`,
      expected: 'forventet en adresse som alle kan åpne',
    };
  if (/^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(:\d+)?(\/|$)/i.test(href))
    return {
      code: 'address-refused',
      found: `fant «${shown}», en adresse på egen maskin`,
      expected: 'forventet en adresse som alle kan åpne, eller «artikkel:» og et navn for en side her',
    };
  const meant = withoutScheme(href);
  if (meant)
    return { code: 'address-unreadable', found: `fant «${shown}»`, expected: `forventet «${short(meant)}»` };
  if (/^tel:/i.test(href) && !/^tel:\+?[\d\s().-]{3,}$/i.test(decoded(href)))
    return {
      code: 'address-unreadable',
      found: `fant «${shown}», som ingen kan ringe`,
      expected: 'forventet et nummer som «tel:+4722334455»',
    };
  if (isUnreadable(href))
    return {
      code: 'address-unreadable',
      found: `fant «${shown}», som ingen nettleser kan lese`,
      expected: 'forventet en adresse som «https://firma.no/side» eller «mailto:noen@firma.no»',
    };
  const misspelt = /^(\p{L}[\p{L}\d+.-]*):(?!\/\/)/u.exec(decoded(href))?.[1];
  if (misspelt && /[^\w+.-]/.test(misspelt)) return unknownScheme(misspelt, decoded(href), shown);
  const own = here.page && pathOnSite(href, here.page.pages.home);
  if (own !== undefined) return here.page && pathFault(own, shown, here.page, here.targets);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1];
  if (scheme) return /^(https?|mailto|tel)$/i.test(scheme) ? undefined : unknownScheme(scheme, href, shown);
  return here.page && pathFault(href, shown, here.page, here.targets);
}

/** What was meant by an address whose scheme is missing or misspelt; undefined for other addresses. */
function withoutScheme(href: string): string | undefined {
  if (/^www\.[^/\s]+\.\w/i.test(href)) return `https://${href}`;
  if (/^https?(?::?\/{1,2}|:\/{3,}|:)[^/]/i.test(href) && !/^https?:\/\/[^/]/i.test(href))
    return href.replace(/^(https?):?\/*/i, '$1://');
  return /^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]+$/i.test(href) ? `mailto:${href}` : undefined;
}

/** The path of an address that is written in full and leads to a page of this site. */
function pathOnSite(href: string, home: string): string | undefined {
  const at = `${site.address}${home}`;
  return href.startsWith(at) ? href.slice(site.address.length) : undefined;
}

function pathFault(
  href: string,
  shown: string,
  { pages, address, anchors }: Page,
  targets: LintContext,
): LinkFault | undefined {
  const url = new URL(href, `http://site${address}`);
  if (url.host !== 'site') return undefined;
  const pathname = decoded(url.pathname);
  if (pathname !== address)
    return pages.has(pathname)
      ? undefined
      : missingPage(pathname, shown, { pages, isArticle: address !== pages.home }, targets);
  const anchor = decoded(url.hash.slice(1));
  if (!anchor || /(^|&)v=/.test(anchor) || anchors.has(anchor) || OWN_ANCHORS.includes(anchor))
    return undefined;
  const slug = pathname.split('/').at(-2) ?? '';
  const own = { ...targets, anchorsOf: () => anchors };
  const linkTo = (name: string) =>
    name.startsWith(`${slug}#`) ? name.slice(slug.length) : `artikkel:${name}`;
  return {
    code: 'missing-anchor',
    found: `fant «${shown}»`,
    expected: `forventet ${headingInstead(slug, anchor, own, linkTo)}`,
  };
}

function unknownScheme(scheme: string, href: string, shown: string): LinkFault {
  const close = nearest(asName(scheme), [
    'artikkel',
    'ovelse',
    'feilsoking',
    'verktoy',
    'ord',
    'https',
    'mailto',
  ]);
  return {
    code: 'address-unreadable',
    found: `fant «${shown}»`,
    expected: close
      ? `forventet «${close}${href.slice(scheme.length)}»`
      : 'forventet https:, mailto:, tel:, artikkel:, ovelse:, feilsoking: eller verktoy: foran',
  };
}

function missingPage(
  pathname: string,
  shown: string,
  { pages, isArticle }: { pages: SitePages; isArticle: boolean },
  targets: LintContext,
): LinkFault {
  const name = /([^/]+?)(\.mdx?|\.html?)?\/?$/.exec(pathname)?.[1] ?? '';
  const meant = targets.articles.has(name) ? name : undefined;
  const close = meant ? `artikkel:${meant}` : nearest(pathname, [...pages.pages]);
  const isFile = !meant && /\.(?!mdx?$)\w+$/.test(pathname);
  return {
    code: isFile ? 'missing-file' : 'missing-page',
    found: `fant «${shown}»`,
    expected: isFile
      ? `forventet ${isArticle ? `«./${pathname.split('/').at(-1)}» og filen ved siden av artikkelen, eller ` : ''}en fil i mappen public, med adresse fra roten, f.eks. «/fil.pdf»`
      : `forventet en side som finnes${close ? `, f.eks. «${close}»` : ''}`,
  };
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)} …` : text;
}
