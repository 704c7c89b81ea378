/** Names of the message to the host, version 1. The developers' page documents it. */
export const MESSAGE_TYPE = 'hjelpesenter:feilsoking';
export const MESSAGE_VERSION = 1;

/**
 * What the frame tells its host: its height, and which node it shows. It holds nothing that a link or a reader said, so
 * it is safe to send to any host.
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
