/** Where to cut out what pages share: styles, scripts, header and footer. */
const AROUND = /<(style|script|header|footer)[\s>][\s\S]*?<\/\1>/g;
/** Shorter ones compress well enough in place. */
const LEAST = 200;
/** Specific to one page. */
const OWN = /^<script type="application\/(ld\+)?json"/;

/** A piece of a page. Shared ones are the same in all pages of a kind. */
export interface PagePart {
  text: string;
  shared: boolean;
}

/**
 * Splits a page into parts it may share with others and parts of its own. All of `main` is its own, so that an edit
 * there never touches shared parts. Joined, the parts are the page again, whatever it contains.
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

/** The same for a piece of a page: its `main` may begin or end in another piece. */
export function partsOfPiece(html: string): PagePart[] {
  const start = Math.max(0, html.search(/<main[\s>]/));
  const last = html.lastIndexOf('</main>');
  const end = last < start ? html.length : last + '</main>'.length;
  return joined([
    ...cut(html.slice(0, start)),
    { text: html.slice(start, end), shared: false },
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

/** Removes empty parts, and joins adjacent own parts. */
function joined(parts: PagePart[]): PagePart[] {
  const all: PagePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && !last.shared && !part.shared) last.text += part.text;
    else if (part.text) all.push({ ...part });
  }
  return all;
}
