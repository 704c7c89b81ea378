import type { Ref } from 'preact';
import type { Position } from '../core/replay.ts';
import type { Session } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';

/** What a question and an outcome need to be drawn. */
export interface StepProps {
  tree: TreeData;
  session: Session;
  position: Position;
  level: 1 | 3;
  heading: Ref<HTMLHeadingElement>;
  go: (next: Session) => void;
  /** How often the reader has moved. */
  moves: number;
}
