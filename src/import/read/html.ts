import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { dayOf, type SourceArticle, sourceArticle } from '../source.ts';
import { decodeText } from './decode-text.ts';
import { headOf, mainPart } from './main-part.ts';
import { shallow } from './shallow.ts';
import type { SourceFile } from './source-file.ts';

const DATES = [
  'article:modified_time',
  'dcterms.modified',
  'last-modified',
  'date',
  'article:published_time',
];

/** The article of an HTML page. @throws UnreadableSource */
export function readHtml({ bytes, today, ...file }: SourceFile): SourceArticle {
  const notes: string[] = [];
  const page = shallow(htmlToHast(decodeText(bytes).normalize('NFC')) as Root, notes);
  const head = headOf(page);
  const dates = DATES.flatMap((name) => dayOf(head.get(name), today) ?? []);
  const address = head.get('canonical') ?? head.get('og:url');
  const isWord = /Microsoft Word|LibreOffice/.test(head.get('generator') ?? '');
  return sourceArticle({
    from: file.from,
    file: file.file,
    body: mainPart(page),
    likelyTitle: head.get('title'),
    description: head.get('description'),
    updated: dates[0] ?? file.changed,
    themes: file.folders,
    keywords: (head.get('keywords') ?? '').split(','),
    name: file.name,
    oldNames: address ? [lastPart(address)] : [],
    addresses: address ? [address] : [],
    hadAddresses: true,
    notes: isWord
      ? [
          ...notes,
          'Siden er lagret fra et skriveprogram, så lister og overskrifter kan være borte. Flytt heller inn dokumentet selv (.docx), hvis du har det.',
        ]
      : notes,
  });
}

/** The last part of an address, without its file ending. */
export function lastPart(address: string): string {
  return /([^/?#]*?)(\.\w+)?\/?([?#].*)?$/.exec(address)?.[1] ?? '';
}
