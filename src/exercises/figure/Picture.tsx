import { NamesContext } from '../../components/Named.tsx';
import type { Names } from '../../components/split-names.ts';
import type { State } from '../core/state.ts';
import { DrawingContext } from '../screens/drawing.ts';
import { ScreenView } from '../screens/ScreenView.tsx';

interface Props {
  state: State;
  /** What carries the marks (1), (2), (3), in that order. */
  marks: readonly string[];
  names: Names;
}

/** A screen without controls. */
export function Picture({ state, marks, names }: Props) {
  return (
    <NamesContext.Provider value={names}>
      <DrawingContext.Provider value={{ mode: 'still', marks }}>
        <ScreenView state={state} />
      </DrawingContext.Provider>
    </NamesContext.Provider>
  );
}
