import mime from 'mime';

/** Media types by file ending, including the dot. A host's own list may lack some, and IIS answers 404 to those. */
export type MediaTypes = ReadonlyMap<string, string>;

/** The types of all endings that occur in a list of files. */
export function typesOf(files: Iterable<string>): MediaTypes {
  const endings = [...files].flatMap((file) => /[^/](\.\w+)$/.exec(file)?.[1]?.toLowerCase() ?? []);
  return new Map(
    [...new Set(endings)]
      .toSorted()
      .map((ending) => [ending, mime.getType(ending) ?? 'application/octet-stream']),
  );
}

/** The type with its text encoding, which is UTF-8 here: otherwise browsers guess. */
export function withEncoding(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** The types worth compressing with gzip or brotli. */
export function packable(types: MediaTypes): string[] {
  return [...new Set(types.values())].filter((type) => /^text\/|[/+](json|xml|javascript|wasm)$/.test(type));
}
