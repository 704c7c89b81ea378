import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { fileFaults } from '../../../../src/check/files/content-files.ts';
import { aContentFolder } from '../../editing/content-folder/a-content-folder.ts';
import { BESIDE } from '../mistakes.ts';

describe('names of files', () => {
  test.each([
    ['articles/Lisensvarsel.mdx', 'lisensvarsel.mdx'],
    ['articles/to ord.md', 'to-ord.md'],
    ['articles/åpen.md', 'apen.md'],
    [`articles/${'på-sjø'.normalize('NFD')}.md`, 'pa-sjo.md'],
    ['articles/hva_er_ærlig?.md', 'hva-er-aerlig.md'],
    ['articles/en.MD', 'en.md'],
    ['articles/50%25.md', '50-25.md'],
    ['articles/under/To.markdown', 'to.md'],
    ['simulations/Øvelse.yaml', 'ovelse.yaml'],
    ['troubleshooters/Tre.yml', 'tre.yml'],
    ['vocabulary.yml', 'vocabulary.yaml'],
  ])('%s is refused, and %s is named instead', (file, better) => {
    const [fault, ...others] = fileFaults(aContentFolder({ [file]: '' }));
    expect(others).toEqual([]);
    expect(fault?.file).toContain(file.normalize('NFC'));
    expect(fault?.expected).toContain(`«${better}»`);
  });

  test('others are let through, and so is what is no content', () => {
    const files = [
      'articles/a-1.md',
      'articles/b.mdx',
      'articles/._Feil.md',
      'articles/Les Meg.txt',
      'articles/Bilde 1.png',
    ];
    expect(fileFaults(aContentFolder(Object.fromEntries(files.map((file) => [file, '']))))).toEqual([]);
  });

  test('that differ in their endings are one address', () => {
    expect(fileFaults(aContentFolder({ 'simulations/en.yaml': '', 'simulations/en.yml': '' }))).toMatchObject(
      [{ code: 'same-address', found: 'fant «en.yml» og «en.yaml», som får den samme adressen' }],
    );
  });
});

/** Windows lets not everybody make links. */
const canLink = (() => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lenke-'));
  try {
    fs.symlinkSync('borte', path.join(folder, 'lenke'));
    return true;
  } catch {
    return false;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
})();

describe.runIf(canLink)('a link to a file or a folder', () => {
  test.each([
    ['to a file', 'articles/to.md', 'en.md'],
    ['to a folder', 'articles/under', '../annet'],
    ['to a folder with the name of a file', 'articles/to.md', '../annet'],
    ['round in a circle', 'articles/rundt', '..'],
    ['to nothing', 'articles/to.md', 'borte.md'],
    ['to an exercise that is not there', 'simulations/to.yaml', 'borte.yaml'],
    ['to a troubleshooter that is not there', 'troubleshooters/to.yaml', 'borte.yaml'],
  ])('%s is told, and stops no other check', (_, link, target) => {
    const folder = aContentFolder({ ...BESIDE, 'annet/bilde.png': '' });
    fs.symlinkSync(target, path.join(folder, link));
    const problems = checkContent(folder, { base: '/', isOwn: false, today: '2026-11-26' });
    expect(problems.filter(({ code }) => code === 'file-shortcut')).toEqual([
      expect.objectContaining({
        severity: 'error',
        file: expect.stringContaining(link),
        found: `fant «${path.basename(link)}», en snarvei til noe et annet sted`,
        expected: 'forventet selve filen eller mappen',
        mend: expect.stringContaining('Bytt ut snarveien'),
      }),
    ]);
  });

  test('in a hidden folder is no content', () => {
    const folder = aContentFolder({ 'articles/en.md': '', 'articles/.program/innstillinger': '' });
    fs.symlinkSync('borte', path.join(folder, 'articles/.program/lenke'));
    expect(fileFaults(folder)).toEqual([]);
  });
});

describe('a file that is not saved as UTF-8', () => {
  test.each([
    ['Latin-1', Buffer.from('Første\nBlåbær', 'latin1'), 1],
    ['UTF-16', Buffer.from('\uFEFFBlåbær', 'utf16le'), undefined],
  ])('is told: %s', (_, bytes, line) => {
    const folder = aContentFolder({ 'articles/en.md': '' });
    fs.writeFileSync(path.join(folder, 'articles/en.md'), bytes);
    expect(fileFaults(folder)).toMatchObject([{ code: 'not-utf8', line }]);
  });

  test('is not one that shows the sign for it; in a word, a letter has been lost', () => {
    expect(
      fileFaults(aContentFolder({ 'articles/en.md': 'Tegnet «\uFFFD» vises.', 'terms.yaml': 'å' })),
    ).toEqual([]);
    const lost = aContentFolder({ 'articles/en.md': 'Rips\n\nBl\uFFFDb\uFFFDr' });
    expect(fileFaults(lost)).toMatchObject([{ code: 'text-damaged', line: 3 }]);
  });
});
