import { loadStyles } from '../components/load-styles.ts';
import styles from './picture-dialog.css?url';

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
  // A tall picture fitted to the window would be smaller than on the page, and nobody opens it for that.
  const onPage = small.clientWidth;
  const beginsWhole = () => {
    if (picture.clientWidth <= onPage && picture.naturalWidth > onPage) toggle();
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
