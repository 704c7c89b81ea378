import { Named, NamesContext } from '../../components/Named.tsx';
import type { Names } from '../../components/split-names.ts';
import type { State } from '../core/state.ts';
import { DrawingContext } from '../screens/drawing.ts';
import { ScreenView } from '../screens/ScreenView.tsx';
import { Shell } from '../screens/Shell.tsx';
import { describeScreen } from './describe-screen.ts';

/**
 * A screen as a picture: HTML without controls, with a text alternative and a caption. The alternative is an element of
 * its own, since labels in an attribute could not follow the reader's choice of language.
 */
export default function Figure({
  id,
  state,
  marks,
  press,
  caption,
  names,
}: {
  /** Id of the text alternative, unique on the page. */
  id: string;
  state: State;
  marks: readonly string[];
  press?: string | undefined;
  caption: string;
  names: Names;
}) {
  const view = <ScreenView state={state} />;
  // The frame around a screen is drawn only if the moment is about it.
  const isFramed =
    state.menu !== undefined ||
    (!state.dialog && [...marks, press ?? ''].some((mark) => AROUND.includes(mark)));
  return (
    <NamesContext.Provider value={names}>
      <figure class="licence-figure" data-pagefind-ignore>
        <div aria-labelledby={id} role="img">
          <div id={id} hidden>
            <Named>{describeScreen(state, marks, press)}</Named>
          </div>
          <div class="sim-still" aria-hidden="true">
            <div class="sim-window-bar">
              <span>Bilde</span>
              ••• SuperOffice CRM
            </div>
            <DrawingContext.Provider value={{ mode: 'still', marks, next: press }}>
              {isFramed ? <Shell state={state}>{view}</Shell> : view}
            </DrawingContext.Provider>
          </div>
        </div>
        <figcaption>
          <Named>{caption}</Named>
        </figcaption>
      </figure>
    </NamesContext.Provider>
  );
}

const AROUND = ['menu', 'personal', 'help', 'users', 'licences', 'requests', 'crm'];
