import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Audience } from '../core/reader.ts';
import type { Position } from '../core/replay.ts';
import type { Session } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';

interface Props {
  tree: TreeData;
  session: Session;
  position: Position;
}
type Panel = FunctionComponent<Props & { audience: Audience; close: () => void }>;

const NAMES: Record<Audience, string> = {
  support: 'Kopier til support',
  administrator: 'Send til administrator',
};

/**
 * Opens the hand-over, which is loaded on demand, and copies its text. The buttons keep their place while scripts are
 * loading, and are absent if scripts do not run.
 *
 * @param letter the text to send, if sending it is the reader's first action
 */
export function HandOverButtons({
  audiences,
  letter,
  ...props
}: Props & { audiences: readonly Audience[]; letter?: string | undefined }) {
  const [ready, setReady] = useState(false);
  const [opened, setOpened] = useState<{ audience: Audience; Panel: Panel } | 'failed'>();
  const openers = useRef<HTMLParagraphElement>(null);
  useEffect(() => setReady(true), []);
  if (!audiences.length) return null;

  const show = (audience: Audience) =>
    import('./HandOver.tsx').then(
      ({ HandOver }) => setOpened({ audience, Panel: HandOver }),
      () => setOpened('failed'),
    );
  const open = opened === 'failed' ? undefined : opened;
  const close = () => {
    openers.current?.querySelector<HTMLElement>(`[data-opens="${open?.audience}"]`)?.focus();
    setOpened(undefined);
  };
  const isLetter = letter !== undefined;
  return (
    <>
      <p class={`ts-handover${ready ? '' : ' ts-waiting'}${isLetter ? ' ts-primary' : ''}`} ref={openers}>
        {audiences.map((audience) => (
          <button
            type="button"
            key={audience}
            class={isLetter ? 'button primary' : 'button'}
            data-opens={audience}
            aria-expanded={open?.audience === audience}
            onClick={() => show(audience)}
          >
            {isLetter ? 'Kopier og send til administrator' : NAMES[audience]}
          </button>
        ))}
      </p>
      {opened === 'failed' && <p role="alert">Teksten kunne ikke lages. Kontroller nettet, og prøv igjen.</p>}
      {open && <open.Panel {...props} audience={open.audience} close={close} />}
      {isLetter && !open && <pre class="ts-message">{letter}</pre>}
    </>
  );
}
