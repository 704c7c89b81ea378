const QUERY = '?alone';

/**
 * Gives a script imported with `?alone` its own copies of everything it imports. Otherwise, code that it shares with
 * other pages would become a file of its own, and one more file costs their readers half a kilobyte. Used where few
 * readers go: the search page, and the graph for editors.
 */
export function standAlone() {
  return {
    name: 'stand-alone',
    enforce: 'pre' as const,
    async resolveId(this: Resolver, source: string, importer?: string) {
      if (!source.endsWith(QUERY) && !importer?.endsWith(QUERY)) return undefined;
      const resolved = await this.resolve(bare(source), importer && bare(importer), { skipSelf: true });
      return resolved && bare(resolved.id) + QUERY;
    },
  };
}

interface Resolver {
  resolve(source: string, importer?: string, options?: object): Promise<{ id: string } | null>;
}

function bare(id: string): string {
  return id.endsWith(QUERY) ? id.slice(0, -QUERY.length) : id;
}
