import { ArrowRight } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { positionAddress, relOf } from '../core/node-address.ts';
import { nextAfter, notSolved, replay } from '../core/replay.ts';
import { type Session, solved } from '../core/session.ts';
import type { OutcomeData, TreeData } from '../core/tree.ts';

interface Props {
  tree: TreeData;
  session: Session;
  outcome: OutcomeData;
  /** Level of the heading. */
  part: 'h2' | 'h4';
  go: (next: Session) => void;
}

/** Asks after the steps whether they helped. «Nei» leads to the next likely cause, and finally to support. */
export function Verify({ tree, session, outcome, part: Part, go }: Props) {
  // The server's page only says where to go next; the answers need scripts.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const next = nextAfter(tree, session);
  const title = next && (tree.outcomes[next]?.title ?? tree.questions[next]?.text);
  if (!tree.verify || (!next && !outcome.preventHtml)) return null;

  const after = notSolved(tree, session);
  const href = positionAddress(tree, after, replay(tree, after));
  return (
    <>
      <Part>{tree.verify.question}</Part>
      {ready ? (
        <ul class="ts-options" role="list" data-verify>
          <li>
            <button type="button" data-verify-answer="yes" onClick={() => go(solved(session))}>
              <span class="ts-label">{tree.verify.yes}</span>
            </button>
          </li>
          {next && (
            <li>
              <a
                href={href}
                rel={relOf(after)}
                data-verify-answer="no"
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                  event.preventDefault();
                  go(after);
                }}
              >
                <span class="ts-label">{tree.verify.no}</span>
                <Icon of={ArrowRight} size={20} />
              </a>
            </li>
          )}
        </ul>
      ) : (
        next && (
          <p>
            Hvis ikke:{' '}
            <a href={href} rel={relOf(after)}>
              {title}
            </a>
          </p>
        )
      )}
    </>
  );
}
