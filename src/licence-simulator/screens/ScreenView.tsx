import type { State } from '../model.ts';
import { ActivateScreen } from './ActivateScreen.tsx';
import { LicencesScreen } from './LicencesScreen.tsx';
import { RemoveExcessScreen } from './RemoveExcessScreen.tsx';
import { WarningScreen } from './WarningScreen.tsx';

/** The screen of a state. Whether it can be used or is a picture is decided by the drawing context around it. */
export function ScreenView({ state }: { state: State }) {
  const { screen } = state;
  switch (screen.name) {
    case 'warning':
      return <WarningScreen state={state} />;
    case 'licences':
    case 'activated':
      return <LicencesScreen state={state} />;
    case 'activate':
    case 'activating':
      return <ActivateScreen state={state} />;
    case 'remove-excess':
      return <RemoveExcessScreen state={state} screen={screen} />;
  }
}
