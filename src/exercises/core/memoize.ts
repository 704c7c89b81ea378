/**
 * Memoises a function of an object, for as long as the object lives. For objects that never change, such as a state or
 * a list of users, and that are asked about several times per render.
 */
export function memoize<K extends object, T>(find: (about: K) => T): (about: K) => T {
  const known = new WeakMap<K, { found: T }>();
  return (about) => {
    const before = known.get(about);
    if (before) return before.found;
    const found = find(about);
    known.set(about, { found });
    return found;
  };
}
