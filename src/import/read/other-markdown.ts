import type { Root } from 'hast';
import { markdownToHast } from 'satteri';
import { kindOf, PICTURE } from '../../media/kinds.ts';
import { elementsIn, isElement, lineOf } from '../nodes.ts';

/** What documentation tools call a callout. */
const ALERTS: Record<string, string> = {
  note: 'Merk',
  info: 'Merk',
  tip: 'Tips',
  important: 'Viktig',
  warning: 'Advarsel',
  caution: 'Forsiktig',
  danger: 'Advarsel',
};
/** Code between fences (to the end of the text if they are not closed), and code in backticks on a line. */
const CODE =
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)$(?:[\s\S]*?^[ \t>]*\1\2[`~]*[ \t]*$|[\s\S]*)|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\3(?!`)/gm;
/** A code point that Unicode reserves, so no text contains it. */
const HIDDEN = '\uFDD0';

/**
 * Converts extensions to Markdown that some programs have: ids of headings, callouts, and links by name. Code stays as
 * it is.
 *
 * @param hasIndentedCode whether lines with four spaces are code, as in Markdown but not in MDX
 */
export function ownForms(text: string, hasIndentedCode = true): string {
  const code: string[] = [];
  // Line by line, since a callout becomes a quote, which has a mark before every line.
  const hide = (block: string) =>
    block.replace(/\S.*/g, (line) => `${HIDDEN}${code.push(line) - 1}${HIDDEN}`);
  const noted = indentedCallouts(text.replace(CODE, hide));
  const indented = hasIndentedCode ? linesOfCode(noted) : new Set();
  const withoutCode = noted
    .split('\n')
    .map((line, i) => (indented.has(i + 1) ? hide(line) : line))
    .join('\n');
  // A line of code may itself hold code that was hidden before it.
  const shown = (hidden: string): string =>
    hidden.replace(new RegExp(`${HIDDEN}(\\d+)${HIDDEN}`, 'g'), (all, at: string) =>
      shown(code[Number(at)] ?? all),
    );
  return shown(linksByName(calloutsAndIds(withoutCode)));
}

/** The lines, from 1, of code by indentation, in a text without other code. */
function linesOfCode(text: string): Set<number> {
  const root = markdownToHast(text, { features: { frontmatter: false } }) as Root;
  const ranges = [...elementsIn(root)].flatMap((node) =>
    isElement(node, 'pre') && node.position ? [node.position] : [],
  );
  return new Set(
    ranges.flatMap(({ start, end }) =>
      Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i),
    ),
  );
}

/** Callouts as MkDocs writes them: `!!! note "Title"`, and the text below it indented by four spaces. */
function indentedCallouts(text: string): string {
  return text.replace(
    /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)[^\n"]*(?:"([^"\n]*)")?[ \t]*\n((?:\1(?: {4}|\t)[^\n]*(?:\n|$)|[ \t]*\n(?=(?:[ \t]*\n)*\1(?: {4}|\t)\S))+)/gm,
    (_, indent: string, kind: string, title = '', inside: string) => {
      const lines = inside
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(indent.length).replace(/^( {4}|\t)/, ''));
      return `${['', `**${title.trim() || ALERTS[kind.toLowerCase()] || 'Merk'}:**`, '', ...lines]
        .map((line, i) => (i ? `${indent}> ${line}`.trimEnd() : ''))
        .join('\n')}\n\n`;
    },
  );
}

function calloutsAndIds(text: string): string {
  return text
    .replace(/^(#{1,6} .*?)[ \t]*\{#([\w-]+)\}[ \t]*$/gm, '$1 <a id="$2"></a>')
    .replace(
      /^([ \t]*):{3,}[ \t]*(note|tip|info|important|warning|caution|danger)\b[ \t]*(?:\[([^\]\n]*)\]|([^\n]*))\n([\s\S]*?)\n[ \t]*:{3,}[ \t]*$/gm,
      (_, indent: string, kind: string, named = '', titled = '', inside = '') =>
        [`**${(named || titled).trim() || ALERTS[kind] || 'Merk'}:**`, '', ...inside.trim().split('\n')]
          .map((line: string) => `${indent}> ${line}`.trimEnd())
          .join('\n'),
    )
    .replace(
      /^([ \t]*(?:>[ \t]*)+)\[!(note|info|tip|important|warning|caution|danger)\][+-]?[ \t]*(.*?)[ \t]*$/gim,
      (_, before: string, kind: string, title: string) =>
        title ? `${before}**${title}:**\n${before}` : `${before}${ALERTS[kind.toLowerCase()]}:`,
    );
}

/**
 * `[[name|text]]` and `![[picture.png]]`, as Obsidian and wikis write them. If an address in parentheses follows, it is
 * a Markdown link whose text is in brackets.
 */
function linksByName(text: string): string {
  return text
    .replace(/!\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\](?!\()/g, '![](<$1>)')
    .replace(
      /\[\[([^[\]|#\n]+)(#[^[\]|\n]+)?(?:\|([^[\]\n]+))?\]\](?!\()/g,
      (_, name: string, anchor = '', shown = name) => `[${shown}](<${fileOf(name.trim())}${anchor}>)`,
    );
}

/** Notes are named without their file ending, other files with it. A dot may also be part of a name: «Node.js». */
function fileOf(name: string): string {
  return /\.(mdx?|markdown|x?html?)$/i.test(name) || PICTURE.test(name) || kindOf(name) ? name : `${name}.md`;
}

/** Reports tables that Markdown does not recognise, since their lines have different numbers of columns. */
export function unreadTables(body: Root): string[] {
  return [...elementsIn(body)]
    .filter((node) => isElement(node, 'p'))
    .map(lineOf)
    .filter((line) => /\|[ \t]*:?-{3,}/.test(line))
    .map(
      (line) =>
        `En tabell ble vanlig tekst, siden linjen med bindestreker har et annet antall kolonner enn den over: «${line.slice(0, 60)}».`,
    );
}
