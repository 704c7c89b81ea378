/** One sentence on who is responsible for the site: `owner` of `site.ts`, which may be empty. */
export function whoRunsIt(owner: string): string {
  return owner.trim()
    ? `Hjelpesenteret drives av ${owner.trim()}.`
    : 'Hjelpesenteret drives ikke av SuperOffice.';
}
