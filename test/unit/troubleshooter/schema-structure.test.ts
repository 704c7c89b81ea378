import { describe, test } from 'vitest';
import { treeSchema } from '../../../src/troubleshooter/schema.ts';
import { expectTold, toldAbout, withMistake } from '../editor-errors.ts';
import { aWrittenTree, type Mistake } from './written-tree.ts';

describe('what only the whole tree can tell', () => {
  test.each<[mistake: string, make: Mistake, path: string, found: string, expected: string]>([
    ['a start that is no question', (t) => (t.start = 'nowhere'), 'start', '«nowhere»', 'place, boat'],
    ['a start that is an outcome', (t) => (t.start = 'walk'), 'start', '«walk»', 'place, boat'],
    [
      'an option that leads nowhere',
      (t) => (t.questions.place.options.sea.next = 'bota'),
      'questions.place.options.sea.next',
      '«bota»',
      'place, boat, walk',
    ],
    [
      'an option by an inherited name',
      (t) => (t.questions.place.options.sea.next = 'constructor'),
      'questions.place.options.sea.next',
      '«constructor»',
      'place, boat, walk',
    ],
    [
      'a question with one option',
      (t) => delete t.questions.place.options.sea,
      'questions.place.options',
      'fant',
      'minst to',
    ],
    [
      'a next try that does not exist',
      (t) => (t.outcomes.walk.verify.otherwise = ['place', 'swim']),
      'outcomes.walk.verify.otherwise.1',
      '«swim»',
      'place, boat, walk',
    ],
    [
      'an id that is both question and outcome',
      (t) => (t.outcomes.boat = { ...t.outcomes.walk, slug: 'b' }),
      'outcomes.boat',
      '«boat»',
      'questions.boat',
    ],
    [
      'a slug used twice',
      (t) => (t.outcomes.walk.slug = 'bat'),
      'outcomes.walk.slug',
      '«bat»',
      'questions.boat.slug',
    ],
    [
      'an alias that is another’s id',
      (t) => (t.questions.boat.aliases = ['walk']),
      'outcomes.walk',
      '«walk»',
      'questions.boat.aliases',
    ],
    [
      'a rule on an unknown key',
      (t) => (t.facts[0].when.key = 'colour'),
      'facts.0.when.key',
      '«colour»',
      '«version»',
    ],
    [
      'a rule after an unknown key',
      (t) => (t.facts[0].when.after = 'colour'),
      'facts.0.when.after',
      '«colour»',
      '«expires»',
    ],
    [
      'a rule that answers no question',
      (t) => (t.facts[0].answer = { weather: 'fine' }),
      'facts.0.answer.weather',
      '«weather»',
      'place, boat',
    ],
    [
      'a rule with no option',
      (t) => (t.facts[0].answer = { place: 'air' }),
      'facts.0.answer.place',
      '«air»',
      'sea, land',
    ],
  ])('%s', (_, make, path, found, expected) => {
    expectTold(toldAbout(treeSchema, withMistake(aWrittenTree(), make)), path, found, expected);
  });

  test('a rule on what is never context, and so could never apply', () => {
    const tree = withMistake(aWrittenTree(), (t) => (t.facts[0].when.key = 'role'));
    expectTold(toldAbout(treeSchema, tree), 'facts.0.when.key', '«role»', '«version»');
  });
});
