import type { PlanResult } from './plan.ts';

/**
 * A plan as a bar: what is in use, where the new licence ends, and what is beyond it or left over. The numbers stand
 * beside it as text, so it is hidden from screen readers. Nothing where they are unknown.
 */
export function PlanBar({ inUse, newTotal }: Pick<PlanResult, 'inUse' | 'newTotal'>) {
  if (inUse === undefined || newTotal === undefined) return null;
  const whole = Math.max(inUse, newTotal, 1);
  const fits = Math.min(inUse, newTotal);
  return (
    <svg class="plan-bar" viewBox={`0 0 ${whole} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="fits" width={fits} height={1} />
      {inUse > newTotal && <rect class="beyond" x={newTotal} width={inUse - newTotal} height={1} />}
      {newTotal > inUse && <rect class="free" x={inUse} width={newTotal - inUse} height={1} />}
    </svg>
  );
}
