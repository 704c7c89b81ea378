import { Eye, EyeOff, type IconNode, RotateCcw, Undo2 } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '../../components/Icon.tsx';
import type { Progress } from '../guide/steps.ts';

interface Props {
  progress: Progress | undefined;
  /** What else must be visible as long as the exercise is. */
  note: string | undefined;
  hasBegun: boolean;
  /** Undo is the only way on. */
  isUndoNext: boolean;
  guided: boolean;
  undo: () => void;
  restart: () => void;
  toggle: () => void;
  undoButton: Ref<HTMLButtonElement>;
}

/**
 * The bar above the window, visible as long as any of it is: says that this is an exercise, the progress, the tools.
 */
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

/** Phones show the icon alone, with the text as its accessible name, unless the guide says to press it now. */
function Label({ icon, text, isSeen }: { icon: IconNode; text: string; isSeen?: boolean }) {
  return (
    <>
      <Icon of={icon} size={18} /> <span class={isSeen ? undefined : 'sim-tool-name'}>{text}</span>
    </>
  );
}
