import { CircleCheck, TriangleAlert } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { addresses } from '../../../addresses.ts';
import checklistStyles from '../../../components/checklist.css?url';
import { Icon } from '../../../components/Icon.tsx';
import { loadStyles } from '../../../components/load-styles.ts';
import { Named } from '../../../components/Named.tsx';
import type { Excess } from '../../../licences/excess.ts';
import type { Action } from '../../core/actions.ts';
import { type State, screenName } from '../../core/state.ts';
import { refusalsOf } from '../../guide/refusals.ts';
import { goodOf, type Remark } from '../../guide/verdict.ts';
import { whatWasDone } from '../../guide/what-was-done.ts';
import { tooMany } from '../LinkNote.tsx';
import endStyles from './end.css?url';
import { Onward } from './Onward.tsx';
import { Part } from './Part.tsx';
import { RealList } from './RealList.tsx';
import { RealSteps } from './RealSteps.tsx';

/** Loads the styles of the end; the page comes without them, since it takes minutes to get there. */
export function dress(): Promise<unknown> {
  return Promise.all([endStyles, checklistStyles].map(loadStyles));
}

interface Props {
  state: State;
  actions: readonly Action[];
  playAll: (actions: readonly Action[]) => State;
  /** What the reader can now do in the real product. */
  why: string;
  wrong: readonly Remark[];
  /** The numbers of a link, if the exercise uses them. */
  excess: readonly Excess[];
  /** Goes back to before the action that a remark is about. */
  undo: (remark: Remark) => void;
  /** The reader finished just now, as opposed to opening an address that ends here. */
  isFinished: boolean;
}

/**
 * The end, in place of the window: what was done, what was right or wrong and why, what was refused, and where to go
 * next. It keeps the name of the last screen.
 */
export function End({ state, actions, playAll, why, wrong, excess, undo, isFinished }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFinished) heading.current?.focus({ preventScroll: true });
  }, []);
  const { scenario, activated } = state;
  const [first] = wrong;
  return (
    <section class="sim-frame sim-end" aria-labelledby="sim-end" data-screen={screenName(state)}>
      <div class={`sim-end-head${first ? ' wrong' : ''}`}>
        <h2 id="sim-end" ref={heading} tabIndex={-1}>
          <Icon of={first ? TriangleAlert : CircleCheck} size={28} />{' '}
          {first
            ? 'Du er i mål, men noe burde vært annerledes'
            : scenario.own
              ? 'Du er i mål i øvelsen'
              : 'Bra! Du er i mål'}
        </h2>
        <p>
          {/* The reader's own people are named below: nobody is to believe that something happened to them. */}
          {(scenario.own || activated) && (
            <strong>
              <Named>{scenario.own ? 'Ingenting er endret hos dere.' : '‹Ny lisens er aktivert›.'}</Named>
            </strong>
          )}{' '}
          <Named>{why}</Named>
          {tooMany(excess).length > 0 && ' Lenken oppgir flere enn øvelsen viste. Det er ikke kontrollert.'}
        </p>
      </div>
      <div class="sim-end-parts">
        <div>
          <Part
            title="Dette burde du valgt annerledes"
            items={wrong.map(({ text, why }) => `${text} ${why}`)}
          >
            {first && (
              <p>
                <button type="button" class="button" onClick={() => undo(first)}>
                  Gå tilbake og velg på nytt
                </button>
              </p>
            )}
          </Part>
          <Part title="Dette gjorde du i øvelsen" items={whatWasDone(state)} />
          <Part
            title={scenario.own ? 'Dette var foreslått' : 'Dette var bra valg'}
            items={goodOf(state).map(({ text, why }) => `${text}: ${why}`)}
          />
          <Part
            title="Dette ble avvist"
            items={refusalsOf(playAll, actions).map(({ text, why, isRequests }) => (
              <>
                <Named>{`${text} ${why} `}</Named>
                {isRequests && scenario.refusalArticle && (
                  <a href={addresses.article(scenario.refusalArticle)}>Hva gjør jeg med de åpne sakene?</a>
                )}
              </>
            ))}
          />
        </div>
        {scenario.own ? <RealList scenario={scenario} actions={actions} /> : <RealSteps />}
      </div>
      <Onward excess={excess} />
    </section>
  );
}
