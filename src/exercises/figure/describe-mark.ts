import { partsOf } from '../core/actions.ts';
import { userById } from '../core/rules.ts';
import type { State } from '../core/state.ts';

/** The text beside a mark on the screen, with the product's labels in ‹›. */
export function describeMark(mark: string, state: State): string {
  const { verb, id } = partsOf(mark);
  const { dialog } = state;
  if (mark === 'user' && dialog?.name === 'remove-excess') return nameOf(state, dialog.user);
  if (mark === 'licences' && dialog?.name === 'warning') return 'Gå til ‹Innstillinger og vedlikehold›';
  if (mark === 'licences' && state.menu === 'menu') return '‹Innstillinger og vedlikehold›';
  if (mark === 'cancel' && dialog?.name === 'about') return '‹Lukk›';
  if (mark === 'cancel' && dialog?.name === 'bulk' && dialog.confirming) return '‹Nei›';
  if (verb === 'plan' && id) return id;
  if (verb === 'user') return nameOf(state, id);
  if (verb === 'request' || verb === 'mark') return id === 'all' ? '‹Merk alle›' : `sak ${id}`;
  return LABELS[verb === 'set' ? `set ${id.split('=')[0]}` : mark] ?? mark;
}

/** The name of a user; «ingen» if there is no such user. */
export function nameOf({ users }: State, id = ''): string {
  return userById(users, id)?.name ?? 'ingen';
}

const LABELS: Record<string, string> = {
  licences: '‹Lisenser›',
  superoffice: 'fanen ‹SuperOffice›',
  status: 'fanen ‹Status›',
  buy: '‹Kjøp nye lisenser›',
  activate: '‹Aktiver ny lisens›',
  excess: '‹Fjern overflødig bruk av lisenser før ny lisens aktiveres›',
  remove: '‹Fjern›',
  ok: '‹OK›',
  cancel: '‹Avbryt›',
  confirm: '‹Aktiver›',
  close: '‹Lukk›',
  menu: '‹Hovedmeny›',
  personal: '‹Personlige innstillinger›',
  help: '‹Hjelp›',
  about: '‹Om›',
  contact: '‹Kontakt support›',
  send: 'Send (øvelse)',
  users: '‹Brukere›',
  crm: '‹Til SuperOffice CRM›',
  requests: '‹Saker›',
  find: '‹Finn sak›',
  search: '‹Finn›',
  bulk: '‹Masseredigering›',
  update: '‹Oppdater›',
  yes: '‹Ja›',
  save: '‹Lagre›',
  'from-file': '‹Hent lisens fra fil›',
  'file annen': 'filen fra et annet firma',
  'file riktig': 'filen fra SuperOffice',
  logout: '‹Logg av›',
  'login bookmark': 'bokmerket ditt',
  'login production': 'adressen fra kollegaen din',
  'set owner': '‹Eier›',
  'set status': '‹Status›',
  'set field': '‹Felt›',
  'set value': '‹Ny verdi›',
  'set plan': '‹Brukerplan›',
  'set login': '‹Kan logge inn›',
  'set former': '‹Sluttet›',
  'set reason': '‹Hva gjelder det?›',
  company: 'firmanavnet',
  customer: 'kunde-ID-en',
  serial: 'serienummeret',
  version: 'versjonen',
  expires: 'utløpsdatoen',
};
