import { fragmentOf } from '../core/replay.ts';
import type { FramePlace } from '../widget/use-session.ts';
import { frameAddress } from './frame-address.ts';
import { enter } from './frame-history.ts';

/** Where a framed troubleshooter keeps its state. */
export const framePlace: FramePlace = {
  address: (tree, session, position) => frameAddress(tree.id, fragmentOf(session, position), location.hash),
  enter,
};
