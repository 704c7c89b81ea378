/**
 * Leaves out what dresses parts of the product's screens that a page does not show: a picture is one screen of many. A
 * page with an exercise, where scripts draw the others, keeps them all.
 */
export function withStylesOfItsScreens(html: string): string {
  if (html.includes('data-simulation=')) return html;
  const shown = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const isNeeded = (selector: string) => {
    const name = /^\s*\.(sim-[\w-]+)/.exec(selector)?.[1];
    return name === undefined || shown.has(name);
  };
  return html.replaceAll(/(?<=<style>)[\s\S]*?(?=<\/style>)/g, (sheet) =>
    sheet.replaceAll(RULE, (_, selectors: string, body: string) => {
      const needed = selectors.split(BETWEEN_SELECTORS).filter(isNeeded);
      return needed.length ? `${needed.join(',')}{${body}}` : '';
    }),
  );
}

/** One without others in it; an at-rule around it stays as it is. */
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const BETWEEN_SELECTORS = /,(?![^(]*\))/;
