import { platform } from '../platform.ts';

/**
 * Adds the control that copies an article as text: the Markdown copy of the page or, if that cannot be fetched, the
 * text on the screen.
 *
 * @param path the article's path
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
      // Passed as a promise: some browsers refuse to copy anything that arrives after the press.
      const text = copyOf(path)
        // There may be no network, or a server that answers with a page of its own.
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
 * Adds to a line without moving what the reader sees. On a narrow screen the line wraps: if it is in view, this waits
 * for the reader's next action.
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

/** The visible text, with a line for each block. */
function shownText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: it would join paragraphs into one.
  return element.innerText;
}
