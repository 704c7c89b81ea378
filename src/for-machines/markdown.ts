import { NodeHtmlMarkdown, PostProcessResult, type TranslatorConfigObject } from 'node-html-markdown';

/** The address of a page, to make the links in its text absolute: the copy is read elsewhere. */
export interface PageAddress {
  /** Where the site is published: `https://…`, without a path. */
  origin: string;
  /** The page's path, with the path of the site before it. */
  path: string;
}

/**
 * The content of a page as Markdown: its title, its address and its text. Menus, controls and exercises are
 * left out, and a figure becomes its text alternative.
 */
export function markdownOf(html: string, page: PageAddress): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const text = written(CONVERTER.translate(withWholeLinks(bared(main), page)));
  const [title = '', ...rest] = text.slice(text.search(/^# /m)).split('\n');
  const address = new URL(page.path, page.origin).href;
  return `${[title, '', `Fra <${address}>`, ...rest].join('\n').trimEnd()}\n`;
}

/** Keeps only what the text needs, since parsing attributes and drawings is most of the converter's work. */
function bared(html: string): string {
  return (
    html
      .replace(/<(svg|script|style|template)\b[\s\S]*?<\/\1>/g, '')
      // The reference to a footnote, in brackets: a bare number would read as part of the text.
      .replace(/<a\s[^<>]*href="#fotnote-fn-[^<>]*>(\d+)<\/a>/g, '⁅$1⁆')
      .replace(/\s*<a\s[^<>]*href="#fotnote-fnref-[^<>]*>[^<]*(?:<sup>\d+<\/sup>)?<\/a>/g, '')
      .replaceAll('<span class="caption">', '<br><span>')
      // The boxes of a list of tasks: readers see which are checked.
      .replace(
        /<input type="checkbox"( checked)?[^<>]* disabled[^<>]*>/g,
        (_, isChecked) => `⁅${isChecked ? 'x' : ' '}⁆ `,
      )
      // Removes links and paragraphs left empty by pictures, and restores the spaces that styles had made.
      .replace(/<a\s[^<>]*>\s*<\/a>/g, '')
      .replaceAll('</a><a', '</a> <a')
      .replace(
        /<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)+)\s*\/?>/g,
        (_, name: string, attributes: string) => {
          const kept = attributes.match(
            /\s(?:href|src|alt|class|role|aria-label|aria-hidden|start|data-(?:sim|plan)-root)(?:="[^"]*")?(?=[\s/]|$)/g,
          );
          return `<${name}${kept?.join('') ?? ''}>`;
        },
      )
  );
}

/** Restores brackets, and characters that the converter need not have escaped in addresses and after numbers. */
function written(text: string): string {
  return (
    text
      .replace(/⁅(\d+|x| )⁆/g, '[$1]')
      // After a word, «24.» begins no list.
      .replace(/(?<=\p{L}[^\n]*\d)\\(?=\. )/gu, '')
      .replace(/\]\([^()\s]*\)/g, (address) => address.replaceAll('%5F', '_'))
  );
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

type Factory = Extract<TranslatorConfigObject[string], (...of: never[]) => unknown>;
type Context = Parameters<Factory>[0];

/** Elements that are only controls, or that repeat what the page says elsewhere. */
const LEFT_OUT =
  /\b(crumbs|toc|neighbours|letters|feedback|visually-hidden|sim-still|graph|ts-notices|ts-unread)\b/;

const of = ({ node }: Context) => ({
  classes: node.getAttribute('class') ?? '',
  has: (name: string) => node.getAttribute(name) !== undefined,
  get: (name: string) => node.getAttribute(name) ?? '',
});

/** How an element becomes a block of its own, or is left out. */
const block = (context: Context) => {
  const { classes, has, get } = of(context);
  if (LEFT_OUT.test(classes) || has('aria-hidden') || has('data-sim-root') || has('data-plan-root'))
    return { ignore: true };
  if (get('role') === 'img' && get('aria-label'))
    return { content: `Bilde: ${get('aria-label')}`, recurse: false, surroundingNewlines: 2 };
  if (/\bcallout\b/.test(classes))
    return {
      surroundingNewlines: 2,
      postprocess: ({ content }: { content: string }) => content.trim().replace(/^/gm, '> '),
    };
  return { surroundingNewlines: 2 };
};

/**
 * A block converted on its own. The converter rescans all the text so far for each piece that it adds, so a list of all
 * articles would take quadratic time.
 */
const section = (context: Context) => {
  const drawn = block(context);
  return 'surroundingNewlines' in drawn && Object.keys(drawn).length === 1
    ? { ...drawn, content: CONVERTER.translate(context.node.innerHTML) }
    : drawn;
};

/**
 * A point, with everything below its first line indented as far as its text begins. The converter itself puts a step's
 * code and pictures outside the list, and indents a list below a step too little to be part of it.
 */
const point = ({ listKind, listItemNumber }: Context) => {
  const mark = listKind === 'OL' && listItemNumber !== undefined ? `${listItemNumber}. ` : '- ';
  return {
    prefix: mark,
    surroundingNewlines: 1,
    postprocess: ({ content }: { content: string }) =>
      content.trim()
        ? content.trim().replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)
        : PostProcessResult.RemoveNode,
  };
};

const TRANSLATORS: TranslatorConfigObject = {
  li: point,
  'div,nav,header,details,figure,article': block,
  section,
  p: (context) => {
    if (LEFT_OUT.test(of(context).classes)) return { ignore: true };
    return /callout-title/.test(of(context).classes)
      ? { prefix: '**', postfix: '**', surroundingNewlines: 2 }
      : { surroundingNewlines: 2 };
  },
  summary: {
    surroundingNewlines: 2,
    postprocess: ({ content }) => (content.trim().startsWith('#') ? content.trim() : `**${content.trim()}**`),
  },
  span: (context) => {
    const { classes, has } = of(context);
    return LEFT_OUT.test(classes) || has('aria-hidden') ? { ignore: true } : {};
  },
  'button,form,input,select,textarea,script,style,template,svg,dialog': { ignore: true },
  'video,audio': (context) => ({ content: `Film: ${of(context).get('aria-label')}`, recurse: false }),
};

const CONVERTER = new NodeHtmlMarkdown({ keepDataImages: false, bulletMarker: '-' }, TRANSLATORS);
