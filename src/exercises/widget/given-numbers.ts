import type { ComponentType, VNode } from 'preact';
import type { Excess } from '../../licences/excess.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { ListProps } from '../screens/list.tsx';

/** The numbers that an address gives an exercise, and what is said about them. */
export interface GivenNumbers {
  /** The scenario with these numbers; undefined if they are not used. */
  scenario?: ScenarioData | undefined;
  /** The numbers are the reader's own: neither they nor the actions are written to the address. */
  isOwn?: true;
  /** The numbers of a link that are used. */
  excess?: readonly Excess[] | undefined;
  /** Draws lists of people, of whom there may be thousands. */
  List?: ComponentType<ListProps>;
  /** Text for the bar. */
  line?: string | undefined;
  above?: VNode;
  below?: VNode;
}
