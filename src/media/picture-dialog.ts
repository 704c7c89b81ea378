import { loadStyles } from '../components/load-styles.ts';
import styles from './picture-dialog.css?url';

/** How many times its width on the page a picture should have, fitted to the window; otherwise it opens in full size. */
const LEAST_GAIN = 1.4;

let styled: Promise<unknown> | undefined;

/**
 * Shows a picture fitted to the window or, if the reader asks for it, in full size. Escape, the button and a press
 * outside close it, and focus returns to what opened it.
 *
 * @param button the button that opened it, which contains the picture
 * @param large address of the file to show; if it fails to load, the file on the page is shown
 */
export async function showPicture(button: HTMLElement, large: string): Promise<void> {
  const small = button.querySelector('img');
  if (!small || document.querySelector('.picture-dialog')) return;
  styled ??= loadStyles(styles);
  await styled;
  const dialog = document.createElement('dialog');
  dialog.className = 'picture-dialog';
  dialog.ariaLabel = 'Stort bilde';

  const picture = new Image();
  picture.alt = small.alt;
  picture.addEventListener('error', () => (picture.src = small.currentSrc), { once: true });
  picture.src = large;
  const frame = document.createElement('div');
  frame.append(picture);

  const bar = document.createElement('p');
  const whole = buttonOf('Full størrelse');
  whole.ariaPressed = 'false';
  const toggle = () => {
    whole.ariaPressed = String(frame.classList.toggle('whole'));
    // Makes what is larger than the window reachable by keyboard.
    if (frame.classList.contains('whole')) frame.tabIndex = 0;
    else frame.removeAttribute('tabindex');
  };
  whole.addEventListener('click', toggle);
  // Fitted to the window, a tall picture, or any on a phone, is hardly larger than on the page.
  const worthwhile = small.clientWidth * LEAST_GAIN;
  const beginsWhole = () => {
    if (picture.clientWidth < worthwhile && picture.naturalWidth > picture.clientWidth) toggle();
  };
  const close = buttonOf('Lukk');
  close.addEventListener('click', () => dialog.close());
  bar.append(whole, close);

  dialog.append(bar, frame);
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  if (picture.complete) beginsWhole();
  else picture.addEventListener('load', beginsWhole, { once: true });
  close.focus();
}

function buttonOf(text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = text;
  return button;
}
