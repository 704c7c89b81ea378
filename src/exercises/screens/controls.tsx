import { TriangleAlert } from 'lucide';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { Named, NamesContext } from '../../components/Named.tsx';
import { splitNames } from '../../components/split-names.ts';
import { type Action, partsOf } from '../core/actions.ts';
import type { Plan, User } from '../core/scenario.ts';
import { lastLoginOf } from '../core/words.ts';

/**
 * How a screen is drawn: `live` can be used and carries the attributes that tests rely on; `still` is a picture without
 * controls, in an article or below a dialog. `marks` are what carries the numbers (1), (2), (3), in that order; `next`
 * is what the guide points at, and what a picture has a ring around.
 */
export type Drawing = { marks: readonly string[] } & (
  | { mode: 'live'; act: (action: Action) => void; next: Action | undefined }
  | { mode: 'still'; next?: string | undefined }
);

export const DrawingContext = createContext<Drawing>({ mode: 'still', marks: [] });

export function useDrawing(): Drawing {
  return useContext(DrawingContext);
}

interface PressProps {
  action: Action;
  children: ComponentChildren;
  look?: 'button' | 'primary' | 'link' | 'tab' | 'item';
  /** Why it cannot be used now. The control stays focusable, and pressing it shows this. */
  refusedBecause?: string | undefined;
  /** Id of the element with the explanation. */
  describedBy?: string;
  expanded?: boolean;
  current?: boolean;
}

/** Something to press: a button when live, plain text in a picture. */
export function Press({
  action,
  children,
  look = 'button',
  refusedBecause,
  describedBy,
  expanded,
  current,
}: PressProps) {
  const drawing = useDrawing();
  const isNext = drawing.next === action;
  const className = `sim-${look}${refusedBecause ? ' refused' : ''}${current ? ' current' : ''}${isNext ? ' next' : ''}`;
  const mark = useNumber(action) ? <Mark of={action} /> : null;
  const isBox = look === 'button' || look === 'primary';
  const text = <Named>{children}</Named>;
  const control =
    drawing.mode === 'still' ? (
      <span class={className}>
        {!isBox && mark}
        {text}
      </span>
    ) : (
      <button
        type="button"
        class={className}
        data-does={action}
        aria-disabled={refusedBecause ? 'true' : undefined}
        aria-describedby={describedBy}
        aria-expanded={expanded}
        aria-current={current ? 'page' : undefined}
        onClick={() => drawing.act(action)}
      >
        {text}
      </button>
    );
  return isBox && mark ? (
    <span class="sim-row">
      {mark}
      {control}
    </span>
  ) : (
    control
  );
}

/** The number that links a figure to its text: (1), (2), (3). Nothing if the moment does not mark this. */
export function Mark({ of }: { of: string }) {
  const { mode } = useDrawing();
  const number = useNumber(of);
  // All of a picture is hidden from assistive technology.
  return number ? (
    <span class="sim-mark" aria-hidden={mode === 'live' || undefined}>
      {number}
    </span>
  ) : null;
}

/** The number of what is marked, or 0. */
function useNumber(of: string): number {
  return useDrawing().marks.findIndex((mark) => mark === of || mark === partsOf(of).verb) + 1;
}

/** A label with its value. `name` is what a figure marks it by. */
export function Fact({
  name,
  label,
  isInvented,
  children,
}: {
  name?: string;
  label: string;
  isInvented?: boolean | undefined;
  children: ComponentChildren;
}) {
  // A number stands beside what it marks, also where that takes two lines.
  return (
    <div>
      <dt>
        <Named>{label}</Named>
      </dt>
      <dd class={useNumber(name ?? '') ? 'sim-row' : undefined}>
        {name && <Mark of={name} />} {children}
        <Invented when={isInvented} />
      </dd>
    </div>
  );
}

/** The head of a column, which a picture need not tell apart. */
export function Column({ children }: { children: string }) {
  return (
    <th scope={useDrawing().mode === 'live' ? 'col' : undefined}>
      <Named>{children}</Named>
    </th>
  );
}

interface ChoiceProps {
  field: string;
  label: string;
  value: string;
  /** Value and label. The first is the label for no choice. */
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
  // An option holds nothing but text, so that it is itself what changes its name.
  return (
    <option
      value={value}
      selected={isChosen}
      data-label={english}
      {...(english ? { dangerouslySetInnerHTML: { __html: text } } : { children: text })}
    />
  );
}

/** A field that is on or off. */
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

/** Whether an action, or the mark of a field, is about this field. */
function sets(action: string | undefined, field: string): boolean {
  return action?.split('=')[0] === `set ${field}`;
}

/** Own numbers: marks what the screen needs, but nobody has told. */
export function Invented({ when }: { when: boolean | undefined }) {
  return when ? (
    <>
      {' '}
      <span class="sim-invented">oppdiktet</span>
    </>
  ) : null;
}

/** A number of a plan, marked if it is invented. */
export function PlanNumber({
  plan,
  of,
}: {
  plan: Plan & { inUse: number };
  of: 'inUse' | 'total' | 'newTotal';
}) {
  return (
    <>
      {plan[of]}
      <Invented when={plan.invented?.includes(of)} />
    </>
  );
}

/** Stands above a list with `LastLogin`: no source shows such a column in the product. */
export function LastLoginIsOurs() {
  return (
    <p class="sim-note">
      Når noen sist logget inn, står her bare i øvelsen. Vi har ikke sett det i SuperOffice CRM.
    </p>
  );
}

/**
 * When somebody last logged in and, of the reader's own users, whether they own open requests; marked if it is
 * invented.
 */
export function LastLogin({ user }: { user: User }) {
  const { invented, openRequests } = user;
  return (
    <>
      {lastLoginOf(user)}
      <Invented when={invented?.includes('lastLogin')} />
      {invented && !invented.includes('name') && (
        <>
          {`. Åpne saker: ${openRequests === 'some' ? 'ja' : openRequests || 'ingen'}`}
          <Invented when={invented.includes('requests')} />
        </>
      )}
    </>
  );
}

/** «2 for mange», with an icon as well as a colour. */
export function Excess({ count }: { count: number }) {
  return (
    <span class="sim-excess">
      <Icon of={TriangleAlert} size={16} /> {count} for mange
    </span>
  );
}
