import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { sentence } from '../../../src/check/report/describe-problems.ts';
import { EXPLANATIONS, type Problem } from '../../../src/check/report/problem.ts';
import { CONTENT_EXPLANATIONS } from '../../../src/editing/explanations/content-errors.ts';
import { anArticle, aTree } from '../../build/content-build.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';
import { BESIDE, MISTAKES } from './mistakes.ts';

/** The problems of a folder with these files, without those of the settings. */
function check(files: Record<string, string>): Problem[] {
  const folder = aContentFolder(files);
  return checkContent(folder, { base: '/', isOwn: false, today: '2026-11-26' })
    .filter(({ file }) => file !== 'src/site.ts')
    .map((problem) => ({
      ...problem,
      file: problem.file.slice(problem.file.indexOf('content-')).replace(/^[^/]*\//, ''),
    }));
}

const all = (part: 'broken' | 'mended') => ({
  ...BESIDE,
  ...Object.fromEntries(MISTAKES.map((mistake) => mistake[part])),
});

test('a folder with a mistake in each file: every one is told in one run, and nothing else', () => {
  const problems = check(all('broken'));
  const place = ({ file, line, code }: { file: string; line?: number | undefined; code: string }) =>
    `${file}:${line ?? ''} ${code}`;
  expect(problems.map(place).toSorted()).toEqual(
    MISTAKES.map(({ broken: [file], line, code }) => place({ file, line, code })).toSorted(),
  );
});

describe('a mistake is told by what stood there and what is expected, and mended by its own advice', () => {
  test.each(MISTAKES.map((mistake) => [mistake.broken[0], mistake] as const))('%s', (_, mistake) => {
    const { broken, mended, code, told } = mistake;
    const [problem, ...others] = check({ ...BESIDE, [broken[0]]: broken[1] });
    expect(others).toEqual([]);
    const text = problem ? sentence(problem) : '';
    for (const part of told) expect(text).toContain(part);
    expect(text).toMatch(/; forventet/);
    // A field that holds a name and no link is mended otherwise.
    if (problem?.field !== 'refusalArticle')
      expect(problem?.mend).toBe(EXPLANATIONS[code as Problem['code']].mend);
    expect(check({ ...BESIDE, [mended[0]]: mended[1] })).toEqual([]);
  });
});

test('words of the search on the wrong sides are told, and mended by turning them', () => {
  const list = (line: string) => ({ 'vocabulary.yaml': `- group: Ord\n  words:\n    ${line}\n` });
  const [problem, ...others] = check({ ...BESIDE, ...list('rød stripe: [tekst]') });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'vocabulary-sides', line: 3 });
  expect(problem?.expected).toContain('«tekst: [rød stripe]»');
  for (const line of ['tekst: [rød stripe]', 'rød stripe: [tekst, regnbue]', 'rød stripe: [regnbue]'])
    expect(check({ ...BESIDE, ...list(line) })).toEqual([]);
});

test('a word of the search that is given for itself or twice is told, and mended by removing it', () => {
  const list = (said: string) => ({ 'vocabulary.yaml': `- group: Ord\n  words:\n    tekst: [${said}]\n` });
  for (const [said, told] of [
    ['teksten, skrift', '«teksten», ordet selv'],
    ['skrift, Skrift', '«Skrift», som allerede'],
  ] as const) {
    const [problem, ...others] = check({ ...BESIDE, ...list(said) });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'vocabulary-same', severity: 'warning', line: 3 });
    expect(problem?.found).toContain(told);
  }
  expect(check({ ...BESIDE, ...list('skrift') })).toEqual([]);
});

test('a text with a comma between braces is told as cut, and nobody is told to remove the rest of it', () => {
  const list = (source: string) => ({
    'labels.yaml': `- { norwegian: Lisenser, source: ${source}, sure: none }\n`,
  });
  const [problem, ...others] = check({ ...BESIDE, ...list('bilde, og mer') });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'comma-cut', line: 1 });
  expect(problem?.found).toContain('«og mer»');
  expect(check({ ...BESIDE, ...list('"bilde, og mer"') })).toEqual([]);
});

test('a field that lacks in an item of a list is told at that item', () => {
  const themes = '- { id: hylle, title: Hylle, description: En. }\n- id: ny\n  description: To.\n';
  const [problem, ...others] = check({ ...BESIDE, 'categories.yaml': themes });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'wrong-form', field: '1.title', line: 2 });
});

test('a mistake in a list or an exercise hides none in the articles that name its parts', () => {
  const exercise = BESIDE['simulations/ovelse.yaml'] ?? '';
  const problems = check({
    ...BESIDE,
    'terms.yaml': '- { id: plass, term: plass, meaning: Uten punktum }\n',
    'simulations/ovelse.yaml': exercise.replace('way:\n', 'way:\n  - finnes-ikke\n'),
    'articles/ord.md': anArticle({ title: 'Om ord' }, 'En [plass](ord:plass) og en [plan](ord:plan).'),
    'articles/figur.mdx': anArticle({}, '<LicenceFigure scenario="ovelse" moment="borte" />'),
  });
  expect(problems.map(({ file, code }) => `${file} ${code}`).toSorted()).toEqual([
    'articles/figur.mdx component-field',
    'articles/ord.md term-unknown',
    'simulations/ovelse.yaml wrong-form',
    'terms.yaml wrong-form',
  ]);
});

test('links to what an article was called before, in articles and trees, are told what it is called now', () => {
  const problems = check({
    ...BESIDE,
    'articles/ny.md': anArticle({ title: 'Den nye', aliases: '[gammel]' }),
    'articles/lenker.md': anArticle({ related: '[gammel]' }, '[Ny](artikkel:gammel#del)'),
    'troubleshooters/lenker.yaml': aTree('second').replace('artikkel:en', 'artikkel:gammel'),
  });
  expect(problems.map(sentence)).toHaveLength(3);
  for (const problem of problems)
    expect(sentence(problem)).toMatch(/«(artikkel:)?ny», som artikkelen heter nå/);
});

test('a folder of what is allowed has nothing wrong', () => {
  const problems = checkContent(path.resolve('test/unit/check/allowed'), {
    base: '/',
    isOwn: false,
    today: '2026-11-26',
  });
  expect(problems.filter(({ file }) => file !== 'src/site.ts')).toEqual([]);
});

/** By `address-list.test.ts`. */
const LIST = ['address-line', 'address-unlisted'];
/** By `unused-files.test.ts`. */
const FILES = ['file-unused'];
/** By `content-files.test.ts`, since a link is no text. */
const SHORTCUTS = ['file-shortcut'];
/** Above. */
const LISTS = ['vocabulary-sides', 'vocabulary-same', 'comma-cut'];
/** By `text.test.ts`. */
const TEXT = ['word-unknown', 'word-avoided', 'sentence-long', 'hard-to-read'];

test('every mistake that is explained is one of these, or is tried elsewhere', () => {
  const tried = new Set(MISTAKES.map(({ code }) => code));
  const elsewhere = [
    'content-folder',
    'not-utf8',
    ...LIST,
    ...FILES,
    ...SHORTCUTS,
    ...LISTS,
    'file-too-large',
    'setting',
    'setting-unfilled',
    ...TEXT,
  ];
  expect(new Set(Object.keys(CONTENT_EXPLANATIONS).filter((code) => !tried.has(code)))).toEqual(
    new Set(elsewhere),
  );
});
