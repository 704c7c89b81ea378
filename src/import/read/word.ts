import { strFromU8, unzipSync } from 'fflate';
import type { Root } from 'hast';
import mammoth from 'mammoth';
import { htmlToHast } from 'satteri';
import { elementsIn, lineOf } from '../nodes.ts';
import { dayOf, type SourceArticle, sourceArticle, UnreadableSource } from '../source.ts';
import { shallow } from './shallow.ts';
import type { SourceFile } from './source-file.ts';

/** What the styles of Word mean, besides those that mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];
const EXPECTED = 'forventet et Word-dokument (.docx)';
/** Bytes of all parts of a document, unpacked. One that is larger than any that a person wrote fills the memory. */
const LARGEST = 250_000_000;
/** Bytes of its text with all marks: a thousand pages are some 10 MB. */
const LARGEST_TEXT = 50_000_000;

/** The article of a Word document. @throws UnreadableSource */
export async function readWord({ bytes, today, ...file }: SourceFile): Promise<SourceArticle> {
  const about = propertiesOf(bytes);
  const pictures = new Map<string, Uint8Array>();
  let count = 0;
  const { value, messages } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async (image) => {
          const src = `word:${++count}`;
          pictures.set(src, new Uint8Array(await image.readAsArrayBuffer()));
          return { src };
        }),
      },
    )
    .catch(() => {
      throw new UnreadableSource('fant et dokument som er ødelagt', EXPECTED);
    });
  const notes: string[] = [];
  const body = shallow(htmlToHast(value.normalize('NFC'), { fragment: true }) as Root, notes);
  const title = [...elementsIn(body)].find(({ properties }) => String(properties.className) === 'title');
  const lost = messages.filter(({ type, message }) => type === 'error' || UNREAD.test(message));
  return sourceArticle({
    from: file.from,
    file: file.file,
    body,
    title: title && lineOf(title),
    updated: dayOf(about('dcterms:modified'), today) ?? file.changed,
    themes: file.folders,
    keywords: (about('cp:keywords') ?? '').split(/[,;]/),
    pictures,
    notes: lost.length
      ? [
          ...notes,
          'Noe i dokumentet kunne ikke leses: en formel, en figur eller et innebygd objekt. Sammenlign med dokumentet.',
        ]
      : notes,
  });
}

/** What mammoth says of parts that it leaves out. */
const UNREAD = /unrecogni[sz]ed element.*(math|office-word|drawing|object|chart|dgm)|could not find image/i;

/** What the document tells of itself. */
function propertiesOf(bytes: Uint8Array): (name: string) => string | undefined {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new UnreadableSource(
      'fant et dokument i et eldre format, eller et som er låst med passord',
      `${EXPECTED}. Åpne det i Word, og lagre det som Word-dokument uten passord`,
    );
  const { parts, isTooLarge } = unzipped(bytes);
  if (isTooLarge)
    throw new UnreadableSource(
      'fant et dokument som er for stort når det er pakket ut',
      `${EXPECTED} på høyst ${LARGEST / 1e6} MB, med høyst ${LARGEST_TEXT / 1e6} MB tekst`,
    );
  if (!parts['word/document.xml'])
    throw new UnreadableSource('fant noe annet enn et Word-dokument', EXPECTED);
  const core = parts['docProps/core.xml'];
  const about = htmlToHast(core ? strFromU8(core) : '', { fragment: true }) as Root;
  return (name) => {
    const told = [...elementsIn(about)].find(({ tagName }) => tagName === name);
    return (told && lineOf(told)) || undefined;
  };
}

/** What is read of the document, when its list of parts says that all of them have room. */
function unzipped(bytes: Uint8Array): { parts: Record<string, Uint8Array>; isTooLarge: boolean } {
  let isTooLarge = false;
  let sum = 0;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        sum += originalSize;
        isTooLarge ||= sum > LARGEST || (name.endsWith('.xml') && originalSize > LARGEST_TEXT);
        return !isTooLarge && /^(word\/document|docProps\/core)\.xml$/.test(name);
      },
    });
    return { parts, isTooLarge };
  } catch {
    throw new UnreadableSource('fant noe annet enn et Word-dokument', EXPECTED);
  }
}
