import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { jsonSchemas } from '../../../../src/check/json-schemas.ts';
import { KINDS } from '../../../../src/editing/new/templates.ts';
import { isKind, writeNew } from '../../../../src/editing/new/write-new.ts';
import { SMALLEST } from '../../../build/content-build.ts';
import { aContentFolder } from '../content-folder/a-content-folder.ts';

const TODAY = '2026-11-26';
const TITLE = 'Får du ikke e-post: «hva» nå?';
const codesIn = (folder: string) =>
  checkContent(folder, { base: '/', isOwn: false, today: TODAY })
    .filter(({ file }) => file !== 'src/site.ts')
    .map(({ code }) => code);

describe.each(['artikkel', 'feilsoking', 'ovelse'] as const)('a new %s', (kind) => {
  const folderWithNew = (named = TITLE) => {
    const folder = aContentFolder(SMALLEST);
    return { folder, made: writeNew(folder, kind, named, TODAY) };
  };
  const fileOf = (made: ReturnType<typeof writeNew>) => ('file' in made ? made.file : '');

  test('passes the check, with a warning when readers get what the template asks the editor to write', () => {
    const { folder, made } = folderWithNew();
    expect(path.parse(fileOf(made)).name).toBe('far-du-ikke-e-post-hva-na');
    expect(fs.readFileSync(fileOf(made), 'utf8')).toContain(JSON.stringify(TITLE));
    expect(codesIn(folder)).toEqual([]);
    vi.stubEnv('HELP_DRAFTS', 'shown');
    expect(codesIn(folder)).toEqual([]);
    vi.unstubAllEnvs();
    const name = path.relative(folder, fileOf(made));
    const text = fs.readFileSync(fileOf(made), 'utf8').replace(/^draft:.*\n/m, '');
    const left = codesIn(aContentFolder({ ...SMALLEST, [name]: text }));
    expect(new Set(left)).toEqual(new Set(['template-left']));
    // All lines at once: nobody should mend one only to hear of the next.
    expect(left.length).toBeGreaterThan(2);
    const written = text.replace(/\bskriv /gi, 'Se ');
    expect(codesIn(aContentFolder({ ...SMALLEST, [name]: written }))).toEqual([]);
  });

  test('says which form it has to programs that complete fields', () => {
    const { made } = folderWithNew();
    const [, form = ''] =
      /yaml-language-server: \$schema=(\S+)/.exec(fs.readFileSync(fileOf(made), 'utf8')) ?? [];
    expect(path.basename(path.dirname(form))).toBe('.skjema');
    expect([...jsonSchemas().keys()]).toContain(path.basename(form));
  });

  test('may be named by its address', () => {
    const { made } = folderWithNew('lese-tallene');
    expect(fs.readFileSync(fileOf(made), 'utf8')).toContain('title: "Lese tallene"');
  });

  test('takes no name that is taken, and none without letters', () => {
    const { folder } = folderWithNew();
    expect(writeNew(folder, kind, TITLE, TODAY)).toMatchObject({
      hindrance: expect.stringContaining('finnes fra før'),
    });
    expect(writeNew(folder, kind, '???', TODAY)).toMatchObject({ hindrance: expect.any(String) });
  });
});

test('the kinds are named in Norwegian', () => {
  expect(KINDS.every(isKind)).toBe(true);
  expect([isKind('article'), isKind('toString'), isKind(undefined)]).toEqual([false, false, false]);
});

test('the forms name the fields of each kind of file, with the values that they take', () => {
  const form = JSON.parse(jsonSchemas().get('artikkel.json') ?? '');
  // Later drafts make the editors' programs warn.
  expect(form.$schema).toContain('draft-07');
  expect(form.required).toEqual(['title', 'description', 'category', 'updated']);
  expect(form.properties.audience.enum).toEqual(['online', 'onsite']);
  expect(form.properties.reviewed.format).toBe('date');
  expect(JSON.parse(jsonSchemas().get('temaer.json') ?? '').type).toBe('array');
});
