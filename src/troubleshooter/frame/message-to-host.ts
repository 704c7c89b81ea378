import { type FrameMessage, MESSAGE_TYPE, MESSAGE_VERSION } from '../core/frame-message.ts';

/** The message for what the page shows, or undefined while it shows no node. */
export function frameMessage(root: ParentNode, height: number): FrameMessage | undefined {
  const tree = root.querySelector<HTMLElement>('[data-troubleshooter]')?.dataset.troubleshooter;
  const shown = root.querySelector<HTMLElement>('[data-question], [data-outcome]')?.dataset;
  const node = shown?.outcome ?? shown?.question;
  if (!tree || !node) return undefined;
  return {
    type: MESSAGE_TYPE,
    v: MESSAGE_VERSION,
    tree,
    height: Math.ceil(height),
    node,
    kind: shown?.outcome === undefined ? 'question' : 'outcome',
  };
}
