import { Info, RotateCcw, TriangleAlert, Undo2 } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import type { Excess } from '../../licences/excess.ts';
import { platform } from '../../platform.ts';
import type { Action } from '../core/actions.ts';
import { play } from '../core/play.ts';
import { readRecord, writeRecord } from '../core/record.ts';
import { replayer } from '../core/replayer.ts';
import type { ScenarioData } from '../core/scenario.ts';
import { type State, screenName } from '../core/state.ts';
import { MAX_EXCESS, takesExcess, withExcess } from '../core/with-excess.ts';
import type { Advice } from '../guide/advice.ts';
import type { Remark } from '../guide/verdict.ts';
import { DrawingContext } from '../screens/controls.tsx';
import { BaseView, ScreenView } from '../screens/ScreenView.tsx';
import { Shell } from '../screens/Shell.tsx';
import { Desk } from './Desk.tsx';
import type { Finish } from './Finish.tsx';
import { useOwn } from './use-own.tsx';

export interface SimulationProps {
  id: string;
  scenario: ScenarioData;
  /** The guide's opening words; the guide itself is loaded when somebody begins. */
  opening: Advice;
}

type Coach = typeof import('../guide/coach.ts');

const ACTIVATION_MS = 1200;
const STILL = { mode: 'still', marks: [] } as const;
const REMOVAL_MARKS = ['user', 'remove', 'ok'];

/**
 * The exercise: the simulated product in its frame with a guide beside it; undo and restart are always within reach.
 */
