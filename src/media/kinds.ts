/** File endings of pictures that articles can show. */
export const PICTURE = /\.(png|jpe?g|webp|gif|avif|svg)$/i;
export const FILM = /\.(mp4|webm)$/i;

/** The kinds of files that can be downloaded, by ending, in the reader's words. None of them runs in the pages. */
const KINDS: Record<string, string> = {
  pdf: 'PDF',
  doc: 'Word',
  docx: 'Word',
  odt: 'tekstdokument',
  rtf: 'tekstdokument',
  txt: 'tekst',
  xls: 'Excel',
  xlsx: 'Excel',
  ods: 'regneark',
  csv: 'CSV',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  odp: 'presentasjon',
  zip: 'ZIP',
  mp4: 'film, MP4',
  webm: 'film, WebM',
  png: 'bilde, PNG',
  jpg: 'bilde, JPEG',
  jpeg: 'bilde, JPEG',
  webp: 'bilde, WebP',
};

/** File endings of downloads. */
export const DOWNLOADS = Object.keys(KINDS);

/** The kind of a file, in the reader's words; undefined for one that articles cannot offer. */
export function kindOf(file: string): string | undefined {
  return KINDS[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''];
}

/**
 * The path of a file beside the article or in `media/`, from a link or source as written; undefined for addresses,
 * pages and other articles.
 */
export function mediaPath(written: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]*:|[/#?\\]|www\.|https?\/\/)/i.test(written)) return undefined;
  const path = written.replace(/[?#].*$/, '');
  if (/^[^/]+@/.test(path) && !PICTURE.test(path) && !kindOf(path)) return undefined;
  return /\.\w+$/.test(path) && !/\.(mdx?|html?)$/i.test(path) ? path : undefined;
}

/** The first bytes of each kind of picture. */
const BEGINNINGS: readonly (readonly [ending: string, beginning: RegExp])[] = [
  ['png', /^\x89PNG/],
  ['jpg', /^\xff\xd8/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF....WEBP/s],
  ['avif', /^....ftyp(avif|avis|mif1)/s],
  ['svg', /^(?:\xef\xbb\xbf)?\s*<(?:svg[\s>]|(?:\?xml|!--|!DOCTYPE svg)[\s\S]*<svg[\s>])/i],
];
interface Kind {
  endings: RegExp;
  begins: (head: string) => boolean;
  /** One of these must occur near the end. */
  ends?: readonly string[];
}

/** How other files begin and end, to detect truncated downloads and error pages saved under the file's name. */
const FILES: readonly Kind[] = [
  { endings: /^pdf$/, begins: (head) => head.includes('%PDF-'), ends: ['%%EOF', 'startxref'] },
  {
    endings: /^(zip|docx|xlsx|pptx|odt|ods|odp)$/,
    begins: (head) => head.startsWith('PK'),
    ends: ['PK\x05\x06'],
  },
  { endings: /^rtf$/, begins: (head) => head.startsWith('{\\rtf'), ends: ['}'] },
  { endings: /^mp4$/, begins: (head) => /^....(ftyp|moov|mdat|free|skip|wide)/s.test(head) },
  { endings: /^webm$/, begins: (head) => head.startsWith('\x1aE\xdf\xa3') },
];

/** The kind of a picture, as a file ending, judging by its bytes; undefined for one that articles cannot show. */
export function pictureKind(bytes: Uint8Array): string | undefined {
  const text = latin(bytes);
  return BEGINNINGS.find(([, beginning]) => beginning.test(text))?.[0];
}

/** Whether a picture is complete: a truncated file begins as it should. */
export function isWhole(bytes: Uint8Array, kind: string): boolean {
  const text = latin(bytes);
  if (kind === 'png') return text.includes('IEND');
  if (kind === 'jpg') return text.includes('\xff\xd9');
  if (kind === 'gif') return text.includes('\x3b');
  if (kind === 'webp') return Buffer.from(bytes).readUInt32LE(4) + 8 <= bytes.length;
  return kind !== 'svg' || /<\/svg>|<svg[^>]*\/>/i.test(text);
}

/**
 * What a drawing still needs for use as a picture in a page, in Norwegian; undefined if nothing. Browsers draw nothing
 * without the namespace, and the build must find its size in the first thousand bytes.
 */
export function lacksAsPicture(drawing: Uint8Array): string | undefined {
  const text = latin(drawing);
  const root = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text.slice(0, 1000))?.[0];
  if (!root) return 'taggen «<svg …>» øverst i filen, uten en lang kommentar foran';
  if (!/\sxmlns=["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root))
    return '«xmlns="http://www.w3.org/2000/svg"» i «<svg>»';
  const isSized = [/\swidth=(["'])(.+?)\1/, /\sheight=(["'])(.+?)\1/].every((side) =>
    /^[\d.]+(in|cm|em|ex|m|mm|pc|pt|px)?$/.test(side.exec(root)?.[2] ?? ''),
  );
  const isScaled = /\sviewBox=(["'])[-\d.]+ [-\d.]+ [\d.]+ [\d.]+\1/i.test(root);
  return isSized || isScaled
    ? undefined
    : '«viewBox="0 0 bredde høyde"» med mellomrom mellom tallene i «<svg>»';
}

/**
 * Whether a film or a download is what its name says, and complete.
 *
 * @param head its first kilobyte, or more
 * @param tail its last 70 kilobytes, where a zip file has its directory
 */
export function isAsNamed(name: string, head: Uint8Array, tail: Uint8Array): boolean {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = FILES.find(({ endings }) => endings.test(ending));
  if (!head.length || !kind) return head.length > 0;
  const last = latin(tail);
  return kind.begins(latin(head)) && (kind.ends?.some((end) => last.includes(end)) ?? true);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
