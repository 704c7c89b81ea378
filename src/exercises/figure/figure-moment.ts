import { type Moment, momentsOf, stateAt, type WrittenWay } from '../core/moments.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { State } from '../core/state.ts';

/**
 * The moment that a figure shows, with its state.
 *
 * @throws if there is no such scenario or moment: a sentence for the editor
 */
export function figureMoment(
  id: string,
  scenario: (ScenarioData & WrittenWay) | undefined,
  name: string,
): Moment & { state: State } {
  if (!scenario)
    throw new Error(
      `<LicenceFigure scenario="${id}">: fant ingen simulering med navnet «${id}» i simulations/`,
    );
  const moments = momentsOf(scenario);
  const moment = moments.find((one) => one.name === name);
  if (!moment)
    throw new Error(
      `<LicenceFigure scenario="${id}" moment="${name}">: fant «${name}»; forventet et av øyeblikkene ${moments.map((one) => one.name).join(', ')}`,
    );
  return { ...moment, state: stateAt(scenario, moment) };
}
