import { useEffect, useRef, useState } from 'preact/hooks';
import { platform } from '../../platform.ts';
import { postFeedback } from '../../post-feedback.ts';
import { keep, readKept } from '../../storage.ts';
import type { TreeData } from '../core/tree.ts';

/**
 * One question, asked once per tree. The answer is kept in the browser, and posted with the path, and nothing else,
 * only if an endpoint is configured.
 */
export function ShortFeedback({ tree }: { tree: TreeData }) {
  const key = `nyttig:feilsoking:${tree.id}`;
  const [answered, setAnswered] = useState(() => readKept(key) !== null);
  const [thanks, setThanks] = useState(false);
  const thanked = useRef<HTMLParagraphElement>(null);
  // The pressed button is gone, and focus with it.
  useEffect(() => thanked.current?.focus(), [thanks]);
  if (answered && !thanks) return null;
  const answer = (helpful: boolean) => {
    keep(key, helpful ? 'ja' : 'nei');
    // A lost vote is not worth a message.
    if (tree.feedbackEndpoint)
      postFeedback(tree.feedbackEndpoint, { path: platform.location.pathname, helpful }).catch(() => {});
    setAnswered(true);
    setThanks(true);
  };
  return (
    <div class="ts-feedback">
      {thanks ? (
        <p ref={thanked} tabIndex={-1}>
          Takk for svaret.
        </p>
      ) : (
        <>
          <p>Hjalp feilsøkingen deg?</p>
          <p>
            <button type="button" class="button" onClick={() => answer(true)}>
              Ja
            </button>{' '}
            <button type="button" class="button" onClick={() => answer(false)}>
              Nei
            </button>
          </p>
          {tree.feedbackEndpoint && (
            <p class="muted">Svaret og adressen til siden blir sendt til oss, og ingenting annet.</p>
          )}
        </>
      )}
    </div>
  );
}
