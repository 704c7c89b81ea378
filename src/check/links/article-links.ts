import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import { type TextNode, textOf } from '../../editing/markdown/text-node.ts';
import { DOWNLOADS, mediaPath } from '../../media/kinds.ts';
import { decoded } from '../../percent-decoding.ts';
import type { WrittenElement } from '../markdown/elements.ts';
import { type ContentOrTreeError, type Here, linkFault } from './link-faults.ts';
import { linkTextFaults } from './link-texts.ts';

/** Links of an article that lead nowhere, and text that was meant as a link. */
export function articleLinkFaults(
  { file, root }: WrittenArticle,
  elements: readonly WrittenElement[],
  here: Here,
): Fault<ContentOrTreeError>[] {
  const links = elements.flatMap(({ name, attributes, line, column }) => {
    const href = name === 'a' ? attributes.get('href') : undefined;
    const fault =
      href === undefined || href.startsWith('{') || mediaPath(decoded(href))
        ? undefined
        : linkFault(href, here);
    return fault ? [{ file, line, column, ...fault }] : [];
  });
  return [...links, ...textlessLinks(root, file), ...unmadeLinks(root, file), ...linkTextFaults(root, file)];
}

/** Links that nobody can see, or whose purpose a screen reader cannot tell. */
function textlessLinks(node: TextNode, file: string): Fault[] {
  const href = node.tagName === 'a' ? node.properties?.href : undefined;
  if (typeof href !== 'string' || textOf(node).trim() || node.children?.some(({ type }) => type !== 'text'))
    return (node.children ?? []).flatMap((child) => textlessLinks(child, file));
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return [
    {
      code: 'link-empty',
      file,
      line,
      column,
      found: `fant en lenke uten tekst («${decoded(href)}»)`,
      expected: 'forventet en tekst mellom klammene',
    },
  ];
}

const UNSPACED = 'forventet «[tekst](adresse)» uten mellomrom i adressen';
const UNCLOSED = 'forventet «[tekst](adresse)» med ) der adressen slutter';
const UNMADE = /\]\s*\(\s*(?:artikkel|ovelse|feilsoking|verktoy|ord|https?|mailto|tel):[^)]*\)?/;

/** A file name with a space in it, as cameras and screenshot tools produce: Markdown ends the address at the space. */
const UNMADE_FILE = new RegExp(
  `\\]\\s*\\([^()\n]+\\.(?:${DOWNLOADS.join('|')}|gif|avif|svg)\\b[^()\n]*\\)`,
  'i',
);

/** Text that was meant as a link but that readers see as written. */
function unmadeLinks(node: TextNode, file: string): Fault[] {
  if (/^(code|pre)$/.test(node.tagName ?? '')) return [];
  const { children = [] } = node;
  // A bare address becomes a link by itself, even if a space has broken the link that was meant.
  const broken = children.flatMap((child, i): Fault[] => {
    const href = children[i + 1]?.tagName === 'a' ? children[i + 1]?.properties?.href : undefined;
    if (child.type !== 'text' || typeof href !== 'string' || !/\]\s*\(\s*$/.test(child.value ?? ''))
      return [];
    const { line = 1, column = 1 } = children[i + 1]?.position?.start ?? {};
    const found = `fant «(${decoded(href)}», som ikke blir en lenke med din tekst`;
    return [{ code: 'link-unmade', file, line, column, found, expected: UNSPACED }];
  });
  if (broken.length) return [...broken, ...children.flatMap((child) => unmadeLinks(child, file))];
  if (node.type !== 'text') return (node.children ?? []).flatMap((child) => unmadeLinks(child, file));
  const link = UNMADE.exec(node.value ?? '');
  const written = link ?? UNMADE_FILE.exec(node.value ?? '');
  if (!written) return [];
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const before = (node.value ?? '').slice(0, written.index).split('\n');
  const found = `fant «${written[0].slice(1)}», som ikke blir en lenke`;
  const place = { line: line + before.length - 1, column: before.length > 1 ? 1 : column };
  return [
    {
      code: 'link-unmade',
      file,
      ...place,
      found,
      expected: link
        ? written[0].endsWith(')')
          ? UNSPACED
          : UNCLOSED
        : withoutSpace(written[0].replace(/^\]\s*/, '')),
    },
  ];
}

/** What was meant by a file with more behind a space: a size, a line below the picture, or a part of the name. */
function withoutSpace(written: string): string {
  const [, file = '', more = ''] = /^\((\S+\.\w+)\s+([^)]*)\)$/.exec(written) ?? [];
  if (/^=?\d*x\d*$/.test(more.trim())) return `forventet «(${file})»: Bygget lager størrelsene`;
  if (file)
    return `forventet «(${file} "${more.trim()}")» med anførselstegn, eller en fil uten mellomrom i navnet`;
  return 'forventet en fil uten mellomrom i navnet, f.eks. «./fanen-status.png»';
}
