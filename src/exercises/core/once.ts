/**
 * A function that remembers what it found, as long as what it was asked about lives. For what never changes, such as a
 * state or a list of users, and is asked about several times for each drawing.
 */
export function once<K extends object, T>(find: (about: K) => T): (about: K) => T {
  const known = new WeakMap<K, { found: T }>();
  return (about) => {
    const before = known.get(about);
    if (before) return before.found;
    const found = find(about);
    known.set(about, { found });
    return found;
  };
}
