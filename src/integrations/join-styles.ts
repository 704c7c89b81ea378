/**
 * Joins a page's own stylesheets, those after the one that it shares with similar pages, because each needs a hash in
 * the policy, which compresses badly. The shared one stays separate, since the offline editions store it once.
 */
export function withJoinedStyles(html: string): string {
  let isFirst = true;
  return html.replace(/<\/style>\s*<style>/g, (between) => {
    const kept = isFirst;
    isFirst = false;
    return kept ? between : '\n';
  });
}
