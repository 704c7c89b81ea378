import { canZoom, wholeScale, withinLimits } from './zoom-scale.ts';

interface At {
  x: number;
  y: number;
}

/** A picture in a scrollable frame, with its current scale. */
export interface Zoom {
  scale(): number;
  /** Draws the picture at a scale, within limits, keeping what is at a point of the window in place. */
  to(scale: number, at?: At): void;
  /** Fits the whole picture, even as the window changes, until another scale is asked for. */
  whole(): void;
  /** Scrolls the frame, not the page, to centre a part of the picture. */
  centre(part: Element): void;
}

/**
 * The frame scrolls like any other: arrow keys, a finger and focus move the picture without help from here, and the
 * page scrolls on at the picture's edge. The picture is first drawn as the styles have it.
 *
 * @param changed called with the directions in which zooming is still possible
 */
export function zoomPicture(
  frame: HTMLElement,
  picture: SVGSVGElement,
  changed: (can: { in: boolean; out: boolean; whole: boolean }) => void,
): Zoom {
  const { width, height } = picture.viewBox.baseVal;
  const room = () => ({
    width: frame.clientWidth,
    height: Number.parseFloat(getComputedStyle(frame).maxBlockSize) - 2 * frame.clientTop,
  });
  const least = () => wholeScale({ width, height }, room());
  let scale = picture.getBoundingClientRect().width / width;
  let isWhole = frame.scrollWidth <= frame.clientWidth && frame.scrollHeight <= frame.clientHeight;

  const draw = (next: number) => {
    scale = next;
    picture.setAttribute('width', String(width * scale));
    picture.setAttribute('height', String(height * scale));
    changed({ ...canZoom(scale, least()), whole: !isWhole });
  };
  const whole = () => {
    isWhole = true;
    frame.style.blockSize = '';
    draw(least());
  };
  const keepHeight = () => {
    frame.style.blockSize = `${frame.offsetHeight}px`;
  };
  const centreOf = (element: Element): At => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  if (!isWhole) keepHeight();
  frame.classList.add('is-ready');
  if (isWhole) whole();
  else draw(scale);
  const observer = new ResizeObserver(() => {
    // The single file removes a page without leaving the document.
    if (!frame.isConnected) observer.disconnect();
    else if (isWhole) draw(least());
  });
  observer.observe(frame);

  return {
    scale: () => scale,
    whole,
    to(wanted, at = centreOf(frame)) {
      const next = withinLimits(wanted, least());
      if (next === scale) return;
      if (isWhole) keepHeight();
      isWhole = false;
      const before = picture.getBoundingClientRect();
      const growth = next / scale;
      draw(next);
      const after = picture.getBoundingClientRect();
      frame.scrollBy(
        after.left + (at.x - before.left) * growth - at.x,
        after.top + (at.y - before.top) * growth - at.y,
      );
    },
    centre(part) {
      const [to, from] = [centreOf(part), centreOf(frame)];
      frame.scrollBy(to.x - from.x, to.y - from.y);
    },
  };
}
