import { Ban, CircleCheck, CircleQuestionMark, CircleX, TriangleAlert } from 'lucide';
import { Icon } from '../../components/Icon.tsx';
import { loadStyles } from '../../components/load-styles.ts';
import { Named } from '../../components/Named.tsx';
import type { Reaction, Said } from '../guide/reaction.ts';
import type { Remark } from '../guide/verdict.ts';
import styles from './reactions.css?url';

interface Props {
  /** The reaction to the last action. */
  reaction: Reaction | undefined;
  /** Everything that has gone wrong and is not undone, including by the last action. */
  remarks: readonly Remark[];
  undo: (remark: Remark) => void;
  /** The reader has hidden the guide. */
  onlyFaults?: boolean;
}

/** Loads the styles; the page comes without them, since there are no reactions before somebody begins. */
export const dress = (): Promise<unknown> => loadStyles(styles);

const KINDS = {
  right: { icon: CircleCheck, label: 'Riktig' },
  unwise: { icon: TriangleAlert, label: 'Ikke så lurt' },
  harm: { icon: CircleX, label: 'Feil steg' },
  refused: { icon: Ban, label: 'Det gikk ikke' },
  suggested: { icon: CircleCheck, label: 'Som foreslått' },
  open: { icon: CircleQuestionMark, label: 'Ditt valg' },
};

/**
 * The guide's reactions. A remark on a mistake keeps its element until the mistake is undone, so that it is announced
 * once.
 */
export function Reactions({ reaction, remarks, undo, onlyFaults }: Props) {
  const isNew = ({ text }: Said) => reaction?.said.some((said) => said.text === text) ?? false;
  // The latest mistake is undone first.
  const undoable = remarks.find(isNew) ?? remarks[0];
  const told = onlyFaults || isBlame(reaction) ? [] : (reaction?.said ?? []);
  return (
    <>
      {told.map((said) => (
        <Told key={said.text} kind={reaction?.kind ?? 'right'} said={said} />
      ))}
      {remarks.map((remark) => (
        <Told
          key={remark.key}
          kind={remark.grade === 'harm' ? 'harm' : 'unwise'}
          said={remark}
          isOld={!isNew(remark)}
          undo={remark === undoable ? () => undo(remark) : undefined}
        />
      ))}
    </>
  );
}

/** Whether it is about a mistake, and so among the remarks as well. */
function isBlame(reaction: Reaction | undefined): boolean {
  return reaction?.kind === 'harm' || reaction?.kind === 'unwise';
}

interface ToldProps {
  kind: Reaction['kind'];
  said: Said;
  isOld?: boolean;
  undo?: (() => void) | undefined;
}

function Told({ kind, said: { text, why }, isOld, undo }: ToldProps) {
  const { icon, label } = KINDS[kind];
  return (
    <div class={`sim-reaction${isOld ? ' old' : ''}`} data-reaction={kind}>
      <p class="sim-reaction-kind">
        <Icon of={icon} size={18} /> {label}
      </p>
      <p>
        <strong>
          <Named>{text}</Named>
        </strong>{' '}
        <span>
          <Named>{why}</Named>
        </span>
      </p>
      {undo && (
        <button type="button" class="button quiet" onClick={undo}>
          Angre dette
        </button>
      )}
    </div>
  );
}
