/** Copies an article's texts to send. If the clipboard is unavailable, selects the text instead. */
export function start(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-text-to-send]')) {
    const text = box.querySelector<HTMLElement>('[data-text]');
    const status = box.querySelector<HTMLElement>('[role="status"]');
    if (!text || !status) continue;
    box.querySelector('button')?.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(plainText(text));
        status.textContent = 'Teksten er kopiert.';
      } catch {
        const fold = text.closest('details');
        if (fold) fold.open = true;
        getSelection()?.selectAllChildren(text);
        status.textContent = 'Teksten er merket. Kopier den med Ctrl+C (⌘C på Mac).';
      }
    });
  }
}

/** The paragraphs, separated by empty lines. Not `innerText`: that is empty while the text is collapsed. */
function plainText(text: Element): string {
  return [...text.children]
    .map((block) =>
      [...block.childNodes]
        .map(lineOf)
        .join('')
        .replace(/\s*\n\s*/g, '\n')
        .trim(),
    )
    .filter(Boolean)
    .join('\n\n');
}

function lineOf(node: Node): string {
  return node.nodeName === 'BR' ? '\n' : (node.textContent ?? '').replace(/\s+/g, ' ');
}
