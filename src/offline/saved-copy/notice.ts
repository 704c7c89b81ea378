import { addresses } from '../../addresses.ts';
import { loadStyles } from '../../components/load-styles.ts';
import { size } from '../../file-size.ts';
import { site } from '../../site.ts';
import { NO_CONTACT } from './contact.ts';
import type { CopyStatus } from './copy.ts';
import { daysUnchecked } from './copy-state.ts';
import styles from './notice.css?url';
import { newestAt } from './worker-client.ts';

loadStyles(styles);

/** A discreet line below the header, shown while there is no contact. */
export function showNoContact(contact: keyof typeof NO_CONTACT, copy: CopyStatus | undefined): void {
  const isOld = copy && daysUnchecked(copy, newestAt(copy.version), new Date()) > site.offline.staleAfterDays;
  const text = [
    NO_CONTACT[contact],
    copy && `Du leser kopien fra ${dayAndYear.format(new Date(copy.built))}.`,
    isOld && 'Den kan være utdatert.',
  ].filter(Boolean);
  fill('offline', `${text.join(' ')} `, link('Om kopien', addresses.offline));
}

/** Removes the notice that the server cannot be reached. */
export function hideNoContact(): void {
  document.querySelector('[data-notice="offline"]')?.remove();
}

/** Offers to download a version of which this many bytes are new. */
export function offerDownload(bytes: number, download: () => void): void {
  offer(`En ny versjon av hjelpesenteret kan hentes (${size(bytes)}). `, 'Hent den', download);
}

/** Offers the version that is ready. Nothing changes before the reader says so. */
export function offerUpdate(apply: () => void): void {
  offer('En ny versjon av hjelpesenteret er klar. ', 'Ta den i bruk', apply);
}

function offer(text: string, label: string, act: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = label;
  button.addEventListener('click', () => {
    button.disabled = true;
    act();
  });
  fill('update', text, button);
}

const dayAndYear = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long' });

/** Screen readers announce changes in a line that exists already, not text that arrives with it. */
function fill(kind: 'offline' | 'update', ...parts: (string | Node)[]): void {
  const line = notice(kind);
  if (line.firstChild) line.replaceChildren(...parts);
  else setTimeout(() => line.replaceChildren(...parts), ANNOUNCED_AFTER_MS);
}

const ANNOUNCED_AFTER_MS = 100;

function notice(kind: 'offline' | 'update'): HTMLElement {
  const shown = document.querySelector<HTMLElement>(`[data-notice="${kind}"]`);
  if (shown) return shown;
  const line = document.createElement('p');
  line.className = 'page-notice';
  line.dataset.notice = kind;
  line.setAttribute('role', 'status');
  document.querySelector('.site-header, main')?.after(line);
  return line;
}

function link(text: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.textContent = text;
  anchor.href = href;
  return anchor;
}
