import type { Excess } from '../../licences/excess.ts';
import type { ContextKey } from './contract.ts';

/** Answers by question id: the option's id. */
export type Answers = Record<string, string>;

/** What the link told besides answers. Dates are ISO days, `excess` is read, all else is plain text. */
export type Context = { [K in Exclude<ContextKey, 'excess'>]?: string } & { excess?: Excess[] };

export interface Facts {
  answers: Answers;
  context: Context;
}

/** The ways of a tree without its texts: all that is needed to read a link and to replay a session. */
export interface Routing {
  id: string;
  start: string;
  /** Earlier ids of nodes, to the id of today. */
  aliases: Record<string, string>;
  facts: FactRule[];
  questions: Record<string, RoutedQuestion>;
  outcomes: Record<string, RoutedOutcome>;
}

interface RoutedQuestion {
  slug: string;
  options: Record<string, RoutedOption>;
  /** Only the reader can know the answer that rules an outcome out: from a link or a rule it is assumed. */
  readerOnly?: boolean;
}

interface RoutedOption {
  /** A node of this tree, or another tree. */
  next: string;
  /** Outcomes that this answer rules out. */
  rulesOut?: string[];
}

interface RoutedOutcome {
  slug: string;
  /** Nodes to try next when the steps did not help, most likely first. */
  otherwise?: string[];
}

/**
 * A tree as the engine and the widget know it: made from the editor's YAML at build, with the texts that may hold
 * bold words and links turned into HTML. The HTML comes from our content only, never from a visitor or a link.
 */
export interface TreeData extends Routing {
  title: string;
  /** Eight letters and digits that change when the tree's content does. */
  version?: string;
  /** What is asked after the steps of an outcome. */
  verify?: { question: string; yes: string; no: string };
  /** Where answers to «Hjalp feilsøkingen deg?» are posted; nowhere without it. */
  feedbackEndpoint?: string;
  questions: Record<string, QuestionData>;
  outcomes: Record<string, OutcomeData>;
}

export interface QuestionData extends RoutedQuestion {
  text: string;
  helpHtml?: string;
  options: Record<string, OptionData>;
}

interface OptionData extends RoutedOption {
  label: string;
  hint?: string;
  /** The address of another tree. */
  href?: string;
  /** The reader did not know: what follows is a guess. */
  unsure?: boolean;
}

export interface OutcomeData extends RoutedOutcome {
  title: string;
  /** The outcome tells whom to ask, but not what is wrong. */
  causeUnknown?: boolean;
  summaryHtml: string;
  appliesWhenHtml: string;
  stepsHtml: string[];
  /** First steps, by the question that makes them needless once the reader has answered it. */
  checks?: Record<string, string>;
  afterwardsHtml?: string;
  message?: string;
  actions: ActionData[];
  preventHtml?: string;
}

export interface ActionData {
  kind: 'article' | 'exercise' | 'tool' | 'troubleshooter' | 'support' | 'administrator';
  href: string;
  label: string;
}

export interface FactRule {
  when: { key: string; is?: string; after?: string };
  answer: Record<string, string>;
}
