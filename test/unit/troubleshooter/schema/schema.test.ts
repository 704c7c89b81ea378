import { describe, expect, test } from 'vitest';
import { RESERVED_SLUGS } from '../../../../src/troubleshooter/core/contract.ts';
import { treeSchema } from '../../../../src/troubleshooter/schema/schema.ts';
import { expectTold, toldAbout, withMistake } from '../../editing/faults/told-about.ts';
import { licenceWarningAsWritten } from '../licence-warning.ts';
import { aWrittenTree, type Mistake } from '../lint/written-tree.ts';

test('the tree of the licence warning is a tree', () => {
  expect(toldAbout(treeSchema, licenceWarningAsWritten())).toEqual([]);
});

test('a small tree is a tree', () => {
  expect(toldAbout(treeSchema, aWrittenTree())).toEqual([]);
});

test('questions may have the ids that links answer: deployment and role', () => {
  const tree = withMistake(aWrittenTree(), (copy) => {
    copy.questions.role = { ...copy.questions.boat, slug: 'rolle' };
  });
  expect(toldAbout(treeSchema, tree)).toEqual([]);
});

describe('a mistake is told by field, with what stood there and what is expected', () => {
  test.each<[mistake: string, make: Mistake, path: string, found: string, expected: string]>([
    ['no title', (t) => delete t.title, 'title', 'mangler', 'tekst'],
    [
      'an unknown field',
      (t) => (t.questions.place.txt = 'x'),
      'questions.place',
      '«txt»',
      'rett skrivemåten',
    ],
    ['questions as a list', (t) => (t.questions = []), 'questions', 'en liste med 0', 'felter'],
    [
      'a question without text',
      (t) => delete t.questions.boat.text,
      'questions.boat.text',
      'mangler',
      'tekst',
    ],
    [
      'an option without label',
      (t) => (t.questions.place.options.sea.label = ''),
      'questions.place.options.sea.label',
      'fant «»',
      'tom',
    ],
    [
      'an outcome with no steps',
      (t) => (t.outcomes.walk.steps = []),
      'outcomes.walk.steps',
      'en liste med 0',
      'minst 1',
    ],
    [
      'an outcome with no actions',
      (t) => (t.outcomes.walk.actions = []),
      'outcomes.walk.actions',
      'en liste med 0',
      'minst 1',
    ],
    [
      'an action without target',
      (t) => (t.outcomes.walk.actions = [{ kind: 'article', label: 'x' }]),
      'outcomes.walk.actions.0.to',
      'mangler',
      'tekst',
    ],
    [
      'an action of no kind that there is',
      (t) => (t.outcomes.walk.actions[0].kind = 'phone'),
      'outcomes.walk.actions.0.kind',
      'phone',
      'forventet',
    ],
  ])('%s', (_, make, path, found, expected) => {
    expectTold(toldAbout(treeSchema, withMistake(aWrittenTree(), make)), path, found, expected);
  });
});

describe('an id or a slug of a wrong form', () => {
  test.each<[mistake: string, make: Mistake, path: string, found: string]>([
    [
      'a question’s id',
      (t) => (t.questions.Boat_2 = { ...t.questions.boat, slug: 'b' }),
      'questions.Boat_2',
      'Boat_2',
    ],
    [
      'an option’s id',
      (t) => (t.questions.place.options.Å = { label: 'x', next: 'boat' }),
      'questions.place.options.Å',
      '«Å»',
    ],
    ['an alias', (t) => (t.questions.boat.aliases = ['Old Boat']), 'questions.boat.aliases.0', '«Old Boat»'],
    [
      'a slug with a letter of Norwegian',
      (t) => (t.questions.boat.slug = 'båt'),
      'questions.boat.slug',
      '«båt»',
    ],
    ['a slug with a slash', (t) => (t.outcomes.walk.slug = 'ga/na'), 'outcomes.walk.slug', '«ga/na»'],
    ['a slug that ends in a hyphen', (t) => (t.outcomes.walk.slug = 'ga-'), 'outcomes.walk.slug', '«ga-»'],
    ['an empty slug', (t) => (t.outcomes.walk.slug = ''), 'outcomes.walk.slug', '«»'],
  ])('%s is told with its form and an example', (_, make, path, found) => {
    expectTold(toldAbout(treeSchema, withMistake(aWrittenTree(), make)), path, found, 'små bokstaver');
  });

  test.each(RESERVED_SLUGS)('the slug %s is reserved', (slug) => {
    const tree = withMistake(aWrittenTree(), (t) => (t.outcomes.walk.slug = slug));
    expectTold(toldAbout(treeSchema, tree), 'outcomes.walk.slug', `«${slug}»`, 'reservert');
  });
});

describe('a rule on what is never context, and so could never apply', () => {
  test.each<[mistake: string, make: Mistake, path: string, found: string, expected: string]>([
    ['an unknown key', (t) => (t.facts[0].when.key = 'colour'), 'facts.0.when.key', '«colour»', '«version»'],
    [
      'after an unknown key',
      (t) => (t.facts[0].when.after = 'colour'),
      'facts.0.when.after',
      '«colour»',
      '«expires»',
    ],
    [
      'an answer that no tree shares',
      (t) => (t.facts[0].when.key = 'installation'),
      'facts.0.when.key',
      '«installation»',
      '«version»',
    ],
    [
      'a shared answer with a value that it never has',
      (t) => (t.facts[0].when = { key: 'role', is: 'boss' }),
      'facts.0.when.is',
      '«boss»',
      '«admin» eller «user»',
    ],
  ])('%s', (_, make, path, found, expected) => {
    expectTold(toldAbout(treeSchema, withMistake(aWrittenTree(), make)), path, found, expected);
  });
});
