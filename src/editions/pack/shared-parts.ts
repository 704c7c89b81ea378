/** What stands around a page's own part is cut here: styles, scripts, header and footer. */
const AROUND = /<(style|script|header|footer)[\s>][\s\S]*?<\/\1>/g;
/** Shorter ones are packed well enough where they stand. */
const LEAST = 200;
/** Says something of one page only. */
const OWN = /^<script type="application\/(ld\+)?json"/;

/** A piece of a page. Shared ones are the same in all pages of a kind. */
export interface PagePart {
  text: string;
  shared: boolean;
}

/**
 * Cuts a page into what it may share with others and what is its own. What stands in `main` is its own, so that an edit
 * there never touches what is shared. The parts joined are the page, whatever it holds.
 */
export function partsOfPage(html: string): PagePart[] {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html);
  if (!main) return [{ text: html, shared: false }];
  const end = main.index + main[0].length;
  return joined([
    ...cut(html.slice(0, main.index)),
    { text: main[0], shared: false },
    ...cut(html.slice(end)),
  ]);
}

function cut(html: string): PagePart[] {
  const parts: PagePart[] = [];
  let from = 0;
  for (const { 0: text, index } of html.matchAll(AROUND)) {
    if (text.length < LEAST || OWN.test(text)) continue;
    parts.push({ text: html.slice(from, index), shared: false }, { text, shared: true });
    from = index + text.length;
  }
  return [...parts, { text: html.slice(from), shared: false }];
}

/** Without empty parts, and own parts that stand beside each other as one. */
function joined(parts: PagePart[]): PagePart[] {
  const all: PagePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && !last.shared && !part.shared) last.text += part.text;
    else if (part.text) all.push({ ...part });
  }
  return all;
}
