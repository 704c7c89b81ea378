import { platform } from '../platform.ts';

/**
 * Adds the control that copies an article as text: its copy in Markdown, or, where that cannot be had, what the page
 * shows.
 *
 * @param path of the article
 */
export function offerCopy(path: string): void {
  const line = document.querySelector<HTMLElement>('.prose + .meta');
  const article = line?.closest('article');
  const prose = line?.previousElementSibling;
  if (!line || !article || !(prose instanceof HTMLElement) || !navigator.clipboard) return;
  const box = document.createElement('span');
  box.className = 'copy-page';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = 'Kopier siden som tekst';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  box.append(button, ' ', status);
  whenUnmoved(line, () => line.append(' ', box));

  button.addEventListener('click', async () => {
    try {
      // Given as what is to come: some browsers let nothing be copied that comes later than the press.
      const text = copyOf(path)
        // Without a network, or from a server that leads to a page of its own.
        .catch(() => `${article.querySelector('h1')?.textContent}\n\n${shownText(prose)}`)
        .then((text) => new Blob([text], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      status.textContent = 'Siden er kopiert.';
    } catch {
      getSelection()?.selectAllChildren(prose);
      status.textContent = 'Teksten er merket. Kopier den med Ctrl+C (⌘C på Mac).';
    }
  });
}

/**
 * Adds to a line when nothing that is seen moves: on a narrow screen it takes one more. Below the window at once, else
 * with what the reader does next.
 */
function whenUnmoved(line: HTMLElement, add: () => void): void {
  const isFree = !matchMedia('(width < 40em)').matches || line.getBoundingClientRect().top > innerHeight;
  if (isFree) {
    add();
    return;
  }
  const done = new AbortController();
  const act = () => {
    done.abort();
    add();
  };
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, act, { signal: done.signal });
}

async function copyOf(path: string): Promise<string> {
  const answer = await platform.fetch(`${path}index.md`);
  if (!answer.ok || /html/.test(answer.headers.get('Content-Type') ?? '')) throw new Error('There is none.');
  return answer.text();
}

/** With a line for each block, and without what is hidden. */
function shownText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: it glues paragraphs.
  return element.innerText;
}
