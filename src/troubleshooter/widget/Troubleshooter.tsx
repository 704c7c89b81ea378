import { nodePage, positionAddress } from '../core/node-address.ts';
import { replay, restart } from '../core/replay.ts';
import type { Session } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';
import { OutcomeStep } from './OutcomeStep.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { loadParts, useParts } from './use-parts.ts';
import { type Place, useFocusAfter, useSession } from './use-session.ts';
import { useTitle } from './use-title.ts';

export interface TroubleshooterProps {
  tree: TreeData;
  /** What the server rendered; the address is read afterwards. */
  initial: Session;
  place: Place;
  /** Level of the step's heading: 1 on its own page, 3 inside an article. */
  level: 1 | 3;
  /** The index among the article's troubleshooters. */
  index?: number;
}

/** The decision tree in the page: one question or outcome at a time. */
export function Troubleshooter({ tree, initial, place, level, index }: TroubleshooterProps) {
  const { session, notices, moves, go } = useSession(tree, initial, place, index);
  const position = replay(tree, session);
  const parts = useParts(session, position, notices);
  const heading = useFocusAfter<HTMLHeadingElement>(moves, parts.answers);
  const title = tree.questions[position.node]?.text ?? tree.outcomes[position.node]?.title;
  const isOwnPage = place === 'page' && position.node === (initial.at ?? tree.start);
  useTitle(place === 'article' || isOwnPage ? undefined : title);

  const alone = session.at !== undefined && session.at !== tree.start;
  const canRestart = position.steps.length > 0;
  const step = { tree, session, position, level, heading, go, moves, parts };
  // The next step shows this one's answer.
  const prepare = () => loadParts('answers');
  return (
    <div class="ts" data-troubleshooter={tree.id} onFocusIn={prepare}>
      {/* Present from the start, so that screen readers announce what comes into it. */}
      <div role="status" class="ts-notices">
        {parts.link && <parts.link.NoticeList session={session} dropped={notices} />}
      </div>
      {position.kind === 'question' ? (
        <QuestionStep {...step} hasBack={typeof place === 'string'} />
      ) : (
        <OutcomeStep {...step} />
      )}
      {(canRestart || alone || place === 'article') && (
        <p class="ts-foot">
          {canRestart && (
            <button type="button" class="button quiet" onClick={() => go(restart(tree, session))}>
              Start på nytt
            </button>
          )}
          {!canRestart && alone && <a href={nodePage(tree, tree.start)}>Start feilsøkingen</a>}
          {place === 'article' && (
            <a href={positionAddress(tree, session, position)}>Åpne feilsøkingen på egen side</a>
          )}
        </p>
      )}
    </div>
  );
}
