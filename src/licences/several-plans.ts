/**
 * Says of a list that somebody stands there with several plans, and so as one user of each; empty if nobody does. Two
 * people may have one name: no more is said than what stands there.
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
