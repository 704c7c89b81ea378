import type { Fault } from '../../editing/faults/fault.ts';
import { nearest } from '../../editing/faults/nearest.ts';
import type { GivenComponent } from '../../editing/markdown/given-components.ts';
import type { WrittenElement } from './elements.ts';

/** What the attributes of components may refer to. */
export interface Named {
  exercises: ReadonlySet<string>;
  trees: ReadonlySet<string>;
  /** The moments of an exercise that figures can show; undefined if its file cannot be read. */
  momentsOf(exercise: string): readonly string[] | undefined;
  /** The controls that a figure could ring instead, if it cannot ring `press`. */
  insteadOf(press: string, exercise: string, moment: string): readonly string[] | undefined;
}

/** What an attribute must be: one of these values, or any text. Undefined if that cannot be determined. */
type Values = readonly string[] | 'text' | 'flag' | undefined;
type Attributes = Record<string, { values: Values; isRequired?: true }>;

function attributesOf(name: GivenComponent, written: WrittenElement['attributes'], named: Named): Attributes {
  const text = { values: 'text' } as const;
  switch (name) {
    case 'Callout':
      return { type: { values: ['note', 'tip', 'warning'] }, title: text };
    case 'Exercise':
      return { id: { values: [...named.exercises], isRequired: true } };
    case 'LicenceFigure':
      return {
        scenario: { values: [...named.exercises], isRequired: true },
        moment: { values: named.momentsOf(written.get('scenario') ?? ''), isRequired: true },
        caption: text,
        press: { values: pressesFor(written, named) },
      };
    case 'TextToSend':
      return { folded: { values: 'flag' } };
    case 'Troubleshooter':
      return { id: { values: [...named.trees], isRequired: true } };
  }
}

/** The controls that a figure can ring; undefined if the one written is among them, or if that cannot be determined. */
function pressesFor(written: WrittenElement['attributes'], named: Named): Values {
  const press = written.get('press');
  return press
    ? named.insteadOf(press, written.get('scenario') ?? '', written.get('moment') ?? '')
    : undefined;
}

const GIVEN = [
  'Callout',
  'Exercise',
  'LicenceFigure',
  'TextToSend',
  'Troubleshooter',
] as const satisfies GivenComponent[];

/** Whether this is the name of a component that articles may use. */
export function isGiven(name: string): name is GivenComponent {
  return (GIVEN as readonly string[]).includes(name);
}

/** Components that do not exist, or that have attributes they cannot have. */
export function componentFaults(
  { file, isMdx, elements }: { file: string; isMdx: boolean; elements: readonly WrittenElement[] },
  named: Named,
): Fault[] {
  return elements.flatMap((element): Fault[] => {
    const { name, line, column } = element;
    const place = { file, line, column };
    if (!isMdx && isGiven(name))
      return [
        {
          ...place,
          code: 'component-in-md',
          found: `fant «<${name}>» i en .md-fil, der komponenter forsvinner`,
          expected: `forventet «${file.replace(/\.md$/, '.mdx')}» som filnavn`,
        },
      ];
    if (isGiven(name))
      return attributeFaults(element, attributesOf(name, element.attributes, named)).map((told) => ({
        ...place,
        ...told,
      }));
    if (element.written === 'markdown' || HTML.test(name)) return [];
    if (OLD.test(name))
      return [
        {
          ...place,
          code: 'element-refused',
          found: `fant «<${name}>»`,
          expected: 'forventet teksten uten taggen: Sidene har sine egne stiler',
        },
      ];
    const close = nearest(
      name.toLowerCase(),
      GIVEN.map((given) => given.toLowerCase()),
    );
    const meant = GIVEN.find((given) => given.toLowerCase() === close);
    return [
      {
        ...place,
        code: 'unknown-component',
        found: `fant «<${name}>», som ikke finnes`,
        expected: `forventet ${meant ? `«<${meant}>»` : `en av ${GIVEN.join(', ')}, eller «\\<${name}>» for teksten selv`}`,
      },
    ];
  });
}

function attributeFaults(
  { name, attributes }: WrittenElement,
  known: Attributes,
): Pick<Fault, 'code' | 'field' | 'found' | 'expected'>[] {
  const told = (found: string, expected: string) => ({
    code: 'component-field' as const,
    field: `<${name}>`,
    found: `fant ${found}`,
    expected: `forventet ${expected}`,
  });
  const meant = [...attributes.keys()].flatMap((key) => (known[key] ? [] : (nearestField(key, known) ?? [])));
  const missing = Object.entries(known).filter(
    ([key, { isRequired }]) => isRequired && !attributes.has(key) && !meant.includes(key),
  );
  const wrong = [...attributes].flatMap(([key, value]) => {
    const field = known[key];
    const close = nearestField(key, known);
    if (!field) return [told(`«${key}»`, close ? `«${close}»` : `bare ${Object.keys(known).join(', ')}`)];
    const expected = expectedInstead(key, value, field.values);
    return expected ? [told(`«${value}» i «${key}»`, expected)] : [];
  });
  return [...missing.map(([key]) => told(`ikke «${key}»`, `«${key}="…"»`)), ...wrong];
}

/** The field that a misspelt one was most likely meant for. */
function nearestField(key: string, known: Attributes): string | undefined {
  return nearest(key, Object.keys(known), Math.max(2, key.length / 2));
}

/** What an attribute should be instead; undefined if it is right, or if that cannot be determined. */
function expectedInstead(key: string, value: string, values: Values): string | undefined {
  if (values === undefined) return undefined;
  if (values === 'flag') return /^(|\{(true|false)\})$/.test(value) ? undefined : `bare «${key}»`;
  const isQuoted = /^\{(["'`]).+\1\}$/s.test(value);
  if (values === 'text')
    return isQuoted || (value.trim() && !value.startsWith('{')) ? undefined : `«${key}="…"» med en tekst`;
  if (values.includes(isQuoted ? value.slice(2, -2) : value)) return undefined;
  const close = nearest(value, values);
  if (close) return `«${close}»`;
  return values.length ? `en av ${values.join(', ')}` : 'noe som finnes';
}

/** Whether this is the name of an HTML element, and not of one of our components. */
export function isHtml(name: string): boolean {
  return HTML.test(name);
}

/** Obsolete presentational elements, which pasted texts still contain. */
const OLD = /^(font|center|big|strike|tt|nobr|marquee|blink|basefont)$/i;

/** Elements of HTML that a text may hold, or that are refused by name elsewhere. */
const HTML =
  /^(a|abbr|aside|audio|b|bdi|bdo|blockquote|br|button|caption|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hr|i|img|ins|kbd|label|li|mark|nav|ol|p|picture|pre|q|rp|rt|ruby|s|samp|section|small|source|span|strong|sub|summary|sup|svg|path|circle|rect|line|g|table|tbody|td|tfoot|th|thead|time|title|tr|track|u|ul|var|video|wbr|script|style|iframe|frame|object|embed|applet|link|meta|base|form|input|select|textarea|option)$/;
