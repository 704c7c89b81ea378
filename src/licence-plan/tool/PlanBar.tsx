import type { ComponentChildren } from 'preact';
import { excessOf, freeOf } from '../../licences/rules.ts';
import type { PlanResult } from '../plan/plan.ts';

/**
 * A plan as a bar: the licences in use, where the new licence ends, and the excess or the rest, each labelled with its
 * number. Nothing if the numbers are unknown.
 */
export function PlanBar({ inUse, newTotal }: Pick<PlanResult, 'inUse' | 'newTotal'>) {
  if (inUse === undefined || newTotal === undefined) return null;
  const whole = Math.max(inUse, newTotal, 1);
  const fits = Math.min(inUse, newTotal);
  const beyond = excessOf(inUse, newTotal);
  const free = freeOf(inUse, newTotal);
  return (
    <div class="plan-picture">
      <svg class="plan-bar" viewBox={`0 0 ${whole} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="fits" width={fits} height={1} />
        {beyond > 0 && <rect class="beyond" x={newTotal} width={beyond} height={1} />}
        {free > 0 && <rect class="free" x={inUse} width={free} height={1} />}
        <line class="ends" x1={newTotal} x2={newTotal} y1={-0.4} y2={1.4} />
      </svg>
      <ul class="plan-parts" role="list">
        <Part of={beyond > 0 ? 'held' : 'fits'}>{inUse} i bruk</Part>
        <Part of="ends">{newTotal} i den nye lisensen</Part>
        {beyond > 0 && <Part of="beyond">{beyond} for mange</Part>}
        {free > 0 && (
          <Part of="free">
            {free} {free === 1 ? 'blir ledig' : 'blir ledige'}
          </Part>
        )}
      </ul>
    </div>
  );
}

/** A part of the bar, with its sign. */
function Part({
  of,
  children,
}: {
  of: 'fits' | 'held' | 'ends' | 'beyond' | 'free';
  children: ComponentChildren;
}) {
  return (
    <li>
      <svg class="plan-bar plan-sign" viewBox="0 0 1 1" aria-hidden="true">
        {of === 'held' ? (
          <>
            <rect class="fits" width={0.5} height={1} />
            <rect class="beyond" x={0.5} width={0.5} height={1} />
          </>
        ) : of === 'ends' ? (
          <line class="ends" x1={0.5} x2={0.5} y1={-0.2} y2={1.2} />
        ) : (
          <rect class={of} width={1} height={1} />
        )}
      </svg>
      {children}
    </li>
  );
}
