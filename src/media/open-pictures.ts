/**
 * Turns each picture that links to itself into a button that opens it enlarged. The viewer is loaded at the first
 * press. Without support for dialogs, the links stay.
 */
export function start(): void {
  if (typeof HTMLDialogElement === 'undefined') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.prose a.picture')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.ariaHasPopup = 'dialog';
    const what = document.createElement('span');
    what.className = 'visually-hidden';
    what.textContent = 'Vis stort bilde: ';
    button.append(what, ...link.childNodes);
    button.addEventListener('click', async () => {
      const { showPicture } = await import('./picture-dialog.ts');
      showPicture(button, link.href);
    });
    link.replaceWith(button);
  }
}
