import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlToMarkdown, initSync } from 'mdream/wasm';

/** The address of a page, to make the links in its text absolute: the copy is read elsewhere. */
export interface PageAddress {
  /** Where the site is published: `https://…`, without a path. */
  origin: string;
  /** The page's path, with the path of the site before it. */
  path: string;
}

// WebAssembly, because npm does not install the native build under Node 20, and the README allows Node 20.
const wasm = fileURLToPath(import.meta.resolve('mdream/wasm/mdream_edge_bg.wasm'));
initSync({ module: new WebAssembly.Module(fs.readFileSync(wasm)) });

/**
 * Elements that are only controls, or that repeat what the page says elsewhere. With this filter on, the converter
 * leaves out elements with `hidden` too. Exported for its test.
 */
export const LEFT_OUT = [
  '.crumbs, .toc, .neighbours, .initials, .feedback, .visually-hidden, .sim-still, .graph, .ts-notices, .ts-unread',
  '[aria-hidden], [data-sim-root], [data-plan-root], [data-drawn]',
  'button, form, input, select, textarea, dialog, video, audio',
].flatMap((selectors) => selectors.split(', '));

/** Elements that the converter would keep as HTML, and callouts (`aside`), by what they become. */
const RENAMED: Record<string, string> = {
  aside: 'blockquote',
  details: 'div',
  dd: 'p',
  dl: 'div',
  dt: 'p',
  figcaption: 'p',
  sub: 'span',
  sup: 'span',
};
/** A value in such a tag may hold `>`: a callout's title names menus as «Hjelp > Om». */
const TO_RENAME = new RegExp(`<(/?)(${Object.keys(RENAMED).join('|')})\\b(?:"[^"]*"|[^<>"])*>`, 'g');

/**
 * The content of a page as Markdown: its title, its address and its text. Menus, controls and exercises are
 * left out, and a figure becomes its text alternative.
 */
export function markdownOf(html: string, page: PageAddress): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const text = tidied(
    htmlToMarkdown(withWholeLinks(prepared(main), page), { plugins: { filter: { exclude: LEFT_OUT } } }),
  );
  const [title = '', ...rest] = text.slice(text.search(/^# /m)).split('\n');
  const address = new URL(page.path, page.origin).href;
  return `${[title, '', `Fra <${address}>`, ...rest].join('\n').trimEnd()}\n`;
}

/** Replaces elements that have no counterpart in Markdown, or that the converter would keep as HTML. */
function prepared(html: string): string {
  return (
    html
      .replace(/<(svg|script|style|template)\b[\s\S]*?<\/\1>/g, '')
      // The reference to a footnote, in brackets: a bare number would read as part of the text.
      .replace(/<a\s[^<>]*href="#fotnote-fn-[^<>]*>(\d+)<\/a>/g, '⁅$1⁆')
      .replace(/(?<!\s)\s*<a\s[^<>]*href="#fotnote-fnref-[^<>]*>[^<]*(?:<sup>\d+<\/sup>)?<\/a>/g, '')
      .replaceAll('<span class="caption">', '<br><span>')
      .replace(/(<br\b[^<>]*>)\s+/g, '$1')
      // The checkboxes of a task list become `[x]` and `[ ]`.
      .replace(
        /<input type="checkbox"( checked)?[^<>]* disabled[^<>]*>/g,
        (_, isChecked) => `⁅${isChecked ? 'x' : ' '}⁆ `,
      )
      // Removes links and list items left empty by pictures, and restores the spaces that styles had made.
      .replace(/<(a|li)\b[^<>]*>\s*<\/\1>/g, '')
      .replaceAll('</a><a', '</a> <a')
      .replace(/<p class="callout-title">([\s\S]*?)<\/p>/g, '<p><strong>$1</strong></p>')
      .replace(/<summary\b[^<>]*>([\s\S]*?)<\/summary>/g, (_, name: string) =>
        /^\s*<h\d/.test(name) ? name : `<p><strong>${name}</strong></p>`,
      )
      .replace(TO_RENAME, (_, slash: string, name: string) => `<${slash}${RENAMED[name]}>`)
      .replace(
        /<div aria-labelledby="([^"]*)" role="img"><div id="\1" hidden>([\s\S]*?)<\/div>/g,
        '<p>$2</p><div>',
      )
      .replace(/<[a-z]+(?:\s+[\w:-]+(?:="[^"]*")?)*?\s+role="img"(?:\s+[\w:-]+(?:="[^"]*")?)*/g, (tag) => {
        const label = /\saria-label="([^"]*)"/.exec(tag)?.[1];
        return label ? `<p>Bilde: ${label}</p>${tag} data-drawn` : tag;
      })
      .replace(/<(?:video|audio)\b[^<>]*?\saria-label="([^"]*)"/g, 'Film: $1$&')
  );
}

/** Restores the brackets of footnotes and tasks, and closes the gap that the converter leaves after a step's code. */
function tidied(text: string): string {
  return text.replace(/⁅(\d+|x| )⁆/g, '[$1]').replace(/^( +```)\n{2,}(?= *(?:\d+\.|-) )/gm, '$1\n');
}

/**
 * Makes links absolute, without the state that links inside a troubleshooter carry: each of its pages makes sense
 * without it.
 */
function withWholeLinks(html: string, { origin, path }: PageAddress): string {
  return html
    .replaceAll('<span class="ts-hint">', '<span> – ')
    .replace(/(?<=\s(?:href|src)=")[^"]+/g, (address) => {
      const url = URL.parse(address.replaceAll('&amp;', '&').replace(/#v=.*/, ''), origin + path);
      return url ? url.href.replaceAll('&', '&amp;') : address;
    });
}
