import { strToU8, zipSync } from 'fflate';

interface Parts {
  /** The contents of `w:body`. */
  body: string;
  /** Files of pictures, by name. */
  pictures?: Record<string, Uint8Array>;
  /** Addresses of links, by their id in the text. */
  links?: Record<string, string>;
  /** Texts of footnotes, from 1. */
  footnotes?: string[];
  /** When somebody last saved it. */
  modified?: string;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run of text. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph in a style of a Norwegian Word: `Tittel`, `Overskrift1`, or none. */
export function paragraph(content: string, style = '', properties = ''): string {
  const name = style && `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${name}${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** A step or a point, at a level from 0. */
export function point(
  content: string,
  { numbered = false, level = 0, list }: { numbered?: boolean; level?: number; list?: number } = {},
): string {
  return paragraph(
    content,
    'Listeavsnitt',
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list ?? (numbered ? 1 : 2)}"/></w:numPr>`,
  );
}

export function table(rows: readonly string[][], header = true): string {
  const row = (cells: readonly string[], i: number) =>
    `<w:tr>${header && !i ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells
      .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
      .join('')}</w:tr>`;
  return `<w:tbl>${rows.map(row).join('')}</w:tbl>`;
}

export function picture(id: string, description: string): string {
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="Bilde 1" descr="${description}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** A Word document as Word saves it, with Norwegian names of styles. */
export function aWordDocument({
  body,
  pictures = {},
  links = {},
  footnotes = [],
  modified = '',
}: Parts): Uint8Array {
  const relation = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${escaped(target)}"${mode}/>`;
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const level = (i: number, format: string) => `<w:lvl w:ilvl="${i}"><w:numFmt w:val="${format}"/></w:lvl>`;
  return zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/></Types>',
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="${RELATIONS}">${relation('s', 'styles', 'styles.xml')}${relation('n', 'numbering', 'numbering.xml')}${relation('f', 'footnotes', 'footnotes.xml')}${Object.keys(
        pictures,
      )
        .map((name, i) => relation(`p${i + 1}`, 'image', `media/${name}`))
        .join('')}${Object.entries(links)
        .map(([id, target]) => relation(id, 'hyperlink', target, ' TargetMode="External"'))
        .join('')}</Relationships>`,
    ),
    'word/styles.xml': xml(
      `<w:styles ${W}>${style('Tittel', 'Title')}${style('Overskrift1', 'heading 1')}${style('Overskrift2', 'heading 2')}${style('Overskrift3', 'heading 3')}${style('Listeavsnitt', 'List Paragraph')}${style('Fotnotetekst', 'footnote text')}</w:styles>`,
    ),
    'word/numbering.xml': xml(
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/footnotes.xml': xml(
      `<w:footnotes ${W}>${footnotes
        .map((text, i) => `<w:footnote w:id="${i + 1}">${paragraph(text, 'Fotnotetekst')}</w:footnote>`)
        .join('')}</w:footnotes>`,
    ),
    'docProps/core.xml': xml(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`,
    ),
    'word/document.xml': xml(`<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes])),
  });
}
