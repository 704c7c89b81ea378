import { loadStyles } from '../components/load-styles.ts';
import styles from './marked-term.css?url';
import { placeBeside } from './place-beside.ts';
import { tellMeanings } from './tell-meanings.ts';
import { boxOf, buttonAt, makeButton, wordAt } from './term-box.ts';

/** How long, in milliseconds, a pointer rests on a word before it opens, and is away before it closes. */
const HOVER = { rest: 150, away: 300 };

/**
 * Turns the words that an article explains into buttons. A button opens its meaning on focus, on a press, and while a
 * pointer rests on it. Another press, Escape, or a press or focus elsewhere closes it (WCAG 1.4.13). In browsers
 * without popovers, the words stay plain text.
 *
 * @param page aborts listeners outside the words
 */
export function start(page?: AbortSignal): void {
  const words = [...document.querySelectorAll<HTMLElement>('.article-grid [data-term]')];
  if (!words[0]?.showPopover) return;
  words.forEach(makeButton);
  loadStyles(styles);
  tellMeanings(words);

  let open: HTMLElement | undefined;
  /** Whether it stays open when the pointer leaves. */
  let isPressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    if (open) boxOf(open).hidePopover();
    open = undefined;
    isPressed = false;
  };
  const show = (word: HTMLElement) => {
    if (word === open || !word.isConnected) return;
    hide();
    open = word;
    boxOf(word).showPopover();
    place();
    tellMeanings(words).then(place);
  };
  const press = (word: HTMLElement) => {
    if (word === open && isPressed) return hide();
    show(word);
    isPressed = true;
  };
  const place = () => {
    if (open) placeBox(open, boxOf(open));
  };
  const isHeld = () => open && (isPressed || wordAt(document.activeElement) === open);

  const on = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void) =>
    addEventListener(type, act, { capture: true, ...(page && { signal: page }) });
  on('focusin', ({ target }) => {
    const word = wordAt(target);
    if (word) show(word);
    // Pressing something that is not a control moves focus to what surrounds it.
    else if (!(target instanceof Node) || !open || !target.contains(open)) hide();
  });
  on('click', ({ target }) => {
    const word = buttonAt(target);
    if (word) press(word);
  });
  // Not `click`, which some browsers fire only on controls. A touch that scrolls ends differently.
  on('pointerup', ({ target }) => {
    if (!wordAt(target)) hide();
  });
  on('pointerover', ({ target, pointerType }) => {
    clearTimeout(timer);
    const word = wordAt(target);
    if (pointerType === 'touch' || word === open || isHeld()) return;
    timer = word ? setTimeout(show, HOVER.rest, word) : setTimeout(hide, HOVER.away);
  });
  on('keydown', (event) => {
    const word = buttonAt(event.target);
    if (event.key === 'Escape' && open) {
      // Otherwise focus on a link in the box would disappear with the box.
      if (boxOf(open).contains(document.activeElement)) open.focus();
      hide();
    } else if (word && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      if (!event.repeat) press(word);
    }
  });
  on('resize', place);
  on('scroll', place);
}

/** Positioned relative to the page, so that it moves with the word. */
function placeBox(word: HTMLElement, box: HTMLElement): void {
  const lines = [...word.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top } = placeBeside(
    { left: last.left, top: first.top, bottom: last.bottom },
    { width: box.offsetWidth, height: box.offsetHeight },
    { width: clientWidth, height: clientHeight },
  );
  Object.assign(box.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px` });
}
