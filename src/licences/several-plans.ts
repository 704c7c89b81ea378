/**
 * A sentence about a list that has a name with several plans, which then counts as a user of each; empty if there is
 * none. Two people may share the name, so it says no more than the list does.
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
