import { partsOf } from '../core/actions.ts';
import { useDrawing } from './drawing.ts';

/** The number that links a figure to its text: (1), (2), (3). Nothing if the moment does not mark this. */
export function Mark({ of }: { of: string }) {
  const { mode } = useDrawing();
  const number = useNumber(of);
  // The whole picture is hidden from assistive technology.
  return number ? (
    <span class="sim-mark" aria-hidden={mode === 'live' || undefined}>
      {number}
    </span>
  ) : null;
}

/** The number of a mark; 0 if it is not marked. */
export function useNumber(of: string): number {
  return useDrawing().marks.findIndex((mark) => mark === of || mark === partsOf(of).verb) + 1;
}
