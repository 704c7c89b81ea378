import type { ComponentType, VNode } from 'preact';
import type { Excess } from '../../licences/excess.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { ListProps } from '../screens/list.tsx';

/** What an address brings into an exercise: numbers, and what is said of them. */
export interface Brought {
  /** The scenario with these numbers; undefined where they are not used. */
  scenario?: ScenarioData | undefined;
  /** The numbers are the reader's own, and neither they nor what is done with them goes into the address. */
  isOwn?: true;
  /** The numbers of a link that are used. */
  excess?: readonly Excess[] | undefined;
  /** Draws the lists of people, who may be thousands. */
  List?: ComponentType<ListProps>;
  /** Stands in the bar. */
  line?: string | undefined;
  above?: VNode;
  below?: VNode;
}
