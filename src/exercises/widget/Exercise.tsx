import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NamesContext } from '../../components/Named.tsx';
import type { Names } from '../../components/split-names.ts';
import type { Action } from '../core/actions.ts';
import { play } from '../core/play.ts';
import { replayer } from '../core/replayer.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { Advice } from '../guide/advice.ts';
import type { Remark } from '../guide/verdict.ts';
import { ListContext } from '../screens/list.tsx';
import { AppWindow } from './AppWindow.tsx';
import { Bar } from './Bar.tsx';
import { Desk } from './Desk.tsx';
import { Guide } from './Guide.tsx';
import { adviceAt, useCoach } from './use-coach.ts';
import { useEnd } from './use-end.ts';
import { useFocusOnScreen } from './use-focus-on-screen.ts';
import { useList } from './use-list.ts';
import { useRecord } from './use-record.ts';
import { useShowPointedAt } from './use-show-pointed-at.ts';

export interface SimulationProps {
  id: string;
  scenario: ScenarioData;
  /** The guide's opening words; the guide itself is loaded when somebody begins. */
  opening: Advice;
  /** The number of steps in the guide; undefined if they are not counted. */
  steps?: number | undefined;
  /** The English names of the labels on the screens. */
  names: Names;
}

const ACTIVATION_MS = 1200;

/**
 * The exercise: a bar, the simulated product in its window, and a guide; undo and restart are always within reach.
 */
export function Simulation({ names, ...props }: SimulationProps) {
  return (
    <NamesContext.Provider value={names}>
      <Exercise {...props} />
    </NamesContext.Provider>
  );
}

function Exercise({ id, scenario: original, opening, steps }: Omit<SimulationProps, 'names'>) {
  const { excess, actions, given, change: record } = useRecord(original);
  const [guided, setGuided] = useState(true);
  const exercise = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const scenario = given?.scenario ?? original;
  const playAll = useMemo(() => replayer(scenario), [scenario]);
  const state = playAll(actions);
  const { dialog } = state;
  const { coach, load } = useCoach(actions.length > 0);
  const done = coach?.isDone(state) ?? false;
  const End = useEnd(actions.length > 0, done);
  const List = useList(scenario, actions.length > 0);
  const advice = adviceAt(actions.length ? coach?.guide(state) : opening, coach);
  const next = guided ? advice.next : undefined;
  const remarks = coach?.verdictOf(state) ?? [];
  const reaction = coach?.reactionAt(playAll, actions);
  const counted = useMemo(() => coach?.stepAt(playAll, actions), [coach, playAll, actions]);
  const isUntouched = !coach && !actions.length && !excess.length && !given?.scenario;
  const progress = isUntouched && steps ? { step: 1, of: steps } : counted;

  // The page does not scroll before somebody uses the exercise.
  const isMoved = useRef(false);
  // An action may come before the previous one is drawn.
  const latest = useRef(actions);
  latest.current = actions;
  const change = (next: Action[]) => {
    isMoved.current = true;
    latest.current = next;
    record(next);
  };
  // The actions after one inside the frame, which moves focus; undo, restart and links leave focus where it is.
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
  useShowPointedAt(exercise, coach, isMoved, actions, next);

  useEffect(() => {
    if (dialog?.name !== 'activating') return;
    const timer = setTimeout(() => act('finish'), ACTIVATION_MS);
    return () => clearTimeout(timer);
  }, [dialog?.name]);

  const undo = () => {
    // The activation finishes by itself, so undo takes back what started it as well.
    const played = latest.current;
    change(played.slice(0, played.at(-1) === 'finish' ? -2 : -1));
  };
  const undoButton = useRef<HTMLButtonElement>(null);
  /** Goes back to before the action that a remark is about. */
  const undoRemark = ({ key }: Remark) => {
    change(coach?.beforeRemark(playAll, actions, key) ?? actions);
    // The pressed button disappears with the remark.
    undoButton.current?.focus();
  };
  return (
    <div
      class="sim"
      ref={exercise}
      data-simulation={id}
      data-done={done}
      onPointerEnter={load}
      onFocusCapture={load}
    >
      <Bar
        progress={progress}
        note={given?.line}
        hasBegun={actions.length > 0}
        isUndoNext={guided && advice.wrong === true}
        guided={guided}
        undo={undo}
        restart={() => change([])}
        toggle={() => setGuided(!guided)}
        undoButton={undoButton}
      />
      {given?.above}
      <div class="sim-body">
        {End ? (
          <End
            state={state}
            actions={actions}
            playAll={playAll}
            why={advice.why}
            wrong={remarks}
            excess={given?.excess ?? []}
            undo={undoRemark}
            isFinished={isMoved.current}
          />
        ) : (
          <>
            <ListContext.Provider value={given?.List ?? List}>
              <AppWindow state={state} act={act} next={next} frame={frame} />
            </ListContext.Provider>
            <Guide
              Reactions={coach?.Reactions}
              advice={advice}
              reaction={reaction}
              isDone={done}
              remarks={remarks}
              undo={undoRemark}
              guided={guided}
            />
          </>
        )}
        <Desk state={state} act={act} next={next} />
      </div>
      {given?.below}
    </div>
  );
}
