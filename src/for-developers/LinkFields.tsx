import { CONTRACT_ENTRIES } from '../troubleshooter/core/contract-docs.ts';
import type { Fields } from './check-fields.ts';
import type { FieldMarks } from './dropped.ts';
import { ExcessFields } from './ExcessFields.tsx';

const STATUS = CONTRACT_ENTRIES.find(({ key }) => key === 'status')?.schema.enum ?? [];

/** The fields for the facts that a link can have, each marked if what is typed in it is dropped. */
export function LinkFields({
  fields,
  change,
  marksOf,
}: {
  fields: Fields;
  change: (fields: Fields) => void;
  marksOf: (key: string) => FieldMarks;
}) {
  const set = (key: string, value: string) =>
    change({ ...fields, values: { ...fields.values, [key]: value } });
  const input = (
    key: string,
    label: string,
    { type = 'text', list }: { type?: string; list?: string } = {},
  ) => (
    <label class="field">
      <span>
        {label} <code>{key}</code>
      </span>
      <input
        type={type}
        list={list}
        autocomplete="off"
        spellcheck={false}
        placeholder={
          type === 'date' ? undefined : CONTRACT_ENTRIES.find((entry) => entry.key === key)?.example
        }
        onInput={(event) => set(key, event.currentTarget.value)}
        {...marksOf(key)}
      />
    </label>
  );
  const select = (key: string, label: string, options: [value: string, label: string][]) => (
    <label class="field">
      <span>
        {label} <code>{key}</code>
      </span>
      <select onChange={(event) => set(key, event.currentTarget.value)} {...marksOf(key)}>
        <option value="">Ikke oppgitt</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
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

      <ExcessFields
        rows={fields.excess}
        change={(excess) => change({ ...fields, excess })}
        marks={marksOf('excess')}
      />

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
    </>
  );
}
