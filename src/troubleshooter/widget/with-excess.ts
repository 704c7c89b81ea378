import { OWN_KEY, ownAddress, writeOwn } from '../../exercises/core/write-own.ts';
import { type Excess, formatExcess } from '../../licences/excess.ts';
import { handOver } from '../../storage.ts';
import { isAbout } from '../core/about-link.ts';
import type { Session } from '../core/session.ts';
import type { ActionData, OutcomeData, TreeData } from '../core/tree.ts';
import { listExcess } from '../core/wording.ts';

/** An outcome's steps as HTML, with the link's numbers if they are relevant to it. */
export function stepsWithExcess(
  tree: TreeData,
  { facts }: Session,
  node: string,
  { stepsHtml, stepsWithExcess = {} }: OutcomeData,
): string[] {
  const { excess } = facts.context;
  if (!excess || !isAbout(tree, 'excess', node)) return stepsHtml;
  const text = listExcess(excess).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return stepsHtml.map((html, i) => stepsWithExcess[i]?.replaceAll('{excess}', () => text) ?? html);
}

/** An action as a result shows it. */
export interface ShownAction extends ActionData {
  onClick?: (event: MouseEvent & { currentTarget: HTMLAnchorElement }) => void;
}

/**
 * A result's actions. The exercise and the tool open with the numbers from the link. If the steps contain the numbers,
 * an administrator's first exercise treats them as the reader's own.
 */
export function actionsOf(outcome: OutcomeData, { facts }: Session, isLetter: boolean): ShownAction[] {
  const { excess } = facts.context;
  return outcome.actions.map((action, i) => {
    const { kind, href } = action;
    if (!excess || (kind !== 'exercise' && kind !== 'tool')) return action;
    const told = `${href}#${new URLSearchParams({ v: '1', excess: formatExcess(excess) })}`;
    return i === 0 && kind === 'exercise' && outcome.stepsWithExcess && !isLetter
      ? withOwn(action, excess, told)
      : { ...action, href: told };
  });
}

/**
 * The numbers are handed over when the link is pressed. Browsers that cannot do that, and other tabs, which have their
 * own memory, get them in the address.
 */
function withOwn(action: ActionData, excess: readonly Excess[], told: string): ShownAction {
  return {
    ...action,
    href: ownAddress(action.href, 'feilsoking'),
    label: 'Øv med tallene deres',
    onClick: (event) => {
      const plans = excess.map(({ plan, count }) => ({ name: plan, told: count }));
      // A frame opens its links in another tab.
      const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || self !== top;
      if (isElsewhere || !handOver(OWN_KEY, writeOwn({ plans, users: [] }, Date.now())))
        event.currentTarget.href = told;
    },
  };
}
