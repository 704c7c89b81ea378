import { Info, RotateCcw, Undo2 } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/Icon.tsx';
import type { Excess } from '../licences/excess.ts';
import { DrawingContext } from './controls.tsx';
import { Finish } from './Finish.tsx';
import { guide } from './guide.ts';
import { type Action, MAX_EXCESS, play, playAll, type ScenarioData, start, withExcess } from './model.ts';
import { readRecord, writeRecord } from './record.ts';
import { ScreenView } from './screens/ScreenView.tsx';

export interface SimulationProps {
  id: string;
  scenario: ScenarioData;
  /** Where the real steps are described. */
  article: { href: string; title: string } | undefined;
}

const ACTIVATION_MS = 1200;
const STILL = { mode: 'still' } as const;

/** The exercise: the simulated product in its frame, a guide beside it, undo and restart always within reach. */
export function Simulation({ id, scenario: original, article }: SimulationProps) {
  const [excess, setExcess] = useState<Excess[]>([]);
  const [actions, setActions] = useState<Action[]>([]);
  const [partly, setPartly] = useState(false);
  const [guided, setGuided] = useState(true);
  const frame = useRef<HTMLDivElement>(null);
  const scenario = withExcess(original, excess);
  const state = playAll(scenario, actions);
  const { screen } = state;
  const advice = guide(state);

  useLayoutEffect(() => {
    const read = () => {
      const recorded = readRecord(location.hash);
      setExcess(recorded.excess);
      setActions(recorded.actions);
      setPartly(recorded.partly);
    };
    read();
    document.documentElement.classList.remove('restoring');
    // A new link to this exercise in the same window, not an anchor of the page.
    const onHash = () => {
      if (/[#&]v=/.test(location.hash)) read();
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const change = (next: Action[]) => {
    setActions(next);
    const record = writeRecord(excess, next);
    history.replaceState(history.state, '', record ? `#${record}` : location.pathname + location.search);
  };
  const latest = useRef(actions);
  latest.current = actions;
  // Set by what is done inside the frame; undo, restart and a link leave focus where it is.
  const acted = useRef(false);
  const act = (action: Action) => {
    const now = playAll(scenario, latest.current);
    // What the screen does not offer is not recorded, so that every undo is seen.
    if (play(now, action) === now) return;
    acted.current = true;
    change([...latest.current, action]);
  };
  useFocusOnScreen(frame, screen.name, acted);

  useEffect(() => {
    if (screen.name !== 'activating') return;
    const timer = setTimeout(() => act({ do: 'finish' }), ACTIVATION_MS);
    return () => clearTimeout(timer);
  }, [screen.name]);

  const undo = () => {
    // The activation finishes by itself, so it is undone together with what began it.
    const count = actions.at(-1)?.do === 'finish' ? 2 : 1;
    change(actions.slice(0, -count));
  };
  const isDialog = screen.name !== 'licences' && screen.name !== 'activated';
  const capped = excess.filter(({ count }) => count > MAX_EXCESS);
  return (
    <div class="sim" data-simulation={id}>
      <div class="sim-bar">
        <p>
          <strong class="sim-badge">Øvelse</strong> Dette er en øvelse. Ingenting endres i SuperOffice.
        </p>
        <div class="sim-tools">
          <button
            type="button"
            class="button quiet"
            aria-disabled={actions.length === 0}
            onClick={() => actions.length && undo()}
          >
            <Icon of={Undo2} size={18} /> Angre
          </button>
          <button
            type="button"
            class="button quiet"
            aria-disabled={actions.length === 0}
            onClick={() => actions.length && change([])}
          >
            <Icon of={RotateCcw} size={18} /> Start på nytt
          </button>
          <button type="button" class="button quiet" onClick={() => setGuided(!guided)}>
            {guided ? 'Skjul veiledningen' : 'Vis veiledningen'}
          </button>
        </div>
      </div>
      {(excess.length > 0 || partly) && (
        <p class="sim-told" role="status">
          <Icon of={Info} size={18} />
          <span>
            {excess.length > 0 && 'Øvelsen bruker tallene fra lenken. De er ikke kontrollert. '}
            {capped.map(({ plan, count }) => `Lenken sier ${count} i ${plan}; øvelsen viser ${MAX_EXCESS}. `)}
            {partly && 'Noe i lenken kunne ikke leses, og er hoppet over.'}
          </span>
        </p>
      )}
      <div class={`sim-body${guided ? '' : ' alone'}`}>
        <section class="sim-frame" ref={frame} aria-label="Øvelse: SuperOffice CRM">
          <div class="sim-app">
            <p class="sim-app-title">
              {screen.name === 'warning' ? 'SuperOffice CRM' : 'Innstillinger og vedlikehold'}
            </p>
            {isDialog && (
              <div class="sim-below" inert aria-hidden="true">
                <DrawingContext.Provider value={STILL}>
                  {screen.name !== 'warning' && (
                    <ScreenView
                      state={{
                        ...start(scenario),
                        removed: state.removed,
                        screen: { name: 'licences', tab: 'superoffice' },
                      }}
                    />
                  )}
                </DrawingContext.Provider>
              </div>
            )}
            <DrawingContext.Provider
              value={{ mode: 'live', act, target: guided ? advice.target : undefined }}
            >
              <ScreenView state={state} />
            </DrawingContext.Provider>
          </div>
        </section>
        {guided && (
          <section class="sim-guide" aria-label="Veiledning">
            <p class="kicker">Neste steg</p>
            <div role="status">
              <p class="sim-advice">{advice.text}</p>
              <p>{advice.why}</p>
            </div>
          </section>
        )}
      </div>
      {screen.name === 'activated' && <Finish state={state} article={article} />}
    </div>
  );
}

/**
 * Focus goes to a new screen's heading, and back to what opened a dialog when it closes. Only after something was done
 * in the frame: never on load, and not from undo or restart.
 */
function useFocusOnScreen(frame: RefObject<HTMLElement>, name: string, acted: { current: boolean }): void {
  const last = useRef(name);
  useEffect(() => {
    const before = last.current;
    last.current = name;
    if (!acted.current) return;
    acted.current = false;
    if (before === name) return;
    const opener =
      before === 'remove-excess'
        ? 'excess'
        : before === 'activate' && name === 'licences'
          ? 'activate'
          : undefined;
    const target =
      (opener && frame.current?.querySelector<HTMLElement>(`[data-does="${opener}"]`)) ||
      frame.current?.querySelector<HTMLElement>('[data-focus]');
    target?.focus();
  });
}
