import { formatExcess } from '../../licences/excess.ts';
import { isAbout } from '../core/about-link.ts';
import type { Session } from '../core/replay.ts';
import type { ActionData, OutcomeData, TreeData } from '../core/tree.ts';
import { listExcess } from '../core/wording.ts';

/** An outcome's steps as HTML, with the link's numbers where they have to do with it. */
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

/** The exercise and the tool open with the numbers from the link. */
export function actionAddress({ kind, href }: ActionData, { facts }: Session): string {
  const { excess } = facts.context;
  return (kind === 'exercise' || kind === 'tool') && excess
    ? `${href}#${new URLSearchParams({ v: '1', excess: formatExcess(excess) })}`
    : href;
}
