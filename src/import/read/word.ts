import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Root } from 'hast';
import mammoth from 'mammoth';
import { htmlToHast } from 'satteri';
import { elementsIn, lineOf } from '../nodes.ts';
import { dayOf, type SourceArticle, sourceArticle, UnreadableSource } from '../source.ts';
import { shallow } from './shallow.ts';
import type { SourceFile } from './source-file.ts';
import { countLists, markLists } from './word-lists.ts';

/** The meaning of Word's styles, in addition to those that mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];
const EXPECTED = 'forventet et Word-dokument (.docx)';
/**
 * The most bytes that the parts of a document may have when unpacked. Only a malicious document is larger, to fill the
 * memory.
 */
const LARGEST = 250_000_000;
/** The most bytes of text with mark-up: a thousand pages are some 10 MB. */
const LARGEST_TEXT = 50_000_000;

/** Reads the article in a Word document. */
export async function readWord({ bytes, today, ...file }: SourceFile): Promise<SourceArticle> {
  const about = propertiesOf(bytes);
  const pictures = new Map<string, Uint8Array>();
  let count = 0;
  const { value, messages } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(withMarkedLists(bytes)) },
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
  countLists(body);
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

function withMarkedLists(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = parts['word/document.xml'];
  return text
    ? zipSync({ ...parts, 'word/document.xml': strToU8(markLists(strFromU8(text))) }, { level: 0 })
    : bytes;
}

/** How mammoth reports parts that it skips. */
const UNREAD = /unrecogni[sz]ed element.*(math|office-word|drawing|object|chart|dgm)|could not find image/i;

/** Reads the document's properties; the result finds one by name. */
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

/** Unpacks the parts that are read, once the list of parts says that none is too large. */
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
