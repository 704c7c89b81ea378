import type { Root } from 'hast';
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
/** Code, in which nothing is converted. */
const CODE = /(^[ \t]*(?:```|~~~)[\s\S]*?^[ \t]*(?:```|~~~)[ \t]*$|`[^`\n]+`)/m;

/** Converts extensions to Markdown that some programs have: ids of headings, callouts, and links by name. */
export function ownForms(text: string): string {
  return linksByName(
    text
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
      ),
  );
}

/** `[[name|text]]` and `![[picture.png]]`, as Obsidian and wikis write them. */
function linksByName(text: string): string {
  return text
    .split(CODE)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .replace(/!\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g, '![](<$1>)')
            .replace(
              /\[\[([^[\]|#\n]+)(#[^[\]|\n]+)?(?:\|([^[\]\n]+))?\]\]/g,
              (_, name: string, anchor = '', shown = name) => `[${shown}](<${name.trim()}.md${anchor}>)`,
            ),
    )
    .join('');
}

/** Tells tables that Markdown does not read as such, since their lines have different numbers of columns. */
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
