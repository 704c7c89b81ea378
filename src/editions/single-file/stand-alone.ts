const QUERY = '?alone';

/**
 * A script imported with `?alone` gets copies of all that it imports. What two pages share becomes a file of its own,
 * and a file more costs every reader of the troubleshooter half a kilobyte: a page for editors shall not.
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
