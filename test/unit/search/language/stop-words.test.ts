import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';
import { isFaintWord, isRootOfStopWord, isStopWord } from '../../../../src/search/language/stop-words.ts';

describe('a word carries no meaning of its own', () => {
  test.each([
    ['pronoun', 'jeg vi det mitt'],
    ['pronoun in another form or spelling', 'våre oss åss henne meg noen nokon nå'],
    ['pronoun, nynorsk or dialect', 'eg ein dykk dei annan hjå'],
    ['pronoun, dialect of central Norway', 'ain aina ainna'],
    ['pronoun of quantity', 'hver ingenting selv sjølv'],
    ['verb of being and having', 'er blitt vart har fått'],
    ['verb of being able to', 'kan kunne må skal vil bør gjør gjere'],
    ['verb of going on', 'går kommer prøver trenger virker'],
    ['verb of seeming', 'finnes finst skjer betyr skjønner'],
    ['verb of standing', 'står sitter kjem'],
    ['verb of liking', 'klarer greier funker liker jøre'],
    ['conjunction and preposition', 'og eller hvis på med ved'],
    ['adverb', 'fordi også bare veldig egentlig'],
    ['word of place and time', 'her dit alltid aldri slik utan'],
    ['negation', 'ikke ikkje itj itte inte'],
    ['filling word', 'allerede rundt akkurat faktisk'],
    ['word of haste', 'ellers dessuten raskt snart'],
    ['question', 'hva hvem hvordan hvorfor hvilken'],
    ['question, nynorsk or dialect', 'kva korleis kvifor ka koss åffer'],
    ['polite word', 'vennligst takk hei please lurer'],
    ['word of anger', 'folka dame helsike søren huleste'],
    ['word of many', 'massevis'],
    ['word of time', 'samtidig samstundes lenger'],
    ['English question', 'how what do does the is my this'],
    ['English small word', 'about with from need want there'],
    ['word that all of the help center is about', 'superoffice crm'],
  ])('as a %s: %s', (_, words) => {
    expect(words.split(' ').filter((word) => !isStopWord(word))).toEqual([]);
  });

  test.each(['lisens', 'sak', 'slette', 'bruker', ''])('but not «%s»', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});

test('a root is one of such a word if some form of it is', () => {
  expect(isRootOfStopWord(stem('hvordan'))).toBe(true);
  expect(isRootOfStopWord(stem('trengte'))).toBe(true);
  expect(isRootOfStopWord(stem('lisens'))).toBe(false);
  expect(isRootOfStopWord('')).toBe(false);
});

describe('a word says little, but may be all that a title holds', () => {
  test.each([
    'hjelp spørsmål svar igjen over',
    'ligger begynne sjefen snakke mangler',
    'vanlig forskjellig stor fikse jobb system',
    'alle ferdig ny bruke finne',
    'fem ti forstår masse',
  ])('%s', (words) => {
    expect(words.split(' ').filter((word) => !isFaintWord(word))).toEqual([]);
    expect(words.split(' ').filter(isStopWord)).toEqual([]);
  });

  test.each(['lisens', 'sak', 'hvordan', ''])('but not «%s»', (word) => {
    expect(isFaintWord(word)).toBe(false);
  });
});
