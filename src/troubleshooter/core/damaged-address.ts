import { IDENTIFYING_KEYS, RESERVED_KEYS } from './contract.ts';

/** The parts of an address as `location` has them: the query with its `?`, the fragment with its `#`, or empty. */
export interface Address {
  path: string;
  query: string;
  fragment: string;
}

/** How many layers of percent-encoding to undo at most. */
const MOST_LAYERS = 5;

const IDENTIFYING_NAMES = IDENTIFYING_KEYS.join('|');
const EQUALS = '(?:=|%(?:25)*3D)';

/** Where the facts begin in a path that has swallowed or lost its `#` or `?`. */
const MARK_IN_PATH = new RegExp(
  `%(?:25)*(?:23|3F|26)|[&;#?]|(?=(?:${RESERVED_KEYS.join('|')})${EQUALS})`,
  'i',
);
const MARK_IN_QUERY = new RegExp(`%(?:25)*23(?=(?:[?&/]|%(?:25)*3F)*v${EQUALS})`, 'i');
const MARK_AT_START = /^(?:[#?/!&]|%(?:25)*(?:23|26|3F)|amp;)+/i;

/** Soft hyphens, zero-width characters and line breaks, raw and as browsers escape them. */
const INVISIBLE =
  /[\t\r\n\u00ad\u200b-\u200f\u2028\u2029\u2060-\u2064\ufeff]|%(?:0[9AD]|C2%AD|E2%80%(?:8[B-F]|A[89])|E2%81%A[0-4]|EF%BB%BF)/gi;

/** An identifying key in a text without escapes. */
const IDENTIFYING = new RegExp(`(?:^|[^a-z])(?:${IDENTIFYING_NAMES})\\s*=`, 'i');
const BEFORE_PAIR = new RegExp(`[&?#;]+|\\b(?=(?:${IDENTIFYING_NAMES})\\s*=)`, 'i');

/** Parameters that others append to track where readers come from. */
const TRACKER = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|mkt_tok|_hs\w+)$/;

const KEYS = new Map<string, string>(RESERVED_KEYS.map((key) => [key.toLowerCase(), key]));

/**
 * Repairs an address that mail clients or people have damaged: facts swallowed by the path or the query move to the
 * fragment, surplus encoding is undone, and whatever was inserted or appended is removed. An undamaged address comes
 * back unchanged. Nothing is dropped silently: what cannot be read is left for `readLink` to report. The spelling of
 * the path is not checked.
 */
export function repairAddress({ path, query, fragment }: Address): Address {
  const [page, swallowed] = splitAt(visible(path), MARK_IN_PATH);
  const [ownQuery, behind] = splitAt(query.slice(1), MARK_IN_QUERY);
  const own = [fragment, behind]
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
 * A query without anything that identifies a customer, in whatever form, for pages that do not read a link's facts. A
 * search for something stays.
 */
export function withoutIdentifying(query: string): string {
  const pairs = query.slice(1).split('&');
  const kept = pairs.filter((pair) => pair.startsWith('q=') || !IDENTIFYING.test(unwound(pair)));
  return kept.length < pairs.length ? joined('?', kept) : query;
}

/**
 * A repaired query that is safe to send to a server: identifying keys lose their values but stay, so that the reader
 * can be told that they were left out.
 */
export function withValuesOut(query: string): string {
  return query.replace(new RegExp(`([?&](?:${IDENTIFYING_NAMES})=)[^&]*`, 'g'), '$1');
}

/** Leaves foreign pairs alone, unless something identifying has been put into one. */
function repairedQuery(query: string): string[] {
  const pairs = pairsOf(query);
  const isOurs = pairs.some((pair) => KEYS.has(keyOf(pair)) || IDENTIFYING.test(unwound(pair)));
  return isOurs ? pairs.flatMap(parted).map(repaired) : [query];
}

/** The pairs of a fragment or query, even if all or part of it was encoded as a whole. */
function pairsOf(written: string, layers = MOST_LAYERS): string[] {
  let text = visible(written);
  // As in the raw source of an e-mail.
  if (/(?:^|[&?#;])v=3D/i.test(text)) text = text.replaceAll('=3D', '=');
  // Only the separators are damaged.
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

/** Splits a pair whose value has swallowed an identifying pair. */
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

/** Percent signs that must come from an encoder, since it leaves letters, digits and `-._~` alone. */
function isEncoded(text: string): boolean {
  if (/%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/i.test(text)) return false;
  try {
    return decodeURIComponent(text) !== text;
  } catch {
    return false;
  }
}

const AFTER_LINK = `.,;:!?)]}>"'»”’* `;
const OPENERS: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<', '»': '«', '”': '“' };

/** Where the text after a link begins: of the contract's values, only a company's name may end in these characters. */
function tailOf(text: string): number {
  let end = text.length;
  while (end > 0 && AFTER_LINK.includes(text.charAt(end - 1))) end--;
  return end;
}

/**
 * A name may end in a full stop («Fjord A.S.») or a bracket («Fjord (Norge)»), so it is cut only at a closing sign that
 * nothing opened, or at a comma or semicolon.
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

/** Removes invisible characters, repeatedly, since one may be hidden inside the escape of another. */
function visible(text: string): string {
  let plain = text;
  for (let layer = 0; layer < MOST_LAYERS; layer++) plain = plain.replace(INVISIBLE, '');
  return plain;
}

/** Undoes one layer of encoding. Letters outside ASCII stay encoded, so that the result is never malformed. */
function withoutLayer(text: string): string {
  return text.replace(/%([0-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A text with all layers of encoding undone, for searching in it. */
function unwound(text: string): string {
  let plain = visible(text);
  for (let layer = 0; layer <= MOST_LAYERS; layer++) plain = visible(withoutLayer(plain));
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
