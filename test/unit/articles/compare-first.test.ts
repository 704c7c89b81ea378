import fs from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/**
 * Nobody may be told to remove or activate a licence before the numbers have been compared with the order: checked in
 * every article, result, checklist and letter of this repository, whatever editors write next.
 */

interface Outcome {
  steps: (string | { text: string })[];
  message?: string;
}
interface Written {
  outcomes?: Record<string, Outcome>;
  checklist?: string[];
}

const read = (folder: string) =>
  fs
    .readdirSync(`content/${folder}`)
    .map((file) => ({ file, text: fs.readFileSync(`content/${folder}/${file}`, 'utf8') }));

const ARTICLES = read('articles');
const YAML = ['troubleshooters', 'simulations'].flatMap(read).map(({ file, text }) => ({
  file,
  written: parse(text) as Written,
}));

/** What the reader cannot take back alone: pressing the button that activates, or one that removes. */
const ACTS = /[Kk]likke?r? (du )?på \*\*(Aktiver|Fjern)\*\*|(?<!\[)fjern(er)? lisensen på nytt/;
const COMPARES = /([Ss]ammenlign|[Kk]ontroller|[Ss]temme)[\s\S]*?(bestil|ordre)/;
const STOPS =
  /[Ff]jern(er du)? ingenting|ikke (fjerne|aktivere)|(fjerner|aktiverer) (og (fjerner|aktiverer) )?(du )?ingenting|kontakter (du|dere) SuperOffice/;

/** The text of an article by its headings `##`, subsections included. */
const sections = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/^(?=## )/m);

/** The steps of a list, as text. */
const stepsOf = (steps: Outcome['steps']) =>
  steps.map((step) => (typeof step === 'string' ? step : step.text));

/** Whether each step that acts comes after one that compares and says when to stop. */
function actsTooSoon(text: string): boolean {
  const acts = text.search(ACTS);
  if (acts < 0) return false;
  const before = text.slice(0, acts);
  return !(COMPARES.test(before) && STOPS.test(before));
}

test('an act is recognised, and one without a comparison before it', () => {
  expect(actsTooSoon('1. Klikk på **Aktiver**.')).toBe(true);
  expect(actsTooSoon('1. Sammenlign med det dere har bestilt.\n2. Klikk på **Fjern**.')).toBe(true);
  expect(actsTooSoon('Sammenlign med bestillingen. Hvis ikke: Fjern ingenting. Klikk på **Aktiver**.')).toBe(
    false,
  );
});

test.each(
  ARTICLES.flatMap(({ file, text }) =>
    sections(text).map((section) => ({ part: `${file}: ${section.split('\n')[0]}`, section })),
  ),
)('$part', ({ section }) => {
  expect(actsTooSoon(section)).toBe(false);
});

test.each(
  YAML.flatMap(({ file, written }) => [
    ...Object.entries(written.outcomes ?? {}).map(([id, { steps }]) => ({
      part: `${file}: ${id}`,
      steps: stepsOf(steps),
    })),
    { part: `${file}: checklist`, steps: written.checklist ?? [] },
  ]),
)('$part', ({ steps }) => {
  expect(actsTooSoon(steps.join('\n'))).toBe(false);
});

const LETTERS = [
  ...ARTICLES.flatMap(({ file, text }) =>
    [...text.matchAll(/<TextToSend[^>]*>([\s\S]*?)<\/TextToSend>/g)].map(
      ([, letter = '']) => [file, letter] as const,
    ),
  ),
  ...YAML.flatMap(({ file, written }) =>
    Object.entries(written.outcomes ?? {}).map(
      ([id, { message = '' }]) => [`${file}: ${id}`, message] as const,
    ),
  ),
].filter(([, letter]) => letter);

test('there are letters to hold to it', () => {
  expect(LETTERS.length).toBeGreaterThan(8);
});

test.each(LETTERS)('the letter of %s sends nobody to the licences without the rule', (_, letter) => {
  const asksFor = /(se|[Ss]ammenlign)[^.:]* (Lisenser|lisens)/.test(letter);
  if (asksFor)
    expect(letter).toMatch(/Fjern ingenting, aktiver ingenting, og kontakt SuperOffice|uten å ha spurt/);
});

test.each(LETTERS)('the letter of %s asks for no password', (_, letter) => {
  expect(letter).not.toMatch(/passord|engangskode/i);
});
