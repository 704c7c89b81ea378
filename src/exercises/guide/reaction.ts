/** The guide's reaction to an action. */
export interface Reaction {
  /**
   * `harm` and `unwise` are what the end calls wrong; `refused` is what the product did not do. With own numbers,
   * taking a plan from a real person is never called right: `suggested` means that the reader's list suggests it, and
   * `open` leaves the judgement to the reader, who alone knows.
   */
  kind: 'right' | 'unwise' | 'harm' | 'refused' | 'suggested' | 'open';
  said: readonly Said[];
}

export interface Said {
  text: string;
  /** The fact it is based on. */
  why: string;
}
