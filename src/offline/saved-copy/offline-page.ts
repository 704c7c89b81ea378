import { size } from '../../file-size.ts';
import { site } from '../../site.ts';
import { NO_CONTACT } from './contact.ts';
import type { CopyInfo, CopyStatus, FailureReason, FromWorker, ToWorker } from './copy.ts';
import { failureReason } from './copy.ts';
import { type CopyState, copyState } from './copy-state.ts';
import { ACTION_LABELS, type Action, describeState } from './describe-state.ts';
import {
  ask,
  CHECKED,
  canKeepCopy,
  choose,
  claimWhenSaved,
  installed,
  newestAt,
  newestCopy,
  ownRegistration,
  register,
  removeCopy,
  savesByItself,
  watchSearch,
} from './worker-client.ts';

const root = document.querySelector<HTMLElement>('[data-offline-state]');
if (root) start(root);

/** The page about the saved copy: what is saved, and what the reader can do with it. */
function start(root: HTMLElement): void {
  const supported = canKeepCopy();
  let status: CopyStatus | undefined;
  let saving: { done: number; count: number } | undefined;
  let failure: FailureReason | undefined;
  let newer = false;
  /** The copy that would be saved, if none is yet. */
  let newest: CopyInfo | undefined;
  let asked: ReturnType<typeof newestCopy> | undefined;

  const look = async () => {
    try {
      const registration = supported ? await ownRegistration() : undefined;
      status = registration?.active ? await ask(registration.active) : undefined;
      newer = Boolean(registration?.active && registration.waiting);
      if (registration?.installing && !registration.active && !failure) saving ??= { done: 0, count: 0 };
    } catch (error) {
      failure = failureReason(error);
    }
    show();
    if (supported && !status && !newest) {
      asked ??= newestCopy();
      newest = (await asked).info;
      show();
    }
  };
  const show = () => {
    const asks = !savesByItself(newest?.bytes);
    draw(
      root,
      copyState({
        supported,
        status,
        checkedAt: status && newestAt(status.version),
        saving,
        failure,
        newer,
        asks,
        bytes: newest?.bytes,
        staleAfterDays: site.offline.staleAfterDays,
        now: new Date(),
      }),
    );
  };
  const say = (text: string) => {
    const line = root.querySelector('[data-offline-said]');
    if (line) line.textContent = text;
  };

  const save = async () => {
    failure = undefined;
    saving = { done: 0, count: 0 };
    show();
    try {
      await choose('ja');
      // Asks the browser not to discard the copy when it needs room. If the browser asks the reader, the reader
      // decides.
      await navigator.storage?.persist?.();
      const registration = await register();
      follow(registration);
      watchSearch(registration);
      // The script that all pages run (`start.ts`) may not have started yet.
      claimWhenSaved();
      if (registration.active) registration.active.postMessage({ type: 'repair' } satisfies ToWorker);
    } catch (error) {
      saving = undefined;
      failure = failureReason(error);
      show();
    }
  };
  const lookForNewer = async () => {
    say('Ser etter en ny versjon …');
    const [registration, { contact, info }] = await Promise.all([ownRegistration(), newestCopy()]);
    if (contact !== 'reached') return say(`${NO_CONTACT[contact]} Kopien virker fortsatt.`);
    if (info?.version === status?.version) return say('Du har den nyeste versjonen.');
    say('Henter den nye versjonen …');
    try {
      const updated = await registration?.update();
      if (updated?.installing) {
        watchSearch(updated);
        return follow(updated);
      }
      if (updated?.waiting) {
        say('En ny versjon er allerede lagret.');
        return look();
      }
    } catch {
      // Reported below, like a server that still has the old worker.
    }
    say('Den nye versjonen kunne ikke hentes nå. Kopien virker fortsatt.');
  };
  const remove = async () => {
    await removeCopy();
    status = saving = failure = undefined;
    newer = false;
    show();
    say('Kopien er slettet.');
  };
  /** Whether the worker stopped to ask about a large download, which is not a failure. */
  let isAsked = false;
  const follow = async (registration: ServiceWorkerRegistration) => {
    const worker = registration.installing;
    if (!worker) return;
    if (await installed(registration, worker)) {
      saving = undefined;
      say(registration.active && registration.waiting ? 'En ny versjon er lagret.' : '');
      look();
    } else if (worker.state === 'redundant' && !isAsked && !failure) {
      saving = undefined;
      failure = 'interrupted';
      show();
    }
  };

  const act: Record<Action, () => unknown> = {
    save,
    look: lookForNewer,
    apply: async () => (await ownRegistration())?.waiting?.postMessage({ type: 'apply' } satisfies ToWorker),
    delete: remove,
  };
  root.addEventListener('click', (event) => {
    const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset.action;
    if (action) act[action as Action]();
  });
  if (supported) {
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data?.type === 'saving') {
        // Other files were still being fetched when one failed.
        if (failure) return;
        saving = { done: data.done, count: data.count };
        show();
      } else if (data?.type === 'saved') {
        saving = failure = undefined;
        look();
      } else if (data?.type === 'failed') {
        saving = undefined;
        failure = data.reason;
        look();
      } else if (data?.type === 'asks') {
        isAsked = true;
        saving = undefined;
        say(`Den nye versjonen er på ${size(data.bytes)}. Den blir hentet når du velger «Hent den».`);
        look();
      }
    });
    ownRegistration().then(
      (registration) => registration && follow(registration),
      () => {},
    );
    navigator.serviceWorker.addEventListener('controllerchange', look);
    addEventListener(CHECKED, look);
  }
  look();
}

/** Draws a state. A button that exists before and after keeps its focus. */
function draw(root: HTMLElement, state: CopyState): void {
  const { title, text, details, actions } = describeState(state);
  root.dataset.offlineState = state.kind;
  const at = <E extends Element>(name: string) => root.querySelector<E>(`[data-offline="${name}"]`);
  const heading = at<HTMLElement>('title');
  if (heading && heading.textContent !== title) heading.textContent = title;
  const paragraph = at('text');
  // Writing a status again would make it be read aloud again.
  if (paragraph && paragraph.textContent !== text) paragraph.textContent = text;

  const progress = at<HTMLProgressElement>('progress');
  if (progress) {
    progress.hidden = state.kind !== 'saving';
    if (state.kind === 'saving' && state.count) {
      progress.max = state.count;
      progress.value = state.done;
    } else progress.removeAttribute('value');
  }

  at('details')?.replaceChildren(
    ...details.map(([name, value]) => {
      const row = document.createElement('div');
      const [term, description] = [document.createElement('dt'), document.createElement('dd')];
      term.textContent = name;
      description.textContent = value;
      row.append(term, description);
      return row;
    }),
  );

  const box = at<HTMLElement>('actions');
  if (!box) return;
  const focused = document.activeElement?.closest<HTMLElement>('[data-action]');
  const hadFocus = focused && box.contains(focused);
  const buttons = new Map(
    [...box.querySelectorAll<HTMLElement>('[data-action]')].map((button) => [button.dataset.action, button]),
  );
  for (const [action, button] of buttons) if (!actions.includes(action as Action)) button.remove();
  for (const action of actions) {
    const button = buttons.get(action) ?? document.createElement('button');
    button.setAttribute('type', 'button');
    button.className = action === 'save' || action === 'apply' ? 'button primary' : 'button';
    button.dataset.action = action;
    button.textContent = ACTION_LABELS[action];
    if (!button.isConnected) box.append(button);
  }
  if (hadFocus && !focused.isConnected) heading?.focus();
}
