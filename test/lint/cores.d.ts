/** What the cores use beyond the language: the same in every browser and in Node. */
declare class URLSearchParams {
  constructor(init?: string | Iterable<[string, string]> | Record<string, string>);
  get(name: string): string | null;
  has(name: string): boolean;
  set(name: string, value: string): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

interface ImportMeta {
  /** Vite's; undefined in Node. */
  readonly env?: { readonly BASE_URL?: string };
}
