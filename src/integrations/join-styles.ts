/**
 * Joins a page's own sheets, those after the one that it shares with others of its kind: each needs a hash in the
 * policy, which no compression helps against. A shared one stays by itself, since editions without a network store it
 * once.
 */
export function withJoinedStyles(html: string): string {
  let isFirst = true;
  return html.replace(/<\/style>\s*<style>/g, (between) => {
    const kept = isFirst;
    isFirst = false;
    return kept ? between : '\n';
  });
}
