import { canPress, type Moment, momentsOf, stateAt, type WrittenWay } from '../core/moments.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { State } from '../core/state.ts';

/**
 * The moment that a figure shows, with its state. `press` is another action to draw the ring around; empty for no ring.
 *
 * @throws a sentence for the editor if there is no such scenario or moment, or no such action to press
 */
export function figureMoment(
  id: string,
  scenario: (ScenarioData & WrittenWay) | undefined,
  name: string,
  press?: string,
): Moment & { state: State } {
  if (!scenario)
    throw new Error(`<LicenceFigure scenario="${id}">: fant ingen øvelse med navnet «${id}» i simulations/`);
  const moments = momentsOf(scenario);
  const moment = moments.find((one) => one.name === name);
  if (!moment)
    throw new Error(
      `<LicenceFigure scenario="${id}" moment="${name}">: fant «${name}»; forventet et av øyeblikkene ${moments.map((one) => one.name).join(', ')}`,
    );
  const state = stateAt(scenario, moment);
  if (press && !canPress(state, press))
    throw new Error(
      `<LicenceFigure scenario="${id}" moment="${name}" press="${press}">: fant «${press}», som bildet ikke har; forventet en handling som kan gjøres der`,
    );
  return { ...moment, press: press ?? moment.press, state };
}
