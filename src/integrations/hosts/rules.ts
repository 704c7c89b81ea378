import { ANY_FRAMES, COMMON_HEADERS, OWN_FRAMES } from '../../answer-headers.ts';
import { BLOCK_FOLDER } from '../../editions/pack/for-readers.ts';
import { FRAME_SLUG } from '../../troubleshooter/core/contract.ts';

export type Headers = Readonly<Record<string, string>>;

/** Which addresses a rule is for, by their path from the site's root. */
type Place =
  | { kind: 'all' }
  /** All that stands below a folder. */
  | { kind: 'folder'; path: string }
  /** A folder or a file of each troubleshooter. */
  | { kind: 'of-tree'; path: string };

/** What a host sends with an address. */
export interface HostRule {
  place: Place;
  /** All of them: of several rules for an address, the last one counts alone. */
  headers: Headers;
  /** Why it is there, for whoever reads the host's file. */
  why: string;
  /** Packed already, and checked byte for byte: nothing on the way may pack it again. */
  isPacked?: true;
}

const YEAR = 'public, max-age=31536000, immutable';
/** Also where a server or a proxy on the way would compress it, or make it smaller in another way. */
const UNCHANGED = `${YEAR}, no-transform`;
const FRESH = 'public, max-age=0, must-revalidate';

/** A frame with `sandbox="allow-scripts"` has an origin of its own, which needs explicit access to scripts. */
const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' };
const OWN = { ...COMMON_HEADERS, ...OWN_FRAMES };

/**
 * What a page cannot say itself, for every address. Each host's file is made of this list, and the tests ask each of
 * them for the same addresses.
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
 * The paths of a place as the beginning of a regular expression, behind the site's root. What is not a folder ends with
 * the path.
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

/** The paths of a place where a host knows no patterns but an ending `*`, with the troubleshooters by name. */
export function pathsOf(place: Place, trees: readonly string[]): string[] {
  if (place.kind === 'all') return [''];
  return place.kind === 'folder' ? [place.path] : trees.map((tree) => `feilsoking/${tree}/${place.path}`);
}

/** The headers that an address has otherwise than most, where a host adds a rule's to those of the whole site. */
export function ownHeaders({ headers }: HostRule): Headers {
  const [{ headers: common }] = HOST_RULES;
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => common[name] !== value));
}

/** A text as a regular expression that finds it, for servers as for JavaScript. */
export function escaped(text: string): string {
  return text.replace(/[.+?()|[\]{}^$\\*]/g, '\\$&');
}
