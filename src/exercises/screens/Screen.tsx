import type { ComponentChildren } from 'preact';
import { Named } from '../../components/Named.tsx';
import type { ScreenName } from '../core/state.ts';
import { useDrawing } from './drawing.ts';

/** A screen of the simulated product, with its heading and what comes above it. */
export function Screen({
  name,
  title,
  above,
  children,
}: {
  name: ScreenName;
  title: string;
  above?: ComponentChildren;
  children: ComponentChildren;
}) {
  const live = useDrawing().mode === 'live';
  const Title = live ? 'h3' : 'p';
  return (
    <div class="sim-screen" {...(live ? { 'data-screen': name } : {})}>
      {above}
      <Title class="sim-screen-title" {...(live ? { tabIndex: -1, 'data-focus': true } : {})}>
        <Named>{title}</Named>
      </Title>
      {children}
    </div>
  );
}

/** A screen's tabs. */
export function Tabs({ children }: { children: ComponentChildren }) {
  const live = useDrawing().mode === 'live';
  return (
    <div class="sim-tabs" {...(live ? { role: 'group', 'aria-label': 'Faner' } : {})}>
      {children}
    </div>
  );
}
