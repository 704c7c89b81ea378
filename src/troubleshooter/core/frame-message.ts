/** Names of the message to the host, version 1. The developers' page documents it. */
export const MESSAGE_TYPE = 'hjelpesenter:feilsoking';
export const MESSAGE_VERSION = 1;

/**
 * What the frame tells its host: how high it is, and which node it shows. It holds nothing that a link or a reader
 * told, so it may go to any host.
 */
export interface FrameMessage {
  type: typeof MESSAGE_TYPE;
  v: typeof MESSAGE_VERSION;
  /** Id of the decision tree. */
  tree: string;
  /** Height of the content in CSS pixels, rounded up. */
  height: number;
  /** Id of the question or outcome that is shown. */
  node: string;
  kind: 'question' | 'outcome';
}
