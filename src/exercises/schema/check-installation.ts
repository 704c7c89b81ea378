import type { Installation, Scenario } from './scenario-fields.ts';

/** Reports a problem: its place in the file, what was found, and the message. */
export type Problem = (path: (string | number)[], input: unknown, message: string) => void;

/** Plans, people and requests that must agree. */
export function checkInstallation(
  { plans, users, requests, suite }: Installation,
  at: string[],
  problem: Problem,
) {
  const names = plans.map(({ name }) => name);
  if (!plans.length && !suite)
    problem(
      [...at, 'plans'],
      [],
      'feltet mangler; forventet minst én brukerplan, eller «suite» for CRM Suite',
    );
  users.forEach((user, i) => {
    for (const field of ['plan', 'newPlan'] as const) {
      const found = user[field];
      if (found && !names.includes(found))
        problem(
          [...at, 'users', i, field],
          found,
          `fant «${found}»; forventet en av planene ${names.join(', ')}`,
        );
    }
    if (users.findIndex(({ id }) => id === user.id) !== i)
      problem(
        [...at, 'users', i, 'id'],
        user.id,
        `fant «${user.id}» to ganger; forventet en egen id for hver bruker`,
      );
    if ((user.former || user.deleted) && user.plan)
      problem(
        [...at, 'users', i, 'plan'],
        user.plan,
        'fant en plan; en bruker som har sluttet eller er slettet, har ingen',
      );
  });
  plans.forEach((plan, i) => {
    if (names.indexOf(plan.name) !== i)
      problem(
        [...at, 'plans', i, 'name'],
        plan.name,
        `fant «${plan.name}» to ganger; forventet hver plan én gang`,
      );
    const holders = users.filter((user) => user.plan === plan.name).length;
    if (plan.total >= 0 && holders > plan.total)
      problem(
        [...at, 'plans', i, 'total'],
        plan.total,
        `fant ${plan.total}, men ${holders} brukere har planen; forventet minst ${holders}, eller færre brukere med planen`,
      );
  });
  requests.forEach((request, i) => {
    if (!users.some(({ id }) => id === request.owner))
      problem(
        [...at, 'requests', i, 'owner'],
        request.owner,
        `fant «${request.owner}»; forventet id-en til en bruker`,
      );
    if (requests.findIndex(({ id }) => id === request.id) !== i)
      problem(
        [...at, 'requests', i, 'id'],
        request.id,
        `fant «${request.id}» to ganger; forventet et eget nummer for hver sak`,
      );
  });
}

/**
 * `maintenance` is an upgrade of a server installation past the end of its maintenance agreement, so the dates must
 * agree. Source: the table ModuleOwner (`maintenanceTo`: after this date, upgrades should refuse to install).
 */
export function checkMaintenance(value: Scenario, problem: Problem) {
  const { activation, deployment, maintenanceTo, versionReleased } = value;
  if (activation !== 'maintenance') return;
  if (deployment !== 'onsite')
    problem(
      ['deployment'],
      deployment,
      `fant «${deployment}»; forventet «onsite» når «activation» er «maintenance»`,
    );
  for (const [field, day] of Object.entries({ maintenanceTo, versionReleased }))
    if (!day)
      problem(
        [field],
        day,
        'feltet mangler; forventet en dato som ÅÅÅÅ-MM-DD når «activation» er «maintenance»',
      );
  if (maintenanceTo && versionReleased && maintenanceTo >= versionReleased)
    problem(
      ['versionReleased'],
      versionReleased,
      `fant «${versionReleased}»; forventet en dato etter «maintenanceTo» (${maintenanceTo}), siden versjonen skal være nyere enn avtalen dekker`,
    );
}
