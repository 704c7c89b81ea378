import type { Ref } from 'preact';
import type { Action } from '../core/actions.ts';
import type { State } from '../core/state.ts';
import { DrawingContext } from '../screens/drawing.ts';
import { BaseView, ScreenView } from '../screens/ScreenView.tsx';
import { Shell } from '../screens/Shell.tsx';

interface Props {
  state: State;
  act: (action: Action) => void;
  next: Action | undefined;
  frame: Ref<HTMLElement>;
}

const STILL = { mode: 'still', marks: [] } as const;
const REMOVAL_MARKS = ['user', 'remove', 'ok'];

/**
 * The product's window, of the same height on every screen. A dialog covers the screen, makes it inert, and scrolls
 * inside the window.
 */
export function AppWindow({ state, act, next, frame }: Props) {
  const { dialog } = state;
  // The list numbered (1) appears with an open plan: until then there are no numbers.
  const isNumbered = dialog?.name === 'remove-excess' && dialog.plan !== undefined;
  const live = { mode: 'live', act, next, marks: isNumbered ? REMOVAL_MARKS : [] } as const;
  return (
    <section class="sim-frame" ref={frame} aria-label="Øvelse: SuperOffice CRM">
      <div class="sim-app">
        {dialog ? (
          <div class="sim-below" inert aria-hidden="true">
            <DrawingContext.Provider value={STILL}>
              <Shell state={state}>
                <BaseView state={state} />
              </Shell>
            </DrawingContext.Provider>
          </div>
        ) : (
          <DrawingContext.Provider value={live}>
            <Shell state={state}>
              <BaseView state={state} />
            </Shell>
          </DrawingContext.Provider>
        )}
        {dialog && (
          <DrawingContext.Provider value={live}>
            <ScreenView state={state} />
          </DrawingContext.Provider>
        )}
      </div>
    </section>
  );
}
