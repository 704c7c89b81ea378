import { fallsAway } from '../core/reconsider.ts';
import { keep, type Session } from '../core/session.ts';
import type { StepProps } from './step-props.ts';

/** Says that the reader is back at a question that has an answer, and leads out again. */
export function Changing({ session, go }: { session: Session; go: (next: Session) => void }) {
  return (
    <p class="ts-changing">
      Du endrer et svar. Under hvert valg ser du om andre svar faller bort.{' '}
      <button type="button" class="link" onClick={() => go(keep(session))}>
        Behold svaret
      </button>
    </p>
  );
}

/** What an option will do to earlier answers, said before it is chosen. */
export function consequenceOf({ tree, session, position: { node } }: StepProps, option: string) {
  if (session.answers[node] === option) return <span class="ts-consequence">Svaret nå</span>;
  const lost = fallsAway(tree, session, node, option).filter((key) => key !== node);
  if (!lost.length) return null;
  return (
    <span class="ts-consequence" data-falls-away={lost.join()}>
      Da faller bort: {lost.map((key) => `«${tree.questions[key]?.text ?? key}»`).join(' og ')}
    </span>
  );
}
