/**
 * Leaves out what dresses parts that a page does not have: screens of the product, since a picture is one of many, and
 * tables, code and quotes, which few articles hold. Where scripts draw the other screens, in an exercise, all of those
 * stay; no script puts any of the rest into an article.
 */
export function withStylesOfItsParts(html: string): string {
  const names = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ')));
  const isExercise = html.includes('data-simulation=');
  const isNeeded = (selector: string) => {
    const [, ofScreen, ofArticle] = OF_A_PART.exec(selector) ?? [];
    if (ofScreen) return isExercise || names.has(ofScreen);
    return !ofArticle || html.includes(`<${ofArticle}`);
  };
  return html.replaceAll(/(?<=<style>)[\s\S]*?(?=<\/style>)/g, (sheet) =>
    sheet.replaceAll(RULE, (_, selectors: string, body: string) => {
      const needed = selectors.split(BETWEEN_SELECTORS).filter(isNeeded);
      return needed.length ? `${needed.join(',')}{${body}}` : '';
    }),
  );
}

const OF_A_PART = /^\s*\.(?:(sim-[\w-]+)|prose \.?(table|pre|code|blockquote)\b)/;
/** One without others in it; an at-rule around it stays as it is. */
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const BETWEEN_SELECTORS = /,(?![^(]*\))/;