export function Simulation({ id, scenario: original, opening }: SimulationProps) {
  const [excess, setExcess] = useState<Excess[]>([]);
  const [actions, setActions] = useState<Action[]>([]);
  const [partly, setPartly] = useState(false);
  const [guided, setGuided] = useState(true);
  const frame = useRef<HTMLDivElement>(null);
  const [own, openOwn] = useOwn(original);
  const scenario = useMemo(() => own?.scenario ?? withExcess(original, excess), [own, excess]);
  const playAll = useMemo(() => replayer(scenario), [scenario]);
  const state = playAll(actions);
  const { dialog } = state;
  const { coach, load } = useCoach(actions.length > 0);
  const done = coach?.isDone(state) ?? false;
  // The review at the end has a script of its own, loaded then. Without it the guide still says that the exercise is
  // done.
  const [end, setEnd] = useState<{ Finish: typeof Finish }>();
  useEffect(() => {
    if (done) import('./Finish.tsx').then(setEnd, () => {});
  }, [done]);
  const advice = adviceAt(actions.length ? coach?.guide(state) : opening, coach, opening);
  const next = guided ? advice.next : undefined;
  const remarks = coach?.verdictOf(state) ?? [];

  useLayoutEffect(() => {
    const read = () => {
      const recorded = readRecord(platform.location.hash);
      setExcess(recorded.excess);
      setActions(recorded.actions);
      setPartly(recorded.partly);
      openOwn(recorded.own).then(() => document.documentElement.classList.remove('restoring', 'unread'));
    };
    read();
    // A new link to this exercise in the same window, as opposed to an anchor on the page.
    const onHash = () => {
      if (/[#&]v=/.test(platform.location.hash)) read();
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const change = (next: Action[]) => {
    setActions(next);
    // Neither the reader's own numbers nor what is done with them goes into the address.
    if (own?.scenario) return;
    const { history, location } = platform;
    const record = writeRecord(excess, next);
    history.replaceState(history.state, '', record ? `#${record}` : location.pathname + location.search);
  };
  const latest = useRef(actions);
  latest.current = actions;
  // What an action inside the frame led to; undo, restart and links leave focus where it is.
  const acted = useRef<Action[]>();
  const act = (action: Action) => {
    const now = playAll(latest.current);
    // Actions that the screen does not offer are not recorded, so every undo has a visible effect.
    if (play(now, action) === now) return;
    const after = [...latest.current, action];
    acted.current = action === 'pay' ? undefined : after;
    change(after);
  };
  useFocusOnScreen(frame, state, actions, acted);

  useEffect(() => {
    if (dialog?.name !== 'activating') return;
    const timer = setTimeout(() => act('finish'), ACTIVATION_MS);
    return () => clearTimeout(timer);
  }, [dialog?.name]);

  const undo = () => {
    // The activation finishes by itself, so undo takes back what started it as well.
    const count = actions.at(-1) === 'finish' ? 2 : 1;
    change(actions.slice(0, -count));
  };
  const undoButton = useRef<HTMLButtonElement>(null);
  /** Back to before the action remarked on. */
  const undoRemark = ({ key }: Remark) => {
    const isThere = (state: State) => coach?.verdictOf(state).some((remark) => remark.key === key);
    const isMoving = (state: State) => state.dialog?.name === 'activating';
    let before = actions.length;
    for (; before > 0; before--) {
      const state = playAll(actions.slice(0, before));
      if (!isThere(state) && !isMoving(state)) break;
    }
    change(actions.slice(0, before));
    // The pressed button disappears with the remark.
    undoButton.current?.focus();
  };
  const usesExcess = excess.length > 0 && takesExcess(original);
  const capped = usesExcess ? excess.filter(({ count }) => count > MAX_EXCESS) : [];
  const live = {
    mode: 'live',
    act,
    next,
    marks: dialog?.name === 'remove-excess' ? REMOVAL_MARKS : [],
  } as const;
  return (
    <div class="sim" data-simulation={id} data-done={done} onPointerEnter={load} onFocusCapture={load}>
      <div class="sim-bar">
        <p>
          <strong class="sim-badge">Øvelse</strong> Dette er en øvelse. Ingenting endres i SuperOffice.
          Skjermbildene kan se annerledes ut hos deg.
        </p>
        <div class="sim-tools">
          <button
            type="button"
            ref={undoButton}
            class={`button quiet${advice.wrong && guided ? ' next' : ''}`}
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
            {usesExcess &&
              'Øvelsen bruker tallene fra lenken. De er ikke kontrollert. Alt annet er oppdiktet. '}
            {excess.length > 0 &&
              !usesExcess &&
              'Denne øvelsen har egne tall, og bruker ikke dem fra lenken. '}
            {capped.map(({ plan, count }) => `Lenken sier ${count} i ${plan}; øvelsen viser ${MAX_EXCESS}. `)}
            {partly && 'Noe i lenken kunne ikke leses, og er hoppet over.'}
          </span>
        </p>
      )}
      {own?.note}
      {!guided && <Remarks remarks={remarks} undo={undoRemark} />}
      <div class={`sim-body${guided ? '' : ' alone'}`}>
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
        {guided && (
          <section class={`sim-guide${advice.wrong ? ' wrong' : ''}`} aria-label="Veiledning">
            <p class="kicker">{advice.wrong ? 'Feil steg' : done ? 'Ferdig' : 'Neste steg'}</p>
            <div role="status">
              <p class="sim-advice">
                {advice.wrong && <Icon of={TriangleAlert} size={18} />} {advice.text}
              </p>
              <p>{advice.why}</p>
            </div>
            {/* Harm is reported by the guide itself. */}
            <Remarks remarks={remarks.filter(({ grade }) => grade !== 'harm')} undo={undoRemark} />
          </section>
        )}
        <Desk state={state} act={act} next={next} />
      </div>
      {done && end && (
        <end.Finish state={state} actions={actions} capped={capped.length > 0} undo={undoRemark} />
      )}
    </div>
  );
}

/**
 * The guide and its data, loaded when somebody comes near or has begun: undefined until then, null if loading failed.
 * It is tried again at the next occasion.
 */
function useCoach(hasBegun: boolean): { coach: Coach | null | undefined; load: () => void } {
  const [coach, setCoach] = useState<Coach | null>();
  const isLoading = useRef(false);
  const load = () => {
    if (coach || isLoading.current) return;
    isLoading.current = true;
    import('../guide/coach.ts').then(setCoach, () => {
      isLoading.current = false;
      setCoach(null);
    });
  };
  useEffect(() => {
    if (hasBegun) load();
  }, [hasBegun]);
  return { coach, load };
}

/** The guide's text; the opening words until the guide is loaded, and if it never is. */
function adviceAt(
  advice: Advice | undefined,
  coach: Coach | null | undefined,
  { text, why }: Advice,
): Advice {
  if (advice) return advice;
  if (coach !== null) return { text, why };
  return {
    text: 'Veiledningen kunne ikke lastes.',
    why: 'Se etter at du er på nett. Øvelsen virker uten den, men feil blir ikke sagt fra om.',
  };
}

/** A remark on something that went wrong, made once, with a way back. The live region exists before it is filled. */
function Remarks({ remarks, undo }: { remarks: readonly Remark[]; undo: (remark: Remark) => void }) {
  const [first] = remarks;
  return (
    <div class="sim-remarks">
      <div role="status" aria-atomic="false">
        {remarks.map(({ key, text, why }) => (
          <p key={key}>
            <Icon of={TriangleAlert} size={18} /> <strong>{text}</strong> {why}
          </p>
        ))}
      </div>
      {first && (
        <p>
          <button type="button" class="button quiet" onClick={() => undo(first)}>
            Angre dette
          </button>
        </p>
      )}
    </div>
  );
}

/** Where focus returns when a dialog closes. */
function openerOf({ dialog }: State): Action | undefined {
  switch (dialog?.name) {
    case 'remove-excess':
      return 'excess';
    case 'activate':
      return 'activate';
    case 'file':
      return 'from-file';
    case 'user':
      return `user ${dialog.user}`;
    case 'request':
      return `request ${dialog.request}`;
    case 'bulk':
      return 'bulk';
    case 'about':
    case 'contact':
      return 'help';
    default:
      return undefined;
  }
}

/**
 * Moves focus to a new screen's heading, and back to the opener when a dialog closes. Only after an action in the
 * frame: never on load, nor after undo or restart.
 */
function useFocusOnScreen(
  frame: RefObject<HTMLElement>,
  state: State,
  actions: Action[],
  acted: { current: Action[] | undefined },
): void {
  const last = useRef(state);
  useEffect(() => {
    const before = last.current;
    last.current = state;
    // An action may come before the effect of the drawing before it.
    if (acted.current !== actions) return;
    acted.current = undefined;
    const has = () => frame.current?.contains(document.activeElement);
    if (viewOf(before) === viewOf(state) && has()) return;
    const isClosed = before.dialog && before.base.name === state.base.name && isBelow(before, state);
    const opener = isClosed && openerOf(before);
    const target =
      (opener && frame.current?.querySelector<HTMLElement>(`[data-does="${opener}"]`)) ||
      frame.current?.querySelector<HTMLElement>('[data-focus]');
    target?.focus();
  });
}

/** The view in front. Other parts of a screen count as another view, since their controls come and go. */
function viewOf(state: State): string {
  const { base, dialog } = state;
  const part = dialog?.name === 'bulk' ? dialog.confirming : base.name === 'requests' && base.tab;
  return `${screenName(state)} ${part}`;
}

function isBelow(before: State, after: State): boolean {
  return !after.dialog || before.dialog?.name === 'remove-excess';
}
