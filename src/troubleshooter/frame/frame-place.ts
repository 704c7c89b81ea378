import type { FramePlace } from '../widget/use-session.ts';
import { frameAddress } from './frame-address.ts';
import { enter } from './frame-history.ts';

/** Where the state of the troubleshooter in a frame lives. */
export const framePlace: FramePlace = {
  address: (tree, session, position) => frameAddress(tree, session, position, location.hash),
  enter,
};
