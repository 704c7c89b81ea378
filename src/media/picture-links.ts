/** Where the text of an article begins. */
const TEXT = '<div class="prose">';
/** Links are left as they are: what is in one leads where it leads. */
const LINK_OR_PICTURE = /<a\b[^>]*>[\s\S]*?<\/a>|<img\b[^>]*>/g;
/** Narrower ones show all there is, also on a phone. CSS pixels. */
const LEAST = 320;
/** So much text before a picture, and it is not seen at once. Characters of HTML. */
const FIRST_SCREEN = 1500;
const [LAZY, AT_ONCE] = ['loading="lazy"', 'loading="eager" fetchpriority="high"'];

/**
 * The page with a link around each picture of its articles, to the largest file of it: `open-pictures.ts` makes a button
 * of the link. The title of a picture becomes a line below it, and a picture that stands high on the page is fetched at
 * once.
 *
 * @param files the address that pictures stand below
 */
export function withPictureLinks(html: string, files: string): string {
  return html
    .split(TEXT)
    .map((text, i) => (i ? inText(text, files) : text))
    .join(TEXT);
}

/** In the text of an article: alike in its page and in the printout of all, which is read from the pages. */
function inText(html: string, files: string): string {
  let isFirst = true;
  return html.replace(LINK_OR_PICTURE, (found, place: number) => {
    const src = attribute(found, 'src');
    if (found.startsWith('<a') || !src?.startsWith(files)) return found;
    const title = attribute(found, 'title');
    const bare = found.replace(/ title="[^"]*"/, '');
    const picture = isFirst && place < FIRST_SCREEN ? bare.replace(LAZY, AT_ONCE) : bare;
    isFirst = false;
    const large = largest(found) ?? src;
    const linked =
      large !== src || Number(attribute(found, 'width')) > LEAST
        ? `<a class="picture" href="${large}">${picture}</a>`
        : picture;
    return title ? `${linked}<span class="caption">${title}</span>` : linked;
  });
}

/** The last file of a set: `pictureSizes` has the smallest first. */
function largest(picture: string): string | undefined {
  return attribute(picture, 'srcset')?.split(', ').at(-1)?.split(' ')[0];
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}
