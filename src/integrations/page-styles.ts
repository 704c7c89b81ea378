/**
 * Leaves out what dresses parts that a page does not have: screens of the product, since a picture is one of many, and
 * tables, code and quotes, which few articles hold. Where scripts draw the other screens, in an exercise, all of those
 * stay; no script puts any of the rest into an article.
 *
 * @param html with its styles before its text
 */
export function withStylesOfItsParts(html: string): string {
  const text = html.slice(html.lastIndexOf('</style>'));
  const shown = new Set(text.match(/\bsim-[\w-]+/g));
  const isExercise = text.includes('data-simulation=');
  const isNeeded = ({ screen, element }: Selector) =>
    screen ? isExercise || shown.has(screen) : !element || text.includes(`<${element}`);
  return html.replaceAll(/(?<=<style>)(?:[^<]|<(?!\/style>))*/g, (sheet) =>
    piecesOf(sheet)
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const needed = piece.selectors.filter(isNeeded).map((selector) => selector.text);
        return needed.length ? needed.join(',') + piece.block : '';
      })
      .join(''),
  );
}

interface Selector {
  text: string;
  /** The class of a screen's part, if it dresses one. */
  screen?: string | undefined;
  /** The element that it dresses, if few articles have that. */
  element?: string | undefined;
}

/** A rule without others in it, or what stands around such rules. */
type Piece = string | { selectors: Selector[]; block: string };

/** Most pages have the same styles, so each sheet is taken apart once. */
const known = new Map<string, Piece[]>();

function piecesOf(sheet: string): Piece[] {
  const pieces =
    known.get(sheet) ?? sheet.split(/([^{}]+\{[^{}]*\})/).map((text, i) => (i % 2 ? readRule(text) : text));
  known.set(sheet, pieces);
  return pieces;
}

function readRule(rule: string): Piece {
  const block = rule.indexOf('{');
  const selectors = rule.slice(0, block).split(/,(?![^(]*\))/);
  return {
    selectors: selectors.map((text) => {
      const [, screen, element] = OF_A_PART.exec(text) ?? [];
      return { text, screen, element };
    }),
    block: rule.slice(block),
  };
}

const OF_A_PART = /^\s*\.(?:(sim-[\w-]+)|prose \.?(table|pre|code|blockquote)\b)/;
