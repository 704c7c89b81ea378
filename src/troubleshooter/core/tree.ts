import type { Excess } from '../../licences/excess.ts';
import type { ContextKey, Role, SharedQuestion } from './contract.ts';

/** Option ids by question id. */
export type Answers = Record<string, string>;

/** What the link said besides answers. Dates are ISO days, `excess` is parsed, everything else is plain text. */
export type Context = { [K in Exclude<ContextKey, 'excess'>]?: string } & { excess?: Excess[] };

export interface Facts {
  answers: Answers;
  context: Context;
}

/** A tree without its texts: enough to read a link and replay a session. */
export interface Routing {
  id: string;
  start: string;
  /** Former ids of nodes, and their current ids. */
  aliases: Record<string, string>;
  facts: FactRule[];
  questions: Record<string, RoutedQuestion>;
  outcomes: Record<string, RoutedOutcome>;
}

interface RoutedQuestion {
  slug: string;
  options: Record<string, RoutedOption>;
  /** Only the reader can know the answer that rules an outcome out, so from a link or a rule it is only assumed. */
  readerOnly?: boolean;
}

interface RoutedOption {
  /** A node of this tree, or another tree. */
  next: string;
  /** Outcomes that this answer excludes. */
  rulesOut?: string[];
  /** What this answer says about the reader's role. */
  role?: Role;
}

interface RoutedOutcome {
  slug: string;
  /** Nodes to try next when the steps did not help, most likely first. */
  otherwise?: string[];
}

/**
 * A tree as core and widget know it, compiled from the editor's YAML with rich texts turned into HTML. The HTML comes
 * from our own content only, never from a visitor or a link.
 */
export interface TreeData extends Routing {
  title: string;
  /** Eight hexadecimal digits that change with what the tree says. */
  version?: string;
  /** The question asked after an outcome's steps. */
  verify?: { question: string; yes: string; no: string };
  /**
   * Lines in a letter for its sender to fill in, except those already known: from the link, by a key of the context, or
   * from the visit's answer to a shared question. A line with `outcomes` is only in the letters of these.
   */
  letter?: { label: string; unless?: ContextKey | SharedQuestion; outcomes?: string[] }[];
  /** Where answers to «Hjalp feilsøkingen deg?» are posted, if anywhere. */
  feedbackEndpoint?: string;
  questions: Record<string, QuestionData>;
  outcomes: Record<string, OutcomeData>;
}

interface QuestionData extends RoutedQuestion {
  text: string;
  helpHtml?: string;
  options: Record<string, OptionData>;
}

interface OptionData extends RoutedOption {
  label: string;
  hint?: string;
  /** The address of another tree. */
  href?: string;
  /** The reader does not know, so whatever follows is a guess. */
  unsure?: boolean;
}

export interface OutcomeData extends RoutedOutcome {
  title: string;
  /** The outcome says whom to ask, but not what is wrong. */
  causeUnknown?: boolean;
  summaryHtml: string;
  appliesWhenHtml: string;
  stepsHtml: string[];
  /**
   * The wording of steps (by index) with the link's numbers: `{excess}` becomes «2 fra Sales Premium». All of them come
   * after the step that compares the numbers with the order.
   */
  stepsWithExcess?: Record<number, string>;
  /** Texts that differ for somebody who is not an administrator. */
  forUser?: Partial<Pick<OutcomeData, 'summaryHtml' | 'stepsHtml' | 'afterwardsHtml' | 'actions'>>;
  /** A question that this outcome depends on and that the reader may not have been asked, with a heading of its own. */
  asks?: { question: string; title: string };
  /** Checks that come first, by the question whose answer makes them unnecessary. */
  checks?: Record<string, string>;
  afterwardsHtml?: string;
  /** A letter to the administrator. */
  message?: string;
  /** The first is the primary action. */
  actions: ActionData[];
  preventHtml?: string;
}

export interface ActionData {
  kind: 'article' | 'exercise' | 'tool' | 'troubleshooter' | 'support' | 'administrator';
  href: string;
  label: string;
}

/**
 * What follows from a key of the context, or from an answer to a shared question: answers, and outcomes that it excludes.
 */
export interface FactRule {
  when: { key: string; is?: string; after?: string };
  answer?: Record<string, string>;
  rulesOut?: string[];
}
