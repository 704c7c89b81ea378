import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Audience } from '../core/handoff.ts';
import type { Position, Session } from '../core/replay.ts';
import type { TreeData } from '../core/tree.ts';

interface Props {
  tree: TreeData;
  session: Session;
  position: Position;
}
type Panel = FunctionComponent<Props & { audience: Audience; close: () => void }>;

/** Opens the hand-over, which is loaded on demand. Draws no button where scripts do not run. */
export function HandOverButtons(props: Props) {
  const [ready, setReady] = useState(false);
  const [open, setOpen] = useState<Audience>();
  const [panel, setPanel] = useState<{ Panel: Panel }>();
  const [failed, setFailed] = useState(false);
  const openers = useRef<HTMLParagraphElement>(null);
  useEffect(() => setReady(true), []);
  if (!ready) return null;

  const show = (audience: Audience) => {
    setOpen(audience);
    setFailed(false);
    import('./HandOver.tsx').then(
      ({ HandOver }) => setPanel({ Panel: HandOver }),
      () => setFailed(true),
    );
  };
  const close = () => {
    openers.current?.querySelector<HTMLElement>(`[data-opens="${open}"]`)?.focus();
    setOpen(undefined);
  };
  return (
    <>
      <p class="ts-handover" ref={openers}>
        <button
          type="button"
          class="button"
          data-opens="support"
          aria-expanded={open === 'support'}
          onClick={() => show('support')}
        >
          Kopier til support
        </button>
        <button
          type="button"
          class="button"
          data-opens="administrator"
          aria-expanded={open === 'administrator'}
          onClick={() => show('administrator')}
        >
          Send til administrator
        </button>
      </p>
      {failed && <p role="alert">Teksten kunne ikke lages nå. Kontroller nettet, og prøv igjen.</p>}
      {open && panel && <panel.Panel {...props} audience={open} close={close} />}
    </>
  );
}
