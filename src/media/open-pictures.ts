/**
 * Makes a button of each picture that is a link to itself, and opens it large when it is pressed. What shows it comes
 * with the first press. Without dialogs the links stay.
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
