import { CircleUser, Menu } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/Icon.tsx';
import { Named } from '../../components/Named.tsx';
import { installationOf } from '../core/rules.ts';
import type { State } from '../core/state.ts';
import { useDrawing } from './drawing.ts';
import { Press } from './Press.tsx';

/**
 * The items of the navigator of Innstillinger og vedlikehold that no exercise uses. In CRM Suite they depend on the
 * plan, so they are left out.
 */
const NOT_HERE = [
  'Roller',
  'Personvern',
  'SAINT',
  'AI-tjenester',
  'Lister',
  'Tilbud/Sync',
  'Arbeidsflyt',
  'Skjermdesigner',
  'Preferanser',
  'Chat',
  'Markedsføring',
  'Alternativer',
  'Importer',
  'Felt',
  'CRMScript',
  'Saker',
  'Kundesenter',
  'Systemdesign',
  'App Store',
];

/**
 * The frame around a screen: the bar with Personlige innstillinger (if logging out is part of the exercise), Hovedmeny
 * and Hjelp, and the navigator. Source: the documentation of the buttons on the top bar.
 */
export function Shell({ state, children }: { state: State; children: ComponentChildren }) {
  const drawing = useDrawing();
  const live = drawing.mode === 'live';
  const { base, menu } = state;
  if (base.name === 'login')
    return (
      <div class="sim-shell">
        <div class="sim-app-bar">
          <span class="sim-app-title">SuperOffice CRM</span>
        </div>
        {children}
      </div>
    );
  const isSettings = base.name === 'licences' || base.name === 'users';
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu || drawing.mode !== 'live') return;
    drawing.act(menu);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-does="${menu}"]`)?.focus();
  };
  const Nav = live ? 'nav' : 'div';
  return (
    <div class="sim-shell" {...(live ? { onKeyDown: close } : {})}>
      <div class="sim-app-bar">
        <span class="sim-app-title">
          <Named>{isSettings ? 'Innstillinger og vedlikehold' : 'SuperOffice CRM'}</Named>
        </span>
        {state.scenario.production && (
          <Press action="personal" look="item" expanded={menu === 'personal'}>
            <Icon of={CircleUser} size={18} /> Personlige innstillinger
          </Press>
        )}
        <Press action="menu" look="item" expanded={menu === 'menu'}>
          <Icon of={Menu} size={18} /> Hovedmeny
        </Press>
        <Press action="help" look="item" expanded={menu === 'help'}>
          Hjelp
        </Press>
      </div>
      {menu && (
        <ul class="sim-menu" role="list">
          {menu === 'help' ? (
            <>
              <li>
                <Press action="contact" look="item">
                  Kontakt support
                </Press>
              </li>
              <li>
                <Press action="about" look="item">
                  Om
                </Press>
              </li>
            </>
          ) : menu === 'personal' ? (
            <li>
              <Press action="logout" look="item">
                Logg av
              </Press>
            </li>
          ) : (
            <li>
              <Press action="licences" look="item">
                Innstillinger og vedlikehold
              </Press>
            </li>
          )}
        </ul>
      )}
      <div class="sim-work">
        <Nav class="sim-navigator" {...(live ? { 'aria-label': 'Navigator i øvelsen' } : {})}>
          {isSettings ? (
            <>
              <Press action="licences" look="item" current={base.name === 'licences'}>
                Lisenser
              </Press>
              <Press action="users" look="item" current={base.name === 'users'}>
                Brukere
              </Press>
              {!installationOf(state).suite && (
                <ul class="sim-not-here" role="list" aria-hidden="true">
                  {NOT_HERE.map((name) => (
                    <li key={name}>
                      <Named>{name}</Named>
                    </li>
                  ))}
                </ul>
              )}
              <Press action="crm" look="item">
                Til SuperOffice CRM
              </Press>
            </>
          ) : (
            <Press action="requests" look="item" current={base.name === 'requests'}>
              Saker
            </Press>
          )}
        </Nav>
        {children}
      </div>
    </div>
  );
}
