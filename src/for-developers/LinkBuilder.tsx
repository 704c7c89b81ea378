import { Info } from 'lucide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { CopyText } from '../components/CopyText.tsx';
import { Icon } from '../components/Icon.tsx';
import { PLAN_NAMES } from '../licences/plans.ts';
import { CONTRACT_ENTRIES } from '../troubleshooter/core/contract-docs.ts';
import type { TreeData } from '../troubleshooter/core/tree.ts';
import { checkFields, type Fields } from './check-fields.ts';
import { Preview } from './Preview.tsx';

/** A tree that a link can open. The addresses are paths. */
export interface BuilderTree {
  id: string;
  title: string;
  page: string;
  frame: string;
  data: string;
}

const STATUS = CONTRACT_ENTRIES.find(({ key }) => key === 'status')?.schema.enum ?? [];
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

  const set = (key: string, value: string) =>
    setFields({ ...fields, values: { ...fields.values, [key]: value } });
  const setRow = (index: number, change: Partial<Fields['excess'][number]>) =>
    setFields({
      ...fields,
      excess: fields.excess.map((row, i) => (i === index ? { ...row, ...change } : row)),
    });
  const dropped = checked?.dropped ?? [];
  const isDropped = (key: string) => dropped.some((notice) => notice.key === key);
  const faulty = (key: string) =>
    isDropped(key) ? { 'aria-invalid': true as const, 'aria-describedby': `utelatt-${key}` } : {};

  const input = (key: string, label: string, more: { type?: string; list?: string; hint?: string } = {}) => (
    <label class="field">
      <span>
        {label} <code>{key}</code>
      </span>
      <input
        type={more.type ?? 'text'}
        list={more.list}
        autocomplete="off"
        spellcheck={false}
        placeholder={
          more.type === 'date' ? undefined : CONTRACT_ENTRIES.find((entry) => entry.key === key)?.example
        }
        onInput={(event) => set(key, event.currentTarget.value)}
        {...faulty(key)}
      />
    </label>
  );
  const select = (key: string, label: string, options: [value: string, label: string][]) => (
    <label class="field">
      <span>
        {label} <code>{key}</code>
      </span>
      <select onChange={(event) => set(key, event.currentTarget.value)} {...faulty(key)}>
        <option value="">Ikke oppgitt</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );

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

        <fieldset>
          <legend>Svar</legend>
          {select('deployment', 'Hvor SuperOffice CRM kjører', [
            ['online', 'Online'],
            ['onsite', 'Onsite'],
          ])}
          {select('role', 'Leseren er', [
            ['admin', 'Administrator'],
            ['user', 'Vanlig bruker'],
          ])}
        </fieldset>

        <fieldset>
          <legend>
            For mange i bruk <code>excess</code>
          </legend>
          {fields.excess.map((row, index) => (
            <div class="builder-row" key={index}>
              <label class="field">
                <span>Brukerplan</span>
                <input
                  type="text"
                  list="brukerplaner"
                  autocomplete="off"
                  value={row.plan}
                  onInput={(event) => setRow(index, { plan: event.currentTarget.value })}
                  {...faulty('excess')}
                />
              </label>
              <label class="field builder-count">
                <span>Antall</span>
                <input
                  type="text"
                  inputmode="numeric"
                  autocomplete="off"
                  value={row.count}
                  onInput={(event) => setRow(index, { count: event.currentTarget.value })}
                  {...faulty('excess')}
                />
              </label>
              {fields.excess.length > 1 && (
                <button
                  type="button"
                  class="button quiet"
                  onClick={() =>
                    setFields({ ...fields, excess: fields.excess.filter((_, i) => i !== index) })
                  }
                >
                  Fjern<span class="visually-hidden"> rad {index + 1}</span>
                </button>
              )}
            </div>
          ))}
          <datalist id="brukerplaner">
            {PLAN_NAMES.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <button
            type="button"
            class="button quiet builder-add"
            onClick={() => setFields({ ...fields, excess: [...fields.excess, { plan: '', count: '' }] })}
          >
            Legg til en plan
          </button>
        </fieldset>

        <fieldset>
          <legend>Lisensen</legend>
          {input('expires', 'Utløper', { type: 'date' })}
          {input('maintenanceTo', 'Vedlikeholdsavtale til', { type: 'date' })}
          {input('versionReleased', 'Versjonen kom', { type: 'date' })}
          {input('version', 'Versjon')}
          {input('status', 'Status fra lisenstjenesten', { list: 'statuser' })}
          <datalist id="statuser">
            {STATUS.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </fieldset>

        <fieldset>
          <legend>Hvem kunden er</legend>
          <p class="builder-note">Står bare i fragmentet og når aldri en server.</p>
          {input('customer', 'Kunde-ID')}
          {input('serial', 'Serienummer')}
          {input('company', 'Firmanavn')}
        </fieldset>
      </form>

      <div class="builder-result">
        <h3>Lenken</h3>
        <CopyText key={`side-${fragment}`} text={`${origin}${chosen.page}#${fragment}`} />

        <div role="status" class="builder-dropped">
          {dropped.length > 0 ? (
            <>
              <p>
                <Icon of={Info} size={18} /> <strong>Dette er ikke med i lenken:</strong>
              </p>
              <ul>
                {dropped.map(({ key, text }, index) => (
                  <li
                    key={text}
                    id={
                      dropped.findIndex((other) => other.key === key) === index ? `utelatt-${key}` : undefined
                    }
                  >
                    {text}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p>Alt du har fylt ut, er med.</p>
          )}
        </div>

        {checked && (
          <>
            <h3>Dette skjer</h3>
            <p>
              {checked.lands.kind === 'outcome'
                ? 'Leseren kommer rett til resultatet '
                : 'Leseren får først spørsmålet '}
              «{checked.lands.text}».
            </p>
            {checked.told.length > 0 && (
              <>
                <p>Under «Oppgitt i lenken, ikke kontrollert» står:</p>
                <ul>
                  {checked.told.map(([name, value]) => (
                    <li key={name}>
                      {name}
                      {name.endsWith('?') ? ' ' : ': '}
                      <strong>{value}</strong>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}

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

/** The compiled tree at an address; undefined until loaded. */
function useTree(address: string | undefined): TreeData | undefined {
  const [known, setKnown] = useState<Record<string, TreeData>>({});
  useEffect(() => {
    if (!address || known[address]) return;
    fetch(address).then(
      async (response) => {
        if (!response.ok) return;
        const tree = await response.json();
        setKnown((trees) => ({ ...trees, [address]: tree }));
      },
      // Without the tree, the link still works; only its result cannot be shown.
      () => {},
    );
  }, [address]);
  return address ? known[address] : undefined;
}
