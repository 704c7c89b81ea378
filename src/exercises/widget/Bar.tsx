import { Eye, EyeOff, type IconNode, RotateCcw, Undo2 } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '../../components/Icon.tsx';
import type { Progress } from '../guide/steps.ts';

interface Props {
  progress: Progress | undefined;
  /** What else must stand for as long as the exercise does. */
  note: string | undefined;
  hasBegun: boolean;
  /** Only undo leads on from here. */
  isUndoNext: boolean;
  guided: boolean;
  undo: () => void;
  restart: () => void;
  toggle: () => void;
  undoButton: Ref<HTMLButtonElement>;
}

/** Above the window, and in sight for as long as any of it is: that this is an exercise, how far one is, and the tools. */
export function Bar(props: Props) {
  const { progress, note, hasBegun, isUndoNext, guided, undo, restart, toggle, undoButton } = props;
  return (
    <div class="sim-bar">
      <p>
        <strong>Øvelse, ingenting endres</strong>{' '}
        {progress && (
          <span class="sim-step">
            Steg {progress.step} av {progress.of}
          </span>
        )}
      </p>
      <div class="sim-tools">
        <button
          type="button"
          ref={undoButton}
          class={`button quiet${isUndoNext ? ' next' : ''}`}
          aria-disabled={!hasBegun}
          onClick={() => hasBegun && undo()}
        >
          <Label icon={Undo2} text="Angre" isSeen={isUndoNext} />
        </button>
        <button
          type="button"
          class="button quiet"
          aria-disabled={!hasBegun}
          onClick={() => hasBegun && restart()}
        >
          <Label icon={RotateCcw} text="Start på nytt" />
        </button>
        <button type="button" class="button quiet" onClick={toggle}>
          <Label icon={guided ? EyeOff : Eye} text={guided ? 'Skjul veiledningen' : 'Vis veiledningen'} />
        </button>
      </div>
      {note && <p class="sim-bar-note">{note}</p>}
    </div>
  );
}

/** On phones the icon alone is seen, with the text as its name, but for what the guide tells to press now. */
function Label({ icon, text, isSeen }: { icon: IconNode; text: string; isSeen?: boolean }) {
  return (
    <>
      <Icon of={icon} size={18} /> <span class={isSeen ? undefined : 'sim-tool-name'}>{text}</span>
    </>
  );
}
