/**
 * The faults in the layout of a page: text and controls that stick out of the page or of their box, text that is cut
 * off, overlapping text, and whatever scrolls sideways without a reason or out of reach. It runs in the page, so it
 * must be self-contained.
 */
export function findLayoutFaults(): string[] {
  /** What may be wider than a screen, as success criterion 1.4.10 has it: code, tables and pictures. */
  const TWO_DIMENSIONAL = 'pre, :has(> table), :has(> svg)';
  /** What is not meant to be seen: text for screen readers, or the picture of a screen below a dialog. */
  const UNSEEN = '.visually-hidden, [inert], .skip-link:not(:focus)';
  /** What opens over the page and is meant to cover it. */
  const LAYERS = '.panel, [popover], .sim-menu, .meaning, .sim-bar, .sim-guide, .sim-dialog > .sim-buttons';
  const FIELDS = 'input, select, textarea, progress, img, iframe';

  const pageWidth = document.documentElement.clientWidth;
  const faults = new Set<string>();
  const shown = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest(UNSEEN) &&
      !getComputedStyle(element).clipPath.startsWith('inset(50%'),
  );
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

  const sideways = document.documentElement.scrollWidth - pageWidth;
  if (sideways > 0) faults.add(`the page scrolls sideways by ${sideways} px`);

  const scrollers = new Set<Element>();
  for (const element of shown) {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (element.matches('input, textarea, select')) continue;
    if (scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1) {
      scrollers.add(element);
      if (!element.matches(TWO_DIMENSIONAL)) faults.add(`scrolls sideways: ${named(element)}`);
      else if ((element as HTMLElement).tabIndex < 0 || !element.matches('[role][aria-label]'))
        faults.add(`scrolls, but has no name or is out of reach of the keyboard: ${named(element)}`);
    }
    if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      faults.add(`cuts what it holds below: ${named(element)}`);
  }

  const pieces = shown.flatMap((element) => [
    ...(element.matches(FIELDS) ? [{ element, box: element.getBoundingClientRect() }] : []),
    ...linesOf(element).map((box) => ({ element, box })),
  ]);
  for (const { element, box } of pieces) {
    for (let around: Element | null = element; around; around = containerOf(around)) {
      if (scrollers.has(around)) break;
      const isPage = around === document.body;
      const { display } = getComputedStyle(around);
      if (/^(inline|contents|table-row.*)$/.test(display) || around instanceof SVGElement) continue;
      const outer = around.getBoundingClientRect();
      const [left, right] = isPage ? [0, pageWidth] : [outer.left, outer.right];
      const by = Math.max(left - box.left, box.right - right);
      if (by > 1) {
        faults.add(
          `${named(element)} sticks out by ${Math.ceil(by)} px of ${isPage ? 'the page' : named(around)}`,
        );
        break;
      }
    }
  }

  // A long word may be broken; a broken short one shows that its box is too narrow.
  for (const element of shown) {
    for (const { word, lines } of shortWordsOf(element))
      if (lines > 1) faults.add(`breaks «${word}» in two: ${named(element)}`);
  }

  // Only the middle of each line: boxes of letters can be higher than their line.
  const lines = pieces
    .map(({ element, box: { top, height, left, right } }) => ({
      element,
      left,
      right,
      top: top + 0.3 * height,
      bottom: top + 0.7 * height,
    }))
    .filter(({ element }) => ![...scrollers].some((scroller) => scroller.contains(element)))
    .filter(({ element, top, bottom }) => isScrolledIntoView(element, top, bottom))
    .sort((one, other) => one.top - other.top);
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) {
      if (other.top >= one.bottom) break;
      const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const areApart = one.element.contains(other.element) || other.element.contains(one.element);
      if (shared > 2 && !areApart && one.element.closest(LAYERS) === other.element.closest(LAYERS))
        faults.add(`${named(one.element)} lies upon ${named(other.element)}`);
    }
  });
  return [...faults];

  /** The box that an element is in: its containing block if it is out of the flow. */
  function containerOf(element: Element): Element | null {
    if (!/absolute|fixed/.test(getComputedStyle(element).position)) return element.parentElement;
    return (element as HTMLElement).offsetParent ?? document.body;
  }

  /** Whether every scroll container around it shows it without scrolling. */
  function isScrolledIntoView(element: Element, top: number, bottom: number): boolean {
    for (
      let around: Element | null = element;
      around && around !== document.body;
      around = around.parentElement
    ) {
      if (!scrolls(getComputedStyle(around).overflowY)) continue;
      const box = around.getBoundingClientRect();
      if (bottom > box.bottom || top < box.top) return false;
    }
    return true;
  }

  function named(element: Element): string {
    const name = [element.localName, ...element.classList].join('.');
    return `${name} «${element.textContent?.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}»`;
  }

  function shortWordsOf(element: Element): { word: string; lines: number }[] {
    const range = document.createRange();
    return [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE) return [];
      return [
        ...(node.textContent ?? '').matchAll(/(?<![^\s«(])\p{L}{2,10}(?![.,:;!?»)]*[^\s.,:;!?»)])/gu),
      ].map(({ 0: word, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return { word, lines: new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size };
      });
    });
  }

  function linesOf(element: Element): DOMRect[] {
    // Preserved spaces hang at the end of a line, where they are invisible.
    const kept = getComputedStyle(element).whiteSpaceCollapse === 'preserve';
    const range = document.createRange();
    return [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return [];
      return [...node.textContent.matchAll(kept ? /\S+/g : /^.*$/gs)].flatMap(({ 0: piece, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + piece.length);
        return [...range.getClientRects()].filter(({ width }) => width > 1);
      });
    });
  }
}
