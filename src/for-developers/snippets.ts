/** The frame as a host may write it. `page` is the absolute address of a tree's page for framing. */
export function frameSnippet(page: string): string {
  return `
<iframe
  id="feilsoking"
  src="${page}#v=1&amp;theme=light"
  title="Feilsøking"
  width="100%"
  height="640"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals"
  allow="clipboard-write; web-share"
  referrerpolicy="no-referrer"
></iframe>`.trim();
}

/** A listener that accepts messages from that frame only. `site` is the absolute address of the help center. */
export function listenerSnippet(site: string): string {
  return `
const frame = document.querySelector('#feilsoking');

addEventListener('message', ({ origin, source, data }) => {
  if (origin !== '${new URL(site).origin}' || source !== frame.contentWindow) return;
  if (data?.type !== 'hjelpesenter:feilsoking' || data.v !== 1) return;
  frame.height = data.height;
  if (data.kind === 'outcome') console.log('Resultat:', data.tree, data.node);
});`.trim();
}
