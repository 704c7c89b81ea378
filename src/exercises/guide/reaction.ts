/** What the guide says of an action that has been done. */
export interface Reaction {
  /**
   * `harm` and `unwise` are what the end calls wrong; `refused` is what the product did not do. With own numbers nobody
   * is told that taking a plan from a real person is right: `suggested` is what the reader's list suggests, and `open`
   * leaves the judgement to the reader, who alone knows.
   */
  kind: 'right' | 'unwise' | 'harm' | 'refused' | 'suggested' | 'open';
  said: readonly Said[];
}

export interface Said {
  text: string;
  /** The fact it is based on. */
  why: string;
}
