import { describe, expect, test } from 'vitest';
import { checklistOf } from '../../../../src/licence-plan/plan/checklist.ts';
import { planRemovals } from '../../../../src/licence-plan/plan/plan.ts';
import { checklistText } from '../../../../src/licences/checklist.ts';
import { aUser } from '../rows.ts';

const plans = [
  { name: 'Sales Premium', inUse: 4, newTotal: 2 },
  { name: 'Service Premium', inUse: 1, newTotal: 3 },
];
/** The text as it is read, without the marks around labels. */
const text = (...[numbers, users]: Parameters<typeof planRemovals>) =>
  checklistText(checklistOf(planRemovals(numbers, users)), 'Lisensplan, laget 24. november 2026').replace(
    /[‹›]/g,
    '',
  );

describe('the checklist', () => {
  test('compares with the order and names buying before anyone is removed', () => {
    const list = text(plans, [aUser('Anne', { left: true }), aUser('Bjørn')]);
    const places = [
      'det dere har bestilt',
      'Fjern ingenting',
      'Kjøp nye lisenser',
      '☐ Anne',
      'klikk på Fjern',
    ].map((part) => list.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('says for each who is suggested what to do first', () => {
    const list = text(plans, [
      aUser('Anne', { left: true, openRequests: 2 }),
      aUser('Bjørn', { lastLogin: '2026-03-02' }),
      aUser('Camilla', { lastLogin: '2026-11-23' }),
      aUser('David', { lastLogin: '2026-11-23' }),
    ]);
    expect(list).toMatch(/☐ Anne\. Har sluttet.*2 åpne saker.*ny eier først/);
    expect(list).toMatch(/☐ Bjørn\. Sist innlogget 2\. mars 2026\..*Spør først/);
    expect(list).not.toContain('Camilla');
    expect(list).not.toMatch(/false|undefined|\.\p{Lu}/u);
  });

  test('leaves room for names that the list does not hold', () => {
    expect(text(plans, []).match(/☐ Navn: _/g)).toHaveLength(2);
    expect(text([{ name: 'P', inUse: 200, newTotal: 0 }], [])).toContain('190 brukere til');
    expect(text([{ name: 'P', inUse: 10, newTotal: 0 }], [])).not.toContain('☐ Og');
    const eleven = text([{ name: 'P', inUse: 11, newTotal: 0 }], []);
    expect(eleven.match(/☐ Navn: _/g)).toHaveLength(10);
    expect(eleven).toContain('Og 1 bruker til.');
  });

  test('says to look for requests where nobody told, and not where they are none', () => {
    const one = (openRequests?: number) =>
      text([{ name: 'Sales Premium', inUse: 1, newTotal: 0 }], [aUser('Anne', { left: true, openRequests })]);
    expect(one()).toMatch(/☐ Anne\..*Se etter om brukeren eier/);
    expect(one(0)).not.toMatch(/☐ Anne\..*sak/);
  });

  test('says what becomes free afterwards, and of nothing that is full', () => {
    const list = text([...plans, { name: 'Complete', inUse: 2, newTotal: 2 }], []);
    expect(list).toContain('2 ledig i Service Premium. Tildel dem til dem som');
    const one = text([...plans.slice(0, 1), { name: 'Complete', inUse: 1, newTotal: 2 }], []);
    expect(one).toContain('1 ledig i Complete. Tildel den til en som');
    expect(list).not.toMatch(/ledig i (?:Sales Premium|Complete)/);
  });

  test('holds nothing that does not apply, and no line without words', () => {
    const full = { name: 'Sales Premium', inUse: 2, newTotal: 2 };
    const unknown = { name: 'Vår plan', inUse: 3, newTotal: undefined };
    const lines = (numbers: typeof plans | [typeof unknown]) => {
      const parts = checklistOf(planRemovals(numbers, []));
      for (const { title, items } of parts) for (const line of [title, ...items]) expect(line).toMatch(/\S/);
      return parts.map(({ items }) => items.length);
    };
    expect(lines([full])).toEqual([2, 2]);
    expect(lines([unknown])).toEqual([3, 2]);
    expect(lines(plans)).toEqual([3, 2, 5, 1]);
    expect(lines(plans.slice(0, 1))).toEqual([3, 2, 5]);
  });

  test('has a part for each plan with too many, by its numbers, and none for the others', () => {
    const parts = checklistOf(planRemovals([...plans, { name: 'Vår plan', inUse: 2, newTotal: 1 }], []));
    expect(parts.map(({ title }) => title)).toEqual([
      'Før dere gjør noe',
      'Sales Premium: fjern 2, eller kjøp 2',
      'Vår plan: fjern 1, eller kjøp 1',
      'Fjern og aktiver',
      'Etterpå',
    ]);
    expect(parts[1]?.note).toContain('4 i bruk, 2 i den nye lisensen');
    expect(text(plans, [])).toMatch(/kjøp 2\n4 i bruk, 2 i den nye lisensen/);
  });

  test('leaves lines for those that must go beyond the suggested', () => {
    const list = text(plans, [aUser('Anne', { left: true }), ...['B', 'C', 'D'].map((name) => aUser(name))]);
    expect(list.match(/☐ Navn: _/g)).toHaveLength(1);
    expect(list).not.toMatch(/☐ [BCD]\b/);
  });

  test('asks nobody who has left, and everybody else', () => {
    const one = (left: boolean) =>
      text(
        [{ name: 'Sales Premium', inUse: 1, newTotal: 0 }],
        [aUser('Anne', { left, lastLogin: '2026-03-02', openRequests: 0 })],
      );
    expect(one(true)).not.toMatch(/☐ Anne.*Spør først/);
    expect(one(false)).toMatch(/☐ Anne.*Spør først/);
  });

  test('is read as one paragraph a part, below the day it was made', () => {
    const paragraphs = text(plans, []).split('\n\n');
    expect(paragraphs[0]).toBe('Lisensplan, laget 24. november 2026');
    expect(paragraphs).toHaveLength(5);
    for (const paragraph of paragraphs.slice(1)) expect(paragraph).toMatch(/^[^☐\n]+\n(?:[^☐\n]+\n)?☐ /);
  });

  test('has nothing to remove where all fit', () => {
    const list = text([{ name: 'Sales Premium', inUse: 1, newTotal: 2 }], []);
    expect(list).not.toMatch(
      /klikk på Fjern\b|Fjern overflødig|Fjern og aktiver|Bestem for hver plan|Etterpå/,
    );
    expect(list).toMatch(/^Aktiver$/m);
    expect(list).toContain('Hvis de stemmer, klikker du på Aktiver');
  });

  test('has a list with more people than licences in use settled before anyone is removed', () => {
    const settle = /Listen har 3 med Sales Premium.* er 2\. .*før dere fjerner/;
    const listed = (...names: string[]) =>
      text(
        [{ name: 'Sales Premium', inUse: 2, newTotal: 1 }],
        names.map((name) => aUser(name, { left: true })),
      );
    const [before = ''] = listed('Anne', 'Bjørn', 'Camilla').split('fjern 1, eller');
    expect(before).toMatch(settle);
    expect(before.search(settle)).toBeLessThan(before.indexOf('Fjern ingenting'));
    expect(listed('Anne', 'Bjørn')).not.toContain('Listen har');
    // Some users may be missing from the list, which then is too short.
    expect(listed('Anne')).not.toContain('Listen har');
    const uncounted = { name: 'Sales Premium', inUse: undefined, newTotal: 1 };
    for (const users of [[aUser('Anne')], []]) expect(text([uncounted], users)).not.toContain('Listen har');
  });

  test('says that it is not whole where numbers are missing, before anything is activated', () => {
    const sales = { name: 'Sales Premium', inUse: 1, newTotal: 2 };
    const note = /Finn tallene for (.*) også.*Ikke aktiver før/;
    expect(text([sales], [aUser('Anne')])).not.toMatch(note);
    expect(text([sales, { name: 'Vår plan', inUse: 3, newTotal: undefined }], []).match(note)?.[1]).toBe(
      'Vår plan',
    );
    expect(text([sales], [aUser('Anne', { plan: 'Complete' })]).match(note)?.[1]).toBe('Complete');
  });
});
