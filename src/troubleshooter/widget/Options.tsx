import { ArrowRight } from 'lucide';
import type { ComponentChild } from 'preact';
import { Icon } from '../../components/Icon.tsx';
import type { Step } from '../core/known-answers.ts';
import { nodePage, otherTreeAddress, relOf } from '../core/node-address.ts';
import { answer, fragmentOf } from '../core/replay.ts';
import type { Session } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';

interface Props {
  tree: TreeData;
  session: Session;
  question: string;
  /** The answers before this one. */
  steps: Step[];
  /** What choosing an option would do, below its label. */
  consequenceOf?: ((option: string) => ComponentChild) | undefined;
  go: (next: Session) => void;
}

/** A question's options. Each is a link to the node it leads to, so it works without scripts. */
export function Options({ tree, session, question, steps, consequenceOf, go }: Props) {
  return (
    <ul class="ts-options" role="list">
      {Object.entries(tree.questions[question]?.options ?? {}).map(([id, option]) => {
        const next = answer(tree, session, question, id);
        // The fragment overrides the path, so without scripts it is enough that the path is right.
        const fragment = fragmentOf(next, { steps: [...steps, { question, option: id, source: 'reader' }] });
        return (
          <li key={id}>
            <a
              href={
                option.href
                  ? otherTreeAddress(option.href, session)
                  : `${nodePage(tree, option.next)}#${fragment}`
              }
              rel={relOf(option.href ? session : next)}
              data-option={id}
              onClick={(event) => {
                if (option.href || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                go(next);
              }}
            >
              <span>
                <span class="ts-label">{option.label}</span>
                {option.hint && <span class="ts-hint">{option.hint}</span>}
                {consequenceOf?.(id)}
              </span>
              <Icon of={ArrowRight} size={20} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
