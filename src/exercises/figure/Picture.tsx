import type { State } from '../core/state.ts';
import { DrawingContext } from '../screens/controls.tsx';
import { ScreenView } from '../screens/ScreenView.tsx';

/** A screen without controls. `marks` are what carries a mark, in that order. */
export function Picture({ state, marks }: { state: State; marks: readonly string[] }) {
  return (
    <DrawingContext.Provider value={{ mode: 'still', marks }}>
      <ScreenView state={state} />
    </DrawingContext.Provider>
  );
}
