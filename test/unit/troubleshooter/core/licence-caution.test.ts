import { describe, expect, test } from 'vitest';
import {
  isAboutLicences,
  nodeIsAboutLicences,
  withCaution,
} from '../../../../src/troubleshooter/core/licence-caution.ts';
import { replay } from '../../../../src/troubleshooter/core/replay.ts';
import type { Session } from '../../../../src/troubleshooter/core/session.ts';
import type { OutcomeData, TreeData } from '../../../../src/troubleshooter/core/tree.ts';
import { aSession, aTree } from '../trees.ts';

/** A tree about a printer: a question, then one of two results. */
const printer = (change: Partial<TreeData> = {}): TreeData => ({
  ...aTree({ first: { off: 'end', jam: 'other' }, aside: { yes: 'end' } }),
  title: 'Får du ikke skrevet ut?',
  ...change,
});
const withEnd = (end: Partial<OutcomeData>, change: Partial<TreeData> = {}) => {
  const tree = printer(change);
  return { ...tree, outcomes: { ...tree.outcomes, end: { ...tree.outcomes.end, ...end } as OutcomeData } };
};
type Question = TreeData['questions'][string];
const withFirst = (first: Partial<Question>): TreeData => {
  const tree = printer();
  return {
    ...tree,
    questions: { ...tree.questions, first: { ...tree.questions.first, ...first } as Question },
  };
};

/** Whether an administrator may go on to licences after a visit; by default the reader said that the printer is off. */
const isAbout = (tree: TreeData, session: Session = aSession({ reader: { first: 'off' } })) =>
  isAboutLicences({
    tree,
    session,
    position: replay(tree, session),
    origin: 'https://hjelp.example.no',
    today: '2026-11-24',
  });

test('a visit in which nobody spoke of licences is not about them', () => {
  expect(isAbout(printer())).toBe(false);
  expect(isAbout(printer(), aSession())).toBe(false);
});

describe('what the reader has read counts', () => {
  test.each<[string, TreeData]>([
    ['the title', printer({ title: 'Lisenser' })],
    [
      'the question below every result',
      printer({ verify: { question: 'Er lisensen i orden?', yes: 'Ja', no: 'Nei' } }),
    ],
    ['the result', withEnd({ stepsHtml: ['Se under Lisenser.'] })],
    [
      'the question that the result asks',
      {
        ...withEnd({ asks: { question: 'aside', title: 'Sjekk dette' } }),
        questions: {
          ...printer().questions,
          aside: { slug: 'a', text: 'Mangler du en lisens?', options: {} },
        },
      },
    ],
    ['an earlier question, whose text the letter repeats', withFirst({ text: 'Har skriveren lisens?' })],
    ['the help beside an earlier question', withFirst({ helpHtml: 'Den kan mangle <em>lisens</em>.' })],
    ['the answer', withFirst({ options: { off: { label: 'Uten lisens', next: 'end' } } })],
    [
      'the hint below the answer',
      withFirst({ options: { off: { label: 'Av', next: 'end', hint: 'Uten lisens' } } }),
    ],
  ])('%s', (_, tree) => {
    expect(isAbout(tree)).toBe(true);
  });

  test('a result that was tried, and whatever a link says of too many in use', () => {
    const tree = withEnd({ summaryHtml: 'Lisensen mangler.' });
    const session = aSession({ reader: { first: 'jam' } });
    expect(isAbout(tree, session)).toBe(false);
    expect(isAbout(tree, { ...session, tried: ['end'] })).toBe(true);
    const excess = [{ plan: 'Complete', count: 1 }];
    expect(isAbout(printer(), aSession({ context: { excess } }))).toBe(true);
  });

  test('not the answers that were not given, nor results that were not reached', () => {
    const jam = { label: 'Lisensfeil', hint: 'Feil lisens', next: 'other' };
    expect(isAbout(withFirst({ options: { off: { label: 'Av', next: 'end' }, jam } }))).toBe(false);
    expect(
      isAbout(withEnd({ summaryHtml: 'Lisensen mangler.' }), aSession({ reader: { first: 'jam' } })),
    ).toBe(false);
  });
});

describe('what nobody reads does not count', () => {
  test('ids and addresses: of the tree, of its pages, of where a link or an answer leads', () => {
    const tree = withEnd(
      {
        slug: 'lisens-mangler',
        otherwise: ['lisens'],
        actions: [{ kind: 'article', href: '/artikler/lisensvarsel/', label: 'Les mer' }],
        summaryHtml: '<a class="x" href="/artikler/lisensvarsel/">Les mer</a>',
      },
      { id: 'lisensvarsel' },
    );
    expect(isAbout(tree)).toBe(false);
    expect(nodeIsAboutLicences(tree, 'end')).toBe(false);
    const options = {
      off: { label: 'Av', next: 'end', rulesOut: ['lisens'] },
      other: { label: 'Annet', next: 'lisens' },
    };
    expect(nodeIsAboutLicences(withFirst({ options }), 'first')).toBe(false);
  });

  test('the words of a link count, whatever address it has', () => {
    expect(isAbout(withEnd({ summaryHtml: '<a href="/artikler/x/">Om lisenser</a>' }))).toBe(true);
    expect(
      isAbout(withEnd({ summaryHtml: '<a href="/artikler/x/">Les</a> om <em title="">lisenser</em>' })),
    ).toBe(true);
  });
});

test('what only the letter to support asks for is not in one to an administrator', () => {
  const line = (unless?: 'role') =>
    printer({ letter: [{ label: 'Hvem har ansvar for lisensene?', ...(unless && { unless }) }] });
  expect(isAbout(line())).toBe(true);
  // Whoever writes to an administrator is not one, so this is known.
  expect(isAbout(line('role'))).toBe(false);
});

test('a result’s page is about licences where it, its question, or the tree is, whoever comes to it', () => {
  expect(nodeIsAboutLicences(printer(), 'end')).toBe(false);
  expect(nodeIsAboutLicences(withEnd({ afterwardsHtml: 'Da er lisensen fri.' }), 'end')).toBe(true);
  expect(nodeIsAboutLicences(withEnd({ afterwardsHtml: 'Da er lisensen fri.' }), 'other')).toBe(false);
  expect(nodeIsAboutLicences(withFirst({ text: 'Har du lisens?' }), 'first')).toBe(true);
  const asks = { question: 'first', title: 'Sjekk dette' };
  const asked = { ...withEnd({ asks }), questions: withFirst({ text: 'Har du lisens?' }).questions };
  expect(nodeIsAboutLicences(asked, 'end')).toBe(true);
  expect(nodeIsAboutLicences(asked, 'other')).toBe(false);
});

test('the caution stands once, at the end', () => {
  const once = withCaution('Hei!');
  expect(once).toMatch(
    /^Hei!\nSammenlign tallene .* Fjern ingenting, aktiver ingenting, og kontakt SuperOffice\.$/,
  );
  expect(withCaution(once)).toBe(once);
});
