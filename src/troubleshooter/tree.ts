import type { Excess } from '../licences/excess.ts';
import type { ContextKey } from './contract.ts';

/** Answers by question id: the option's id. */
export type Answers = Record<string, string>;

/** What the link told besides answers. Dates are ISO days, `excess` is read, all else is plain text. */
export type Context = { [K in Exclude<ContextKey, 'excess'>]?: string } & { excess?: Excess[] };

export interface Facts {
  answers: Answers;
  context: Context;
}

/**
 * A tree as the engine and the widget know it: made from the editor's YAML at build, with the texts that may hold
 * bold words and links turned into HTML. The HTML comes from our content only, never from a visitor or a link.
 */
export interface TreeData {
  id: string;
  title: string;
  start: string;
  /** Eight letters and digits that change when the tree's content does. */
  version?: string;
  /** What is asked after the steps of an outcome. */
  verify?: { question: string; yes: string; no: string };
  /** Where answers to «Hjalp feilsøkingen deg?» are posted; nowhere without it. */
  feedbackEndpoint?: string;
  /** Earlier ids of nodes, to the id of today. */
  aliases: Record<string, string>;
  questions: Record<string, QuestionData>;
  outcomes: Record<string, OutcomeData>;
  facts: FactRule[];
}

export interface QuestionData {
  slug: string;
  text: string;
  helpHtml?: string;
  options: Record<string, OptionData>;
}

export interface OptionData {
  label: string;
  hint?: string;
  /** A node of this tree, or another tree, which then has its address in `href`. */
  next: string;
  href?: string;
  /** Outcomes that this answer rules out. */
  rulesOut?: string[];
}

export interface OutcomeData {
  slug: string;
  title: string;
  /** The outcome tells whom to ask, but not what is wrong. */
  causeUnknown?: boolean;
  summaryHtml: string;
  appliesWhenHtml: string;
  stepsHtml: string[];
  afterwardsHtml?: string;
  message?: string;
  actions: ActionData[];
  /** Outcomes to try next when the steps did not help, most likely first. */
  otherwise?: string[];
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
