import { size } from '../../file-size.ts';
import type { CopyState } from './copy-state.ts';

export interface Description {
  title: string;
  text: string;
  /** Names and values, in the order of display. */
  details: [name: string, value: string][];
  actions: Action[];
}

export type Action = 'save' | 'look' | 'apply' | 'delete';

/** The labels of the buttons, by action. */
export const ACTION_LABELS: Record<Action, string> = {
  save: 'Lagre hjelpesenteret i nettleseren',
  look: 'Se etter en ny versjon',
  apply: 'Ta i bruk den nye versjonen',
  delete: 'Slett kopien',
};

/** A state of the copy in words. */
export function describeState(state: CopyState): Description {
  switch (state.kind) {
    case 'unsupported':
      return {
        title: 'Nettleseren kan ikke lagre hjelpesenteret her',
        text: 'Det kan være fordi adressen ikke er sikker (https), fordi vinduet er privat, eller fordi nettleseren er gammel. Alt virker så lenge du har nett. Hvis du skal lese uten nett, kan du laste ned hele hjelpesenteret som én fil. Du finner den lenger ned på siden.',
        details: [],
        actions: [],
      };
    case 'waiting':
      return {
        title: 'Hjelpesenteret er ikke lagret ennå',
        text: state.asks
          ? `${state.bytes ? `Kopien er på ${size(state.bytes)}. ` : ''}Vi lagrer ingenting før du ber om det.`
          : 'Det blir lagret av seg selv når du har hatt en side åpen en liten stund. Du kan også lagre det nå.',
        details: [],
        actions: ['save'],
      };
    case 'saving':
      return {
        title: 'Lagrer hjelpesenteret …',
        text: 'Du kan bruke siden imens. Hvis du blir avbrutt, fortsetter vi der vi slapp.',
        details: state.count ? [['Lagret', `${state.done} av ${state.count} deler`]] : [],
        actions: [],
      };
    case 'failed':
      return {
        title: state.reason === 'incomplete' ? 'Deler av kopien mangler' : 'Hjelpesenteret ble ikke lagret',
        text: FAILURES[state.reason],
        details: [],
        actions: ['save', 'delete'],
      };
    case 'ready':
    case 'stale': {
      const { copy, newer, checkedAt } = state;
      const isStale = state.kind === 'stale';
      return {
        title: isStale ? 'Kopien kan være utdatert' : 'Klar uten nett',
        text: isStale
          ? staleText(state.days, newer)
          : 'Alle artikler, søket, feilsøkingen og øvelsene virker i denne nettleseren, også når du ikke har nett.',
        details: [
          ['Innholdet er fra', dayAndTime(copy.built)],
          ...(copy.savedAt ? [['Lagret', dayAndTime(copy.savedAt)] as [string, string]] : []),
          ...(checkedAt ? [['Sist bekreftet som nyest', dayAndTime(checkedAt)] as [string, string]] : []),
          ['Omfang', size(copy.bytes)],
          ['Versjon', copy.version],
          ...(newer ? [['Ny versjon', 'Lagret og klar til å tas i bruk'] as [string, string]] : []),
        ],
        actions: [...(newer ? (['apply'] as const) : []), 'look', 'delete'],
      };
    }
  }
}

function staleText(days: number, newer: boolean): string {
  return newer
    ? 'En nyere versjon er lagret. Du kan ta den i bruk nå.'
    : `Det er ${days} dager siden vi sist så at den var den nyeste. Se etter en ny versjon når du har nett.`;
}

const FAILURES: Record<(CopyState & { kind: 'failed' })['reason'], string> = {
  full: 'Det er ikke plass nok. Frigjør plass på enheten, og prøv igjen. Det som allerede er lagret, blir tatt vare på.',
  forbidden:
    'Nettleseren lar oss ikke lagre noe. Det er vanlig i private vinduer og der informasjonskapsler er slått av.',
  interrupted:
    'En del av kopien kom ikke frem. Det kan skje når nettet er ustabilt. Vi prøver igjen neste gang du er her, og fortsetter der vi slapp.',
  altered:
    'En del av kopien kom frem, men var en annen enn den vi sendte. Det skjer på et nett som krever innlogging, og der en proxy eller et sikkerhetsfilter endrer det som hentes. Vi lagrer bare det som er uendret. Vi prøver igjen neste gang du er her, og fortsetter der vi slapp. Hvis du får dette hver gang, kan du spørre dem som drifter nettet, eller laste ned hele hjelpesenteret som én fil lenger ned på siden.',
  incomplete:
    'Nettleseren kan ha ryddet for å få plass. Med nett henter vi det som mangler. Uten nett virker det som fortsatt er lagret.',
};

function dayAndTime(iso: string): string {
  return new Date(iso).toLocaleString('nb-NO', { dateStyle: 'long', timeStyle: 'short' });
}
