/**
 * Removes styles for parts that a page does not have: screens of the product, since a picture shows only one of many,
 * and tables, code and quotes, which few articles contain. An exercise, where scripts draw the other screens, keeps the
 * styles of all screens. No script adds any of the rest to an article.
 *
 * @param html a page with its styles before its text
 */
export function withStylesOfItsParts(html: string): string {
  const end = html.lastIndexOf('</style>');
  if (end < 0) return html;
  const parts = partsIn(html.slice(end));
  const [before, ...sheets] = html.slice(0, end).split('<style>');
  const styles = sheets.map((text) => {
    const [sheet = '', ...after] = text.split('</style>');
    return [neededOf(sheet, parts), ...after].join('</style>');
  });
  return [before, ...styles].join('<style>') + html.slice(end);
}

/** The parts of a page that determine which styles it needs. */
interface Parts {
  isExercise: boolean;
  shown: ReadonlySet<string>;
  elements: ReadonlySet<string>;
  /** Equal for pages with the same parts. */
  key: string;
}

function partsIn(text: string): Parts {
  const isExercise = text.includes('data-simulation=');
  const shown = new Set(text.match(/\bsim-[\w-]+/g));
  const elements = new Set(BEGINNINGS.filter((beginning) => text.includes(beginning)));
  return { isExercise, shown, elements, key: [isExercise, ...[...shown].sort(), ...elements].join() };
}

/** Most pages have the same stylesheets and parts, so the result for each combination is kept. */
const needed = new Map<string, Map<string, string>>();

function neededOf(sheet: string, parts: Parts): string {
  const ofSheet = needed.get(sheet) ?? new Map<string, string>();
  needed.set(sheet, ofSheet);
  const styles = ofSheet.get(parts.key) ?? pickedFrom(sheet, parts);
  ofSheet.set(parts.key, styles);
  return styles;
}

function pickedFrom(sheet: string, { isExercise, shown, elements }: Parts): string {
  const isNeeded = ({ screen, element }: Selector) =>
    screen ? isExercise || shown.has(screen) : !element || elements.has(element);
  return piecesOf(sheet)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const kept = piece.selectors.filter(isNeeded).map((selector) => selector.text);
      return kept.length ? kept.join(',') + piece.block : '';
    })
    .join('')
    .replaceAll(EMPTIED, '');
}

interface Selector {
  text: string;
  /** The class of a screen's part, if it applies to one. */
  screen?: string | undefined;
  /** The start of the element it applies to, if few articles have that element. */
  element?: string | undefined;
}

/** At-rules left empty. */
const EMPTIED = /@media[^{}]*\{\s*\}/g;

/** A rule without nested rules, or the text around such rules. */
type Piece = string | { selectors: Selector[]; block: string };

function piecesOf(sheet: string): Piece[] {
  return sheet.split(/([^{}]+\{[^{}]*\})/).map((text, i) => (i % 2 ? readRule(text) : text));
}

function readRule(rule: string): Piece {
  const block = rule.indexOf('{');
  const selectors = rule.slice(0, block).split(/,(?![^(]*\))/);
  return {
    selectors: selectors.map((text) => {
      const [, screen, name] = OF_A_PART.exec(text) ?? [];
      return { text, screen, element: name && beginningOf(name) };
    }),
    block: rule.slice(block),
  };
}

/** Tables in pictures get the styles of the screens they show. */
function beginningOf(name: string): string {
  return name === '.table' ? ' class="table"' : `<${name}`;
}

const ELEMENTS = ['.table', 'pre', 'code', 'blockquote'];
const BEGINNINGS = ELEMENTS.map(beginningOf);
const OF_A_PART = new RegExp(
  `^\\s*\\.(?:(sim-[\\w-]+)|prose (${ELEMENTS.join('|').replace('.', '\\.')})\\b)`,
);
