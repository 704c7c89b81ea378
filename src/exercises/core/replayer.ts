import type { Action } from './actions.ts';
import { play } from './play.ts';
import type { ScenarioData } from './scenario.ts';
import { type State, start } from './state.ts';

/**
 * Plays like `playAll` and remembers the states on the way: however many actions there are, one more costs one step,
 * and going back costs none.
 */
export function replayer(scenario: ScenarioData): (actions: readonly Action[]) => State {
  const played: Action[] = [];
  const states = [start(scenario)];
  return (actions) => {
    let same = 0;
    while (same < actions.length && played[same] === actions[same]) same++;
    if (same < actions.length) {
      played.length = same;
      states.length = same + 1;
      for (const action of actions.slice(same)) {
        played.push(action);
        states.push(play(states.at(-1) as State, action));
      }
    }
    return states[actions.length] as State;
  };
}
