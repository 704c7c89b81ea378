import { notInTitle, standsIn } from '../../editing/fields/sort-by.ts';
import { checkInstallation, checkMaintenance, type Problem } from './check-installation.ts';
import { checkWay } from './check-way.ts';
import { scenarioFields } from './scenario-fields.ts';

/** A scenario as an editor writes it in `content/simulations/<id>.yaml`. */
export const scenarioSchema = scenarioFields.check(({ value, issues }) => {
  const problem: Problem = (path, input, message) => issues.push({ code: 'custom', input, path, message });
  if (value.sortBy && !standsIn(value.title, value.sortBy))
    problem(['sortBy'], value.sortBy, notInTitle(value.sortBy));
  checkInstallation(value, [], problem);
  if (value.production) checkInstallation(value.production, ['production'], problem);
  const names = value.plans.map(({ name }) => name);
  value.ordered.forEach(({ plan }, i) => {
    if (!names.includes(plan))
      problem(['ordered', i, 'plan'], plan, `fant «${plan}»; forventet en av planene ${names.join(', ')}`);
  });
  checkMaintenance(value, problem);
  if (issues.length) return;
  checkWay(value, problem);
});
