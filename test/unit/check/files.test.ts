import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFaults } from '../../../src/check/files.ts';
import { aContentFolder } from '../editing/content-folder.ts';

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
