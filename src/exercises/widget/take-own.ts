import { platform } from '../../platform.ts';
import { takeHandedOver } from '../../storage.ts';
import { readOwn } from '../core/own-record.ts';
import { ownScenario } from '../core/own-scenario.ts';
import type { ScenarioData } from '../core/scenario.ts';
import { OWN_KEY } from '../core/write-own.ts';

/** The exercise with the reader's own numbers, or why there are none. */
export type Own = { scenario: ScenarioData } | { lost: 'none' | 'damaged' | 'old' };

/** Takes what another page handed over: from then on the numbers are in memory alone. */
export function takeOwn(base: ScenarioData): Own {
  const read = readOwn(takeHandedOver(OWN_KEY), Date.now());
  if ('lost' in read) return read;
  // After a reload, the page before is still where the numbers came from.
  const { history } = platform;
  history.replaceState({ ...history.state, [ARRIVED]: true }, '');
  return { scenario: ownScenario(base, read.own) };
}

const ARRIVED = 'egneTall';

/** Whether the page before this one in the tab's history is the one that handed over the numbers. */
export function canGoBack(): boolean {
  return Boolean(platform.history.state?.[ARRIVED]);
}
