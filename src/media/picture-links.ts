/** Where the text of an article begins. */
const TEXT = '<div class="prose">';
/** Links are matched to be skipped: a picture inside one leads where the link leads. */
const LINK_OR_PICTURE = /<a\b[^>]*>[\s\S]*?<\/a>|<img\b[^>]*>/g;
/** Narrower pictures in their own size show everything already, even on a phone. CSS pixels. */
const LEAST = 320;
/** After this much text, a picture is not on the first screen. Characters of HTML. */
const FIRST_SCREEN = 1500;
const [LAZY, AT_ONCE] = ['loading="lazy"', 'loading="eager" fetchpriority="high"'];

/**
 * Adds to each picture of an article a link to its largest file, which `open-pictures.ts` turns into a button. The
 * title of a picture becomes a line below it, and a picture high on the page is fetched right away.
 *
 * @param files the address of the folder of pictures
 */
export function withPictureLinks(html: string, files: string): string {
  return html
    .split(TEXT)
    .map((text, i) => (i ? inText(text, files) : text))
    .join(TEXT);
}

/**
 * Changes the text of an article: in the same way in its page and in the complete printout, which is made from the
 * pages.
 */
function inText(html: string, files: string): string {
  let isFirst = true;
  return html.replace(LINK_OR_PICTURE, (found, place: number) => {
    const src = attribute(found, 'src');
    if (found.startsWith('<a') || !src?.startsWith(files)) return found;
    const title = attribute(found, 'title');
    const bare = found.replace(/ title="[^"]*"/, '');
    const picture = isFirst && place < FIRST_SCREEN ? bare.replace(LAZY, AT_ONCE) : bare;
    isFirst = false;
    const { file, width } = largest(found) ?? { file: src, width: 0 };
    const shown = Number(attribute(found, 'width'));
    const linked =
      width > shown || shown > LEAST ? `<a class="picture" href="${file}">${picture}</a>` : picture;
    return title ? `${linked}<span class="caption">${title}</span>` : linked;
  });
}

/** The last file of a `srcset`, since `pictureSizes` lists the smallest first, and its width in pixels. */
function largest(picture: string): { file: string; width: number } | undefined {
  const [, file, width] = /(\S+) (\d+)w$/.exec(attribute(picture, 'srcset') ?? '') ?? [];
  return file ? { file, width: Number(width) } : undefined;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}
