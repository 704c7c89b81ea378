import type { ContextKey } from './contract.ts';
import type { Session } from './replay.ts';
import type { TreeData } from './tree.ts';

/** A line that its sender fills in, here or after having pasted the letter. */
export interface AskedLine {
  id: string;
  label: string;
}

/** What identifies the case, in the letters of every tree. The link fills in what it tells. */
const IDENTITY: Partial<Record<ContextKey, string>> = {
  version: 'Versjon',
  customer: 'Kunde-ID',
  company: 'Firmanavn',
  serial: 'Serienummer',
};

export function isIdentity(key: ContextKey): boolean {
  return Object.hasOwn(IDENTITY, key);
}

/** The lines to fill in: what the tree wants to be told of the problem, what identifies the case, and who can be asked. */
export function askedLines({ letter = [] }: TreeData, { facts: { context } }: Session): AskedLine[] {
  const isTold = (key: string | undefined) => key !== undefined && Object.hasOwn(context, key);
  return [
    ...letter.flatMap(({ label, unless }, i) => (isTold(unless) ? [] : [{ id: `ask-${i}`, label }])),
    ...Object.entries(IDENTITY).flatMap(([id, label]) => (isTold(id) ? [] : [{ id, label }])),
    { id: 'contact', label: 'Kontaktperson hos oss' },
  ];
}
