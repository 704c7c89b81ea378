/**
 * Everything that can be done in an exercise, as written in scenarios and addresses: a verb, or a verb and its object.
 * `set owner=ida` sets a form field.
 */
export type Action = (typeof PLAIN)[number] | `${(typeof WITH_ID)[number]} ${string}`;

/** Actions without an object. */
export const PLAIN = [
  'close',
  'menu',
  'personal',
  'help',
  'licences',
  'superoffice',
  'status',
  'buy',
  'activate',
  'excess',
  'remove',
  'ok',
  'cancel',
  'confirm',
  'finish',
  'from-file',
  'users',
  'save',
  'crm',
  'requests',
  'find',
  'search',
  'bulk',
  'update',
  'yes',
  'about',
  'contact',
  'send',
  'pay',
  'logout',
] as const;

const WITH_ID = ['plan', 'user', 'file', 'request', 'mark', 'set', 'login'] as const;

/** The action, or undefined if the text is not one. */
export function parseAction(written: string): Action | undefined {
  const { verb, id } = partsOf(written);
  const list: readonly string[] = id ? WITH_ID : PLAIN;
  return list.includes(verb) && !written.endsWith(' ') ? (written as Action) : undefined;
}

/** `plan Sales Premium` split into verb and object, which is empty for a verb alone. */
export function partsOf(action: string): { verb: string; id: string } {
  const space = action.indexOf(' ');
  return space < 0 ? { verb: action, id: '' } : { verb: action.slice(0, space), id: action.slice(space + 1) };
}
