import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  guardedFolders,
  holds,
  isOurs,
  listWritten,
  outFolder,
  outFolderFault,
  UNFINISHED,
} from '../../../src/integrations/out-folder.ts';

const INFO = '{"version":"1","built":"2026-11-24T00:00:00.000Z","bytes":1,"count":1}';

/** A project with content, and its neighbouring folders. */
function aProject() {
  const home = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'prosjekt-'));
  onTestFinished(() => fs.rmSync(home, { recursive: true }));
  const write = (name: string, text = '') => {
    fs.mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    fs.writeFileSync(path.join(home, name), text);
  };
  for (const file of ['root/src/site.ts', 'root/public/i.svg', 'content/articles/en.md', 'bilder/katt.jpg'])
    write(file);
  const at = (name: string) => path.join(home, name);
  const fault = (name: string) => outFolderFault(at(name), guardedFolders(at('content'), at('root')));
  return { at, write, fault };
}

describe('the folder that a build empties', () => {
  test('is «dist», or what HELP_OUT says', () => {
    expect(outFolder({})).toBe(path.resolve('dist'));
    expect(outFolder({ HELP_OUT: '/srv/help' })).toBe('/srv/help');
  });

  test('may be new, empty, or written by a build, finished or not', () => {
    const project = aProject();
    fs.mkdirSync(project.at('tom'));
    project.write('ferdig/versjon.json', INFO);
    project.write('ferdig/index.html');
    project.write(`halv/${UNFINISHED}`);
    project.write('halv/index.html');
    project.write('grein/.git');
    for (const name of ['ny', 'ny/under', 'root/dist', 'tom', 'ferdig', 'halv', 'grein'])
      expect([name, project.fault(name)]).toEqual([name, undefined]);
  });

  test.each([
    ['files of somebody', 'bilder', 'ikke er skrevet av et bygg'],
    ['a file', 'bilder/katt.jpg', 'er en fil'],
    ['the content', 'content', 'innholdet'],
    ['what holds the content', '.', 'innholdet'],
    ['a part of the content', 'content/articles', 'innholdet'],
    ['a part of it that is not there yet', 'content/simulations', 'innholdet'],
    ['the project', 'root', 'prosjektet'],
    ['the code', 'root/src', 'prosjektet'],
    ['inside the code', 'root/src/dist', 'prosjektet'],
    ['inside the packages', 'root/node_modules/dist', 'prosjektet'],
    ['what is copied into the site', 'root/public/dist', 'prosjektet'],
    ['the content under another case', 'Content', 'innholdet'],
  ])('may not be %s', (_, name, why) => {
    const { fault } = aProject();
    expect(fault(name)).toContain(why);
  });

  test('may not be a link to what must not be emptied', () => {
    const { at, fault } = aProject();
    fs.symlinkSync(at('content'), at('lenke'));
    fs.symlinkSync(at('root'), at('prosjekt'));
    expect(fault('lenke')).toContain('innholdet');
    expect(fault('prosjekt/src/ny')).toContain('prosjektet');
  });

  test('may not hold a file that somebody has put there since', () => {
    const { at, write, fault } = aProject();
    write('ferdig/versjon.json', INFO);
    write('ferdig/artikler/x/index.html');
    listWritten(at('ferdig'));
    write('ferdig/.git/config');
    expect(fault('ferdig')).toBeUndefined();
    fs.rmSync(at('ferdig/artikler/x/index.html'));
    expect(fault('ferdig')).toBeUndefined();
    write('ferdig/artikler/x/notater.docx');
    expect(fault('ferdig')).toContain('artikler/x/notater.docx');
  });

  test('may not be a folder whose `versjon.json` is of something else', () => {
    const { write, fault, at } = aProject();
    write('annet/versjon.json', '{"version":"1.2.3"}');
    write('rart/versjon.json', 'null');
    expect([fault('annet'), fault('rart')]).not.toContain(undefined);
    expect([isOurs(at('annet')), isOurs(at('rart'))]).toEqual([false, false]);
  });

  test('may not be the home folder or what holds it', () => {
    for (const folder of [os.homedir(), path.dirname(os.homedir()), path.parse(os.homedir()).root])
      expect(outFolderFault(folder, guardedFolders('/srv/content', '/srv/root'))).toBeDefined();
  });

  test('is never content, project or home, or anything above them, however it is written', () => {
    const name = fc.stringMatching(/^[a-zA-Zåé]{1,4}$/);
    const deep = fc.array(name, { minLength: 1, maxLength: 6 });
    const spelt = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => `${text}/`,
      (text: string) => `${text}/x/..`,
    );
    fc.assert(
      fc.property(deep, fc.nat(), spelt, fc.constantFrom(0, 1), (names, up, write, which) => {
        const kept = `/finnes-ikke/${names.join('/')}`;
        const above = `/finnes-ikke/${names.slice(0, up % (names.length + 1)).join('/')}`;
        const guarded = which ? guardedFolders(kept, '/annet') : guardedFolders('/annet', kept);
        expect(outFolderFault(path.resolve(write(above)), guarded)).toBeDefined();
      }),
    );
  });
});

describe('a folder that holds another', () => {
  test.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a/', '/a/b', true],
    ['/', '/a', true],
    ['/a', '/ab', false],
    ['/a/b', '/a', false],
    ['C:\\Hjelp', 'c:\\hjelp\\content', true],
  ])('%s, %s: %s', (outer, inner, held) => {
    expect(holds(outer, inner)).toBe(held);
  });
});
