import { parseExcess } from '../../licences/excess.ts';
import { READERS } from './context-values.ts';
import type { ContextKey } from './contract.ts';
import type { Context } from './tree.ts';

/** Reads a context value typed by a reader or found in a link; undefined if the contract refuses it. */
export function readContextValue(key: ContextKey, written: string): Context[ContextKey] {
  if (key !== 'excess') return READERS[key](written.trim());
  const { excess, refused } = parseExcess(written);
  return excess.length && !refused.length ? excess : undefined;
}
