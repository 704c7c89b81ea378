import { useEffect, useRef, useState } from 'preact/hooks';
import { formatExcess } from '../../licences/excess.ts';
import type { ContextKey } from '../core/contract.ts';
import { readContextValue } from '../core/read-context-value.ts';
import type { Context } from '../core/tree.ts';

interface Props {
  name: string;
  fact: ContextKey;
  value: Context[ContextKey];
  /** The new value, or undefined to remove the fact. */
  save: (value: Context[ContextKey]) => void;
  cancel: () => void;
}

/** How each fact is written, with an example for a reader whose text was refused. */
const FORMS: Partial<Record<ContextKey, string>> = {
  excess: 'Skriv plan og antall, for eksempel «Sales Premium: 2, Service Premium: 1».',
  version: 'Skriv tall og punktum, for eksempel «10.4».',
  status: 'Skriv koden eller navnet fra lisenstjenesten, for eksempel «100».',
  customer: 'Skriv inntil 20 bokstaver, tall og bindestreker.',
  serial: 'Skriv de ti sifrene.',
  company: 'Skriv inntil 80 tegn, uten nettadresse eller e-postadresse.',
};
const DAY = 'Skriv en dato, for eksempel «2026-12-24».';

/** Changes or removes one fact of the link, by the rules of the link contract. */
export function FactEditor({ name, fact, value, save, cancel }: Props) {
  const isDay = fact === 'expires' || fact === 'maintenanceTo' || fact === 'versionReleased';
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  // The button that opened the form returns in its place, and takes focus.
  const leave = () => {
    const list = input.current?.closest('dl');
    cancel();
    requestAnimationFrame(() => list?.querySelector<HTMLElement>(`[data-fact="${fact}"]`)?.focus());
  };
  const id = `ts-fact-${fact}`;
  return (
    <form
      class="ts-fact-form"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readContextValue(fact, input.current?.value ?? '');
        if (read !== undefined) return save(read);
        setWrong(true);
        input.current?.focus();
      }}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <label class="visually-hidden" for={id}>
        {name}
      </label>
      <input
        ref={input}
        id={id}
        type={isDay ? 'date' : 'text'}
        defaultValue={value === undefined || typeof value === 'string' ? value : formatExcess(value)}
        aria-invalid={wrong}
        aria-describedby={`${id}-form`}
        autocomplete="off"
      />
      <span id={`${id}-form`} role={wrong ? 'alert' : undefined}>
        {wrong && 'Dette kunne vi ikke lese. '}
        {FORMS[fact] ?? DAY}
      </span>
      <span class="ts-fact-buttons">
        <button type="submit" class="button">
          Lagre
        </button>
        <button type="button" class="button" onClick={() => save(undefined)}>
          Ta bort
        </button>
        <button type="button" class="button quiet" onClick={leave}>
          Avbryt
        </button>
      </span>
    </form>
  );
}
