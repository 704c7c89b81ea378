import { createHash } from 'node:crypto';
import { addresses } from '../../addresses.ts';
import { contentIndex } from '../../editing/content-index.ts';
import { resolveContentLink } from '../../editing/content-links.ts';
import { richText } from '../../editing/rich-text.ts';
import { supportAddress } from '../../editing/support.ts';
import { site } from '../../site.ts';
import { mapValues } from '../core/map-values.ts';
import { reaches } from '../core/replay.ts';
import type { OutcomeData, TreeData } from '../core/tree.ts';
import type { Tree } from './schema.ts';

/**
 * Compiles an editor's tree into the one that pages, widget and search share: texts become HTML, links become
 * addresses.
 *
 * @throws ContentLinkError for an action or a link whose target does not exist in the content folder
 */
export function compileTree(id: string, tree: Tree): TreeData {
  const index = contentIndex();
  const resolve = (href: string) => resolveContentLink(href, index, addresses);
  const aliases = Object.entries({ ...tree.questions, ...tree.outcomes }).flatMap(([node, { aliases }]) =>
    aliases.map((alias) => [alias, node] as const),
  );
  return {
    id,
    title: tree.title,
    start: tree.start,
    version: createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 8),
    verify: tree.verify,
    ...(site.feedback.endpoint ? { feedbackEndpoint: site.feedback.endpoint } : {}),
    aliases: Object.fromEntries(aliases),
    facts: tree.facts,
    questions: mapValues(tree.questions, ({ slug, text, help, check, options }) => ({
      slug,
      text,
      ...(help ? { helpHtml: richText(help) } : {}),
      ...(check ? { readerOnly: true } : {}),
      options: mapValues(options, ({ unsure, ...option }, id) => ({
        ...option,
        ...((unsure ?? id === 'unknown') ? { unsure: true } : {}),
        ...(option.next.startsWith('feilsoking:') ? { href: resolve(option.next) } : {}),
      })),
    })),
    outcomes: mapValues(tree.outcomes, (outcome, id) => ({
      slug: outcome.slug,
      title: outcome.title,
      ...(outcome.cause === 'unknown' ? { causeUnknown: true } : {}),
      summaryHtml: richText(outcome.summary),
      appliesWhenHtml: richText(outcome.appliesWhen),
      stepsHtml: outcome.steps.map(richText),
      ...checksOf(tree, id),
      ...(outcome.afterwards ? { afterwardsHtml: richText(outcome.afterwards) } : {}),
      ...(outcome.message ? { message: outcome.message } : {}),
      actions: outcome.actions.flatMap((action) => {
        const href = action.kind === 'support' ? supportAddress() : resolve(action.to);
        return href ? [{ kind: action.kind, label: action.label, href }] : [];
      }),
      otherwise: outcome.verify?.otherwise ?? [],
      ...(outcome.verify?.prevent ? { preventHtml: richText(outcome.verify.prevent) } : {}),
    })),
  };
}

/** The checks of every question that leads to an outcome, except questions with an answer that rules it out. */
function checksOf(tree: Tree, outcome: string): Pick<OutcomeData, 'checks'> {
  const checks = Object.entries(tree.questions).flatMap(([id, { check, options }]) => {
    const isSuspect = Object.values(options).some(({ rulesOut }) => rulesOut.includes(outcome));
    return check && !isSuspect && reaches(tree, id, outcome) ? [[id, richText(check)] as const] : [];
  });
  return checks.length ? { checks: Object.fromEntries(checks) } : {};
}
