import { Info } from 'lucide-preact';
import type { Notice } from './link.ts';
import type { Facts, TreeData } from './tree.ts';
import { describeContext, describeNotice } from './wording.ts';

/** What the link told, shown as text: we have not checked any of it. */
export function LinkFacts({ tree, facts }: { tree: TreeData; facts: Facts }) {
  const rows = [
    ...describeContext(facts.context),
    ...Object.entries(facts.answers).map(([question, option]): [string, string] => [
      tree.questions[question]?.text ?? question,
      tree.questions[question]?.options[option]?.label ?? option,
    ]),
  ];
  if (!rows.length) return null;
  return (
    <section class="ts-facts" aria-labelledby="ts-facts-title">
      <p id="ts-facts-title" class="ts-facts-title">
        Oppgitt i lenken, ikke kontrollert
      </p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What was left out of the link. In the page from the start, so that screen readers announce what comes into it. */
export function Notices({ notices }: { notices: Notice[] }) {
  return (
    <div role="status" class="ts-notices">
      {notices.length > 0 && (
        <div>
          <Info size={20} aria-hidden="true" />
          <ul role="list">
            {[...new Set(notices.map(describeNotice))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
