import { useMemo, useState } from 'preact/hooks';
import { CopyText } from '../components/CopyText.tsx';
import { checkFields, type Fields } from './check-fields.ts';
import { marksOf } from './dropped.ts';
import { Dropped, WhatHappens } from './LinkEffect.tsx';
import { LinkFields } from './LinkFields.tsx';
import { Preview } from './Preview.tsx';
import { useTree } from './use-tree.ts';

/** A tree that a link can open. The addresses are paths. */
export interface BuilderTree {
  id: string;
  title: string;
  page: string;
  frame: string;
  data: string;
}

const EMPTY: Fields = { values: {}, excess: [{ plan: '', count: '' }] };

/**
 * Builds a link from facts, and shows what the troubleshooter makes of it. The facts go into the fragment, never into
 * the query.
 */
export function LinkBuilder({ trees, origin }: { trees: BuilderTree[]; origin: string }) {
  const [chosen, setChosen] = useState(trees[0]);
  const [theme, setTheme] = useState('');
  const [fields, setFields] = useState(EMPTY);
  const tree = useTree(chosen?.data);
  const checked = useMemo(() => (tree ? checkFields(tree, fields) : undefined), [tree, fields]);
  if (!chosen) return null;

  const dropped = checked?.dropped ?? [];
  const fragment = checked?.fragment ?? 'v=1';
  const framed = theme ? `${fragment}&theme=${theme}` : fragment;
  return (
    <div class="builder">
      <form class="builder-fields" onSubmit={(event) => event.preventDefault()}>
        <label class="field">
          <span>Feilsøking</span>
          <select
            onChange={(event) =>
              setChosen(trees.find(({ id }) => id === event.currentTarget.value) ?? chosen)
            }
          >
            {trees.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <LinkFields fields={fields} change={setFields} marksOf={(key) => marksOf(key, dropped)} />
      </form>

      <div class="builder-result">
        <h3>Lenken</h3>
        <CopyText key={`side-${fragment}`} text={`${origin}${chosen.page}#${fragment}`} />
        <Dropped dropped={dropped} />
        {checked && <WhatHappens {...checked} />}

        <h3>Forhåndsvisning i en ramme</h3>
        <label class="field builder-theme">
          <span>
            Utseende <code>theme</code>
          </span>
          <select onChange={(event) => setTheme(event.currentTarget.value)}>
            <option value="">Som systemet</option>
            <option value="light">Lyst</option>
            <option value="dark">Mørkt</option>
          </select>
        </label>
        <CopyText key={`ramme-${framed}`} text={`${origin}${chosen.frame}#${framed}`} />
        <Preview page={chosen.frame} fragment={framed} />
      </div>
    </div>
  );
}
