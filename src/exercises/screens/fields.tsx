import { useContext } from 'preact/hooks';
import { Named, NamesContext } from '../../components/Named.tsx';
import { splitNames } from '../../components/split-names.ts';
import { useDrawing } from './drawing.ts';
import { Mark } from './Mark.tsx';

interface ChoiceProps {
  field: string;
  label: string;
  value: string;
  /** Values and labels; the first is for «no choice». */
  options: readonly (readonly [value: string, label: string])[];
}

/** A field with a list of choices. */
export function Choice({ field, label, value, options }: ChoiceProps) {
  const drawing = useDrawing();
  const isNext = sets(drawing.next, field);
  const mark = <Mark of={`set ${field}`} />;
  if (drawing.mode === 'still')
    return (
      <p class="sim-field">
        <span class="sim-row">
          {mark} <Named>{label}</Named>
        </span>
        <span class={`sim-value${isNext ? ' next' : ''}`}>
          <Named>{options.find(([key]) => key === value)?.[1]}</Named>
        </span>
      </p>
    );
  return (
    <label class="sim-field">
      <span>
        <Named>{label}</Named>
      </span>
      <select
        data-field={field}
        class={isNext ? 'next' : undefined}
        value={value}
        onChange={({ currentTarget }) => drawing.act(`set ${field}=${currentTarget.value}`)}
      >
        {options.map(([key, text]) => (
          <Option key={key} value={key} text={text} isChosen={key === value} />
        ))}
      </select>
    </label>
  );
}

function Option({ value, text, isChosen }: { value: string; text: string; isChosen: boolean }) {
  const [part] = splitNames(text, useContext(NamesContext));
  const english = typeof part === 'object' ? part.english : undefined;
  // An option can hold only text, so the option itself changes its name with the language.
  return (
    <option
      value={value}
      selected={isChosen}
      data-label={english}
      {...(english ? { dangerouslySetInnerHTML: { __html: text } } : { children: text })}
    />
  );
}

/** A checkbox. */
export function Switch({ field, label, on }: { field: string; label: string; on: boolean }) {
  const drawing = useDrawing();
  const isNext = sets(drawing.next, field);
  if (drawing.mode === 'still')
    return (
      <p class="sim-field">
        <span class="sim-row">
          <Mark of={`set ${field}`} /> <Named>{label}</Named>
        </span>
        <span class={`sim-value${isNext ? ' next' : ''}`}>{on ? 'På' : 'Av'}</span>
      </p>
    );
  return (
    <label class={`sim-check${isNext ? ' next' : ''}`}>
      <input
        type="checkbox"
        data-field={field}
        checked={on}
        onChange={() => drawing.act(`set ${field}=${on ? 'off' : 'on'}`)}
      />
      <span>
        <Named>{label}</Named>
      </span>
    </label>
  );
}

/** Whether an action, or a mark, is about this field. */
function sets(action: string | undefined, field: string): boolean {
  return action?.split('=')[0] === `set ${field}`;
}
