/**
 * A sentence about the names that a list has with several plans, each of which counts as a user; empty if there are
 * none. It speaks of names, since two people may share one.
 */
export function tellSeveralPlans(users: readonly { name: string; plan: string }[]): string {
  const plans = new Map<string, Set<string>>();
  for (const { name, plan } of users) {
    const known = plans.get(name);
    if (known) known.add(plan);
    else plans.set(name, new Set([plan]));
  }
  const names = [...plans].flatMap(([name, held]) => (held.size > 1 ? name : []));
  if (names.length > 1) return `${names.length} navn står med flere planer og teller som én bruker i hver.`;
  return names.length ? `${names[0]} står med flere planer og teller som én bruker i hver.` : '';
}
