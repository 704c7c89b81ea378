import { BLOCK_FOLDER } from '../../offline/pack/block-file.ts';
import { ANY_FRAMES, COMMON_HEADERS, OWN_FRAMES } from '../../response-headers.ts';
import { FRAME_SLUG } from '../../troubleshooter/core/contract.ts';

export type Headers = Readonly<Record<string, string>>;

/** The addresses that a rule applies to, by their path from the site's root. */
type Place =
  | { kind: 'all' }
  /** Everything below a folder. */
  | { kind: 'folder'; path: string }
  /** A folder or a file of each troubleshooter. */
  | { kind: 'of-tree'; path: string };

/** The headers that a host sends with some addresses. */
export interface HostRule {
  place: Place;
  /** All headers of these addresses: if several rules match, only the last one counts. */
  headers: Headers;
  /** A comment for readers of the host's file. */
  why: string;
  /** Compressed already, and checked byte for byte: nothing on the way may compress it again. */
  isPacked?: true;
}

const YEAR = 'public, max-age=31536000, immutable';
/** Applies even if a server or proxy would otherwise compress or shrink files. */
const UNCHANGED = `${YEAR}, no-transform`;
const FRESH = 'public, max-age=0, must-revalidate';

/** A frame with `sandbox="allow-scripts"` has an origin of its own, which needs explicit access to scripts. */
const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' };
const OWN = { ...COMMON_HEADERS, ...OWN_FRAMES };

/**
 * Everything about addresses that a page cannot express itself. Each host's file is generated from this list, and the
 * tests ask each host for the same addresses.
 */
export const HOST_RULES: readonly [HostRule, ...HostRule[]] = [
  { place: { kind: 'all' }, headers: { ...OWN, 'Cache-Control': FRESH }, why: 'Pages are asked for anew.' },
  {
    place: { kind: 'of-tree', path: `${FRAME_SLUG}/` },
    headers: { ...COMMON_HEADERS, ...ANY_FRAMES, 'Cache-Control': FRESH },
    why: 'The pages that any site or app may put in a frame.',
  },
  {
    place: { kind: 'of-tree', path: 'tre.json' },
    headers: { ...OWN, ...ANY_ORIGIN, 'Cache-Control': FRESH },
    why: 'What such a page fetches.',
  },
  {
    place: { kind: 'folder', path: '_astro/' },
    headers: { ...OWN, ...ANY_ORIGIN, 'Cache-Control': YEAR },
    why: 'Names with a hash: the files never change.',
  },
  {
    place: { kind: 'folder', path: `${BLOCK_FOLDER}/` },
    headers: { ...OWN, 'Cache-Control': UNCHANGED },
    why: 'Packed already, and checked byte for byte.',
    isPacked: true,
  },
];

/** The headers of an address, by its path from the site's root. */
export function headersAt(path: string): Headers {
  const rule = HOST_RULES.findLast(({ place }) => new RegExp(`^${patternOf(place)}`).test(path));
  return (rule ?? HOST_RULES[0]).headers;
}

/**
 * The paths of a place as the start of a regular expression, relative to the site's root. Unless it is a folder, it
 * ends with the path.
 */
export function patternOf(place: Place): string {
  switch (place.kind) {
    case 'all':
      return '';
    case 'folder':
      return escaped(place.path);
    case 'of-tree':
      return `feilsoking/[^/]+/${escaped(place.path)}${place.path.endsWith('/') ? '' : '$'}`;
  }
}

/** The paths of a place for hosts that support no patterns except a final `*`, with the troubleshooters by name. */
export function pathsOf(place: Place, trees: readonly string[]): string[] {
  if (place.kind === 'all') return [''];
  return place.kind === 'folder' ? [place.path] : trees.map((tree) => `feilsoking/${tree}/${place.path}`);
}

/** The headers in which a rule differs from the rest of the site, for hosts that add a rule's headers to the site's. */
export function ownHeaders({ headers }: HostRule): Headers {
  const [{ headers: common }] = HOST_RULES;
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => common[name] !== value));
}

/** Escapes a text for a regular expression, in servers and in JavaScript. */
export function escaped(text: string): string {
  return text.replace(/[.+?()|[\]{}^$\\*]/g, '\\$&');
}
