import { createHash } from 'node:crypto';
import { addresses } from '../../addresses.ts';
import { contentIndex } from '../../editing/content-folder/content-index.ts';
import { resolveContentLink } from '../../editing/links/content-links.ts';
import { supportAddress } from '../../editing/links/support-address.ts';
import { richText } from '../../editing/markdown/rich-text.ts';
import { markLabels } from '../../labels/index.ts';
import { site } from '../../site.ts';
import { type Role, SHARED_ANSWERS } from '../core/contract.ts';
import { nodeIsAboutLicences, withCaution } from '../core/licence-caution.ts';
import { mapValues } from '../core/map-values.ts';
import { reaches } from '../core/paths.ts';
import type { OutcomeData, TreeData } from '../core/tree.ts';
import type { Tree } from './schema.ts';

type Outcome = Tree['outcomes'][string];

/**
 * Compiles an editor's tree into the one that pages, widget and search share: texts become HTML, links become
 * addresses.
 *
 * @throws ContentLinkError for an action or a link whose target does not exist in the content folder
 */
export function compileTree(id: string, tree: Tree): TreeData {
  const index = contentIndex();
  const resolve = (href: string) => resolveContentLink(href, index, addresses);
  const actionsOf = (actions: Outcome['actions']) =>
    actions.flatMap((action) => {
      const href = action.kind === 'support' ? supportAddress() : resolve(action.to);
      return href ? [{ kind: action.kind, label: action.label, href }] : [];
    });
  const forUser = ({ summary, steps, afterwards, actions }: NonNullable<Outcome['forUser']>) => {
    return {
      ...(summary ? { summaryHtml: asHtml(summary) } : {}),
      ...(steps ? { stepsHtml: steps.map(asHtml) } : {}),
      ...(afterwards ? { afterwardsHtml: asHtml(afterwards) } : {}),
      ...(actions ? { actions: actionsOf(actions) } : {}),
    };
  };
  const aliases = Object.entries({ ...tree.questions, ...tree.outcomes }).flatMap(([node, { aliases }]) =>
    aliases.map((alias) => [alias, node] as const),
  );
  const compiled: TreeData = {
    id,
    title: tree.title,
    start: tree.start,
    version: versionOf(tree),
    verify: tree.verify,
    letter: tree.letter,
    ...(site.feedback.endpoint ? { feedbackEndpoint: site.feedback.endpoint } : {}),
    aliases: Object.fromEntries(aliases),
    facts: tree.facts,
    questions: mapValues(tree.questions, ({ slug, text, help, check, options }, id) => ({
      slug,
      text,
      ...(help ? { helpHtml: asHtml(help) } : {}),
      ...(check ? { readerOnly: true } : {}),
      options: mapValues(options, ({ unsure, role, ...option }, key) => ({
        ...option,
        ...((unsure ?? key === 'unknown') ? { unsure: true } : {}),
        ...roleIn(id, key, role),
        ...(option.next.startsWith('feilsoking:') ? { href: resolve(option.next) } : {}),
      })),
    })),
    outcomes: mapValues(tree.outcomes, (outcome, id) => {
      return {
        slug: outcome.slug,
        title: outcome.title,
        ...(outcome.cause === 'unknown' ? { causeUnknown: true } : {}),
        summaryHtml: asHtml(outcome.summary),
        appliesWhenHtml: asHtml(outcome.appliesWhen),
        ...checksOf(tree, id),
        ...stepsOf(outcome.steps),
        ...(outcome.forUser ? { forUser: forUser(outcome.forUser) } : {}),
        ...(outcome.asks ? { asks: outcome.asks } : {}),
        ...(outcome.afterwards ? { afterwardsHtml: asHtml(outcome.afterwards) } : {}),
        ...(outcome.message ? { message: outcome.message } : {}),
        actions: actionsOf(outcome.actions),
        otherwise: outcome.verify?.otherwise ?? [],
        ...(outcome.verify?.prevent ? { preventHtml: asHtml(outcome.verify.prevent) } : {}),
      };
    }),
  };
  return { ...compiled, outcomes: mapValues(compiled.outcomes, withCautionInLetter(compiled)) };
}

/**
 * Adds the caution about licences to a result's own letter if the result speaks of them: the page shows that letter
 * before it is opened, and it can be copied from there.
 */
function withCautionInLetter(tree: TreeData): (outcome: OutcomeData, id: string) => OutcomeData {
  return (outcome, id) =>
    outcome.message && nodeIsAboutLicences(tree, id)
      ? { ...outcome, message: withCaution(outcome.message) }
      : outcome;
}

/** A hash that changes with what the tree says, but not with its reviews. */
function versionOf({ reviewed, reviewEvery, owner, aliases, ...tree }: Tree): string {
  return createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 8);
}

/**
 * A text as HTML. Each text gives a label's other name at its first mention. Which texts a page shows is known only
 * when it is drawn, so `namedOnce` removes the repetitions.
 */
function asHtml(markdown: string): string {
  const plugin = markLabels();
  return richText(markdown, plugin ? [plugin] : []);
}

/** The steps, and separately the versions that contain the link's numbers, which replace them. */
function stepsOf(steps: Outcome['steps']): Pick<OutcomeData, 'stepsHtml' | 'stepsWithExcess'> {
  const withExcess: [number, string][] = [];
  const stepsHtml = steps.map((step, i) => {
    if (typeof step === 'string') return asHtml(step);
    withExcess.push([i, asHtml(step.withExcess)]);
    return asHtml(step.text);
  });
  return { stepsHtml, ...(withExcess.length ? { stepsWithExcess: Object.fromEntries(withExcess) } : {}) };
}

/**
 * What an option says about the reader's role: what the editor wrote, or the option's id in the shared question `role`.
 */
function roleIn(question: string, option: string, written: Role | undefined): { role?: Role } {
  const asked = question === 'role' ? SHARED_ANSWERS.role.find((role) => role === option) : undefined;
  const role = written ?? asked;
  return role ? { role } : {};
}

/** The checks of every question that leads to an outcome, except questions with an answer that rules it out. */
function checksOf(tree: Tree, outcome: string): Pick<OutcomeData, 'checks'> {
  const checks = Object.entries(tree.questions).flatMap(([id, { check, options }]) => {
    const isSuspect = Object.values(options).some(({ rulesOut }) => rulesOut.includes(outcome));
    return check && !isSuspect && reaches(tree, id, outcome) ? [[id, asHtml(check)] as const] : [];
  });
  return checks.length ? { checks: Object.fromEntries(checks) } : {};
}
