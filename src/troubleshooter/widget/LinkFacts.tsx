import { Info } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { dropLinkAnswer, setFact } from '../core/change-facts.ts';
import type { ContextKey } from '../core/contract.ts';
import type { Step } from '../core/known-answers.ts';
import type { Notice } from '../core/link.ts';
import { change, type Session } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';
import { describeAnswer, describeContext, describeNotice } from '../core/wording.ts';
import type { FactEditor } from './FactEditor.tsx';

interface Props {
  tree: TreeData;
  session: Session;
  steps: Step[];
  go: (next: Session) => void;
}

/** What the link said, shown as text since we have not checked it. Every fact can be changed or removed. */
export function LinkFacts({ tree, session, steps, go }: Props) {
  const [editing, setEditing] = useState<ContextKey>();
  // Few readers change a fact, so the form is loaded on demand.
  const [form, setForm] = useState<{ FactEditor: typeof FactEditor }>();
  const edit = (key: ContextKey) =>
    import('./FactEditor.tsx').then(
      (module) => {
        setForm(module);
        setEditing(key);
      },
      () => {},
    );
  const { context, answers } = session.facts;
  const rows = describeContext(context);
  const given = Object.entries(answers);
  if (!rows.length && !given.length) return null;
  return (
    <section class="ts-facts" aria-labelledby="ts-facts-title">
      <p id="ts-facts-title" class="ts-facts-title">
        Dette står i lenken
      </p>
      <p class="muted">Oppgitt i lenken, ikke kontrollert</p>
      <dl>
        {rows.map(({ key, name, text }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              {form && editing === key ? (
                <form.FactEditor
                  name={name}
                  fact={key}
                  value={context[key]}
                  save={(value) => {
                    setEditing(undefined);
                    go(setFact(session, key, value));
                  }}
                  cancel={() => setEditing(undefined)}
                />
              ) : (
                <>
                  {text}{' '}
                  <button type="button" class="link" data-fact={key} onClick={() => edit(key)}>
                    Endre<span class="visually-hidden"> opplysningen {name}</span>
                  </button>
                </>
              )}
            </dd>
          </div>
        ))}
        {given.map(([question, option]) => {
          const { name, text } = describeAnswer(tree, question, option);
          const onPath = steps.some((step) => step.question === question);
          return (
            <div key={question}>
              <dt>{name}</dt>
              <dd>
                {text}{' '}
                <button
                  type="button"
                  class="link"
                  onClick={() => go(onPath ? change(session, question) : dropLinkAnswer(session, question))}
                >
                  {onPath ? 'Endre' : 'Ta bort'}
                  <span class="visually-hidden"> svaret fra lenken: {name}</span>
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Whose case it is, what was dropped from the link, and that the answers may be somebody else's. */
export function NoticeList({ session, dropped }: { session: Session; dropped: readonly Notice[] }) {
  const notices: Notice[] = [
    ...(session.case ? [{ key: 'case', reason: 'case', part: session.case } as const] : []),
    ...dropped,
    ...(session.opened ? [{ key: 'own', reason: 'own' } as const] : []),
  ];
  if (!notices.length) return null;
  return (
    <div>
      <Icon of={Info} size={20} />
      <ul role="list">
        {[...new Set(notices.map(describeNotice))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
