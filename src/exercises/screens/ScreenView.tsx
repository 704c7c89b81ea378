import type { State } from '../core/state.ts';
import { ActivateScreen } from './ActivateScreen.tsx';
import { FileDialog } from './FileDialog.tsx';
import { AboutDialog, ContactDialog } from './HelpDialogs.tsx';
import { HomeScreen, LoginScreen } from './HomeScreen.tsx';
import { LicencesScreen } from './LicencesScreen.tsx';
import { RemoveExcessScreen } from './RemoveExcessScreen.tsx';
import { BulkDialog, RequestDialog } from './RequestDialogs.tsx';
import { RequestsScreen } from './RequestsScreen.tsx';
import { UserDialog, UsersScreen } from './UsersScreen.tsx';
import { WarningScreen } from './WarningScreen.tsx';

/**
 * The dialog or screen in front. The drawing context around it decides whether it is live or a picture.
 */
export function ScreenView({ state }: { state: State }) {
  const { dialog } = state;
  switch (dialog?.name) {
    case undefined:
      return <BaseView state={state} />;
    case 'warning':
      return <WarningScreen state={state} />;
    case 'activate':
    case 'activating':
      return <ActivateScreen state={state} dialog={dialog} />;
    case 'remove-excess':
      return <RemoveExcessScreen state={state} dialog={dialog} />;
    case 'file':
      return <FileDialog state={state} dialog={dialog} />;
    case 'user':
      return <UserDialog state={state} dialog={dialog} />;
    case 'request':
      return <RequestDialog state={state} dialog={dialog} />;
    case 'bulk':
      return <BulkDialog state={state} dialog={dialog} />;
    case 'about':
      return <AboutDialog state={state} />;
    case 'contact':
      return <ContactDialog state={state} dialog={dialog} />;
  }
}

/** The screen, without any dialog on top of it. */
export function BaseView({ state }: { state: State }) {
  const { base } = state;
  switch (base.name) {
    case 'home':
      return <HomeScreen state={state} />;
    case 'login':
      return <LoginScreen state={state} />;
    case 'licences':
      return <LicencesScreen state={state} base={base} />;
    case 'users':
      return <UsersScreen state={state} />;
    case 'requests':
      return <RequestsScreen state={state} base={base} />;
  }
}
