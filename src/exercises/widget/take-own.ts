import { takeHandedOver } from '../../storage.ts';
import type { OwnSource } from '../core/own-numbers.ts';
import { readOwn } from '../core/own-record.ts';
import { ownScenario } from '../core/own-scenario.ts';
import type { ScenarioData } from '../core/scenario.ts';
import { OWN_KEY } from '../core/write-own.ts';
import { noteArrival } from './arrival.ts';

/** The exercise with the reader's own numbers, or why there are none. */
export type Own = { scenario: ScenarioData } | { lost: 'none' | 'damaged' | 'old' };

/** Takes what another page handed over; from then on the numbers exist only in memory. */
export function takeOwn(base: ScenarioData, source: OwnSource): Own {
  const read = readOwn(takeHandedOver(OWN_KEY), Date.now());
  if ('lost' in read) return read;
  noteArrival(source === 'lisensplan' ? 'tool' : 'troubleshooter');
  return { scenario: ownScenario(base, read.own) };
}
