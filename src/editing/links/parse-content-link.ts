import { decoded } from '../../percent-decoding.ts';

/** The schemes of links as editors write them. */
export const SCHEME = /^(artikkel|ovelse|feilsoking|verktoy|ord):/;

interface ContentLink {
  scheme: string;
  /** Decoded. */
  target: string;
  anchor: string | undefined;
  /** Splits a target `<tree>/<node>`; without a node it is the tree itself. */
  tree: string;
  node: string | undefined;
}

/** The parts of an editor's link, or undefined for any other link. */
export function parseContentLink(href: string): ContentLink | undefined {
  const scheme = SCHEME.exec(href)?.[1];
  if (!scheme) return undefined;
  const [written = '', anchor] = href.slice(scheme.length + 1).split('#', 2);
  const target = decoded(written);
  const [tree = '', ...rest] = target.split('/');
  return { scheme, target, anchor, tree, node: rest.length ? rest.join('/') : undefined };
}
