import type { VNode } from 'preact';
import type { OwnSource } from '../core/own-numbers.ts';
import type { ScenarioData } from '../core/scenario.ts';
import { OwnLost, OwnNote, standingLine } from './OwnNote.tsx';
import { takeOwn } from './take-own.ts';

/** An exercise with the reader's own numbers, unless they are lost, and what is said of them. */
export interface OwnExercise {
  scenario?: ScenarioData;
  /** Stands in the bar. */
  line?: string;
  above?: VNode;
  below?: VNode;
}

/** Takes the numbers handed over. Loaded only when an address tells of some. */
export function openOwn(base: ScenarioData, source: OwnSource): OwnExercise {
  const own = takeOwn(base, source);
  return 'lost' in own
    ? { above: <OwnLost why={own.lost} source={source} /> }
    : { scenario: own.scenario, line: standingLine(source), below: <OwnNote source={source} /> };
}
