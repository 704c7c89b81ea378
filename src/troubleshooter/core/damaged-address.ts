import { IDENTIFYING_KEYS, RESERVED_KEYS } from './contract.ts';

/** The parts of an address as `location` has them: the query with its `?`, the fragment with its `#`, or empty. */
export interface Address {
  path: string;
  query: string;
  fragment: string;
}

/** So many times at most an address has been encoded once too often. */
const MOST_LAYERS = 5;

const IDENTIFYING_NAMES = IDENTIFYING_KEYS.join('|');
const EQUALS = '(?:=|%(?:25)*3D)';

/** Where facts begin in a path that has swallowed its `#` or `?`, or where these are lost. */
const MARK_IN_PATH = new RegExp(
  `%(?:25)*(?:23|3F|26)|[&;#?]|(?=(?:${RESERVED_KEYS.join('|')})${EQUALS})`,
  'i',
);
const MARK_IN_QUERY = new RegExp(`%(?:25)*23(?=(?:[?&/]|%(?:25)*3F)*v${EQUALS})`, 'i');
const MARK_AT_START = /^(?:[#?/!&]|%(?:25)*(?:23|26|3F)|amp;)+/i;

/** Soft hyphens, signs without width and line breaks: as they are, and as browsers write them. */
const INVISIBLE =
  /[\t\r\n\u00ad\u200b-\u200f\u2028\u2029\u2060-\u2064\ufeff]|%(?:0[9AD]|C2%AD|E2%80%(?:8[B-F]|A[89])|E2%81%A[0-4]|EF%BB%BF)/gi;

/** An identifying key in a text without escapes. */
const IDENTIFYING = new RegExp(`(?:^|[^a-z])(?:${IDENTIFYING_NAMES})\\s*=`, 'i');
const BEFORE_PAIR = new RegExp(`[&?#;]+|\\b(?=(?:${IDENTIFYING_NAMES})\\s*=)`, 'i');

/** What others put behind an address to follow where readers come from. */
const TRACKER = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|mkt_tok|_hs\w+)$/;

const KEYS = new Map<string, string>(RESERVED_KEYS.map((key) => [key.toLowerCase(), key]));

/**
 * An address as it was before mail clients and people had been at it: facts that the path or the query has swallowed
 * are in the fragment, an encoding too many is undone, and what was put in or stuck to the end is out. An address that
 * is not damaged comes back as it is. No fact is left out in silence: what can not be told is left to `readLink`, which
 * says so. How the path is spelled is not looked at.
 */
export function repairAddress({ path, query, fragment }: Address): Address {
  const [page, swallowed] = splitAt(visible(path), MARK_IN_PATH);
  const [ownQuery, behind] = splitAt(query.slice(1), MARK_IN_QUERY);
  const own = [fragment.slice(1), behind]
    .map((part) => pairsOf(part))
    .filter(holdsState)
    .flat();
  const inPath = pairsOf(swallowed);
  const isState = holdsState(own) || holdsState(inPath);
  const belongs = (pair: string) => (isState ? !TRACKER.test(keyOf(pair)) : KEYS.has(keyOf(pair)));
  const found = [...own, ...inPath];
  const facts = found.filter(belongs);
  if (facts.length && !isState) facts.unshift('v=1');
  const beside = found.filter((pair) => pair.includes('=') && !belongs(pair));
  const anchor = inPath.length === 1 && !swallowed.includes('=') && !facts.length ? `#${inPath}` : '';
  return {
    path: page,
    query: joined('?', [...repairedQuery(ownQuery), ...beside]),
    fragment: facts.length ? joined('#', facts.map(repaired)) : fragment || anchor,
  };
}

/**
 * A query without what identifies a customer, in whatever form: for pages where the facts of a link are not read. What
 * a reader searches for stays.
 */
export function withoutIdentifying(query: string): string {
  const pairs = query.slice(1).split('&');
  const kept = pairs.filter((pair) => pair.startsWith('q=') || !IDENTIFYING.test(unwound(pair)));
  return kept.length < pairs.length ? joined('?', kept) : query;
}

/**
 * A repaired query that may be sent to a server: what identifies a customer keeps its key, so that the reader is told
 * that it was left out, and loses its value.
 */
export function withValuesOut(query: string): string {
  return query.replace(new RegExp(`([?&](?:${IDENTIFYING_NAMES})=)[^&]*`, 'g'), '$1');
}

/** Pairs that are not ours are left alone, unless something identifying has been put into one. */
function repairedQuery(query: string): string[] {
  const pairs = pairsOf(query);
  const isOurs = pairs.some((pair) => KEYS.has(keyOf(pair)) || IDENTIFYING.test(unwound(pair)));
  return isOurs ? pairs.flatMap(parted).map(repaired) : [query];
}

/** The pairs of a fragment or query, however it or a part of it was encoded as a whole. */
function pairsOf(written: string, layers = MOST_LAYERS): string[] {
  let text = visible(written);
  // As it stands in the source of a mail.
  if (/(?:^|[&?#;])v=3D/i.test(text)) text = text.replaceAll('=3D', '=');
  // Only the signs between the pairs are others.
  const between = /(?:^|[?#])v=1(;|%(?:25)*26)/i.exec(text)?.[1];
  if (between) text = text.replace(new RegExp(`${between}(?=[\\w-]+=)`, 'g'), '&');
  return text
    .replace(MARK_AT_START, '')
    .replace(/&(?:(?:amp|#38|#x26);)+/gi, '&')
    .split(/&|[#?](?=[\w-]+=)/)
    .filter(Boolean)
    .flatMap((part) =>
      layers > 0 && !part.includes('=') && /%(?:25)*3D/i.test(part)
        ? pairsOf(withoutLayer(part), layers - 1)
        : [part],
    );
}

/** A pair that holds an identifying one inside its value becomes several. */
function parted(pair: string): string[] {
  const whole = unwound(pair);
  const start = whole.search(IDENTIFYING);
  if (start < 0 || IDENTIFYING_KEYS.some((key) => key === keyOf(pair))) return [pair];
  return whole
    .split(BEFORE_PAIR)
    .filter(Boolean)
    .map((part) => written(...keyAndValue(part)));
}

function repaired(pair: string, index: number, all: readonly string[]): string {
  const [[key, value] = ['', '']] = new URLSearchParams(pair);
  const name = KEYS.get(keyOf(pair)) ?? key.trim();
  const read = repairedValue(name, value, index === all.length - 1);
  return name === keyAndValue(pair)[0] && read === value ? pair : written(name, read);
}

function repairedValue(key: string, value: string, isLast: boolean): string {
  let text = value;
  for (let layer = 0; layer < MOST_LAYERS && isEncoded(visible(text)); layer++)
    text = visible(decodeURIComponent(visible(text)));
  if (key === 'company') return isLast ? withoutLooseEnd(text) : text;
  const hasSpaces = key === 'excess' || key === 'own';
  text = KEYS.has(key.toLowerCase()) && !hasSpaces ? text.replace(/\s/g, '') : text.trim();
  return isLast ? text.slice(0, tailOf(text)) : text;
}

/** Percent signs that only an encoder has written: it leaves letters, digits and `-._~` alone. */
function isEncoded(text: string): boolean {
  if (!text.includes('%') || /%(?![\da-f]{2})/i.test(text)) return false;
  if (/%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/i.test(text)) return false;
  try {
    return decodeURIComponent(text) !== text;
  } catch {
    return false;
  }
}

const AFTER_LINK = `.,;:!?)]}>"'»”’* `;
const OPENERS: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<', '»': '«', '”': '“' };

/** Where what stands after a link in a text begins: no value of the contract but a company's name ends so. */
function tailOf(text: string): number {
  let end = text.length;
  while (end > 0 && AFTER_LINK.includes(text.charAt(end - 1))) end--;
  return end;
}

/**
 * A name may end with a full stop («Fjord A.S.») or a bracket («Fjord (Norge)»): it loses only what closes something
 * that it did not open, or goes on.
 */
function withoutLooseEnd(name: string): string {
  for (let end = tailOf(name); end < name.length; end++) {
    const sign = name.charAt(end);
    const before = name.slice(0, end);
    const opener = OPENERS[sign];
    const isLoose =
      opener === undefined
        ? sign === ',' || sign === ';' || (sign === '"' && before.split('"').length % 2 === 1)
        : before.split(opener).length <= before.split(sign).length;
    if (isLoose) return before.trimEnd();
  }
  return name;
}

/** Without what can not be seen; more than once, since one such sign can stand inside the escape of another. */
function visible(text: string): string {
  let plain = text;
  for (let layer = 0; layer < MOST_LAYERS; layer++) plain = plain.replace(INVISIBLE, '');
  return plain;
}

/** One layer of encoding less. Letters outside ASCII stay encoded, so that nothing can be malformed. */
function withoutLayer(text: string): string {
  return text.replace(/%([0-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A text with all layers of encoding undone, to look for something in it. */
function unwound(text: string): string {
  let plain = visible(text);
  for (let layer = 0; layer <= MOST_LAYERS && plain.includes('%'); layer++)
    plain = visible(withoutLayer(plain));
  return plain.replace(/\+/g, ' ').replace(/&(?:amp;)+/gi, '&');
}

function keyOf(pair: string): string {
  return unwound(keyAndValue(pair)[0]).replace(/\s/g, '').toLowerCase();
}

function keyAndValue(pair: string): [string, string] {
  const equals = pair.indexOf('=');
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
}

function holdsState(pairs: readonly string[]): boolean {
  return pairs.some((pair) => keyOf(pair) === 'v');
}

function splitAt(text: string, mark: RegExp): [string, string] {
  const found = mark.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text, ''];
}

function written(key: string, value: string): string {
  return new URLSearchParams([[key, value]]).toString();
}

function joined(sign: '?' | '#', pairs: readonly string[]): string {
  const text = pairs.filter(Boolean).join('&');
  return text && sign + text;
}
