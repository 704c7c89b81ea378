import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asName, wrongNames } from '../../../src/editing/file-names.ts';
import { aContentFolder } from './content-folder.ts';

describe('names of files', () => {
  test.each([
    ['articles/Lisensvarsel.mdx', 'lisensvarsel.mdx'],
    ['articles/to ord.md', 'to-ord.md'],
    ['articles/åpen.md', 'apen.md'],
    [`articles/${'på-sjø'.normalize('NFD')}.md`, 'pa-sjo.md'],
    ['articles/hva_er_ærlig?.md', 'hva-er-aerlig.md'],
    ['articles/en.MD', 'en.md'],
    ['articles/50%25.md', '50-25.md'],
    ['simulations/Øvelse.yaml', 'ovelse.yaml'],
    ['troubleshooters/Tre.yml', 'tre.yml'],
  ])('%s is refused, and %s is named instead', (file, better) => {
    const lines = wrongNames(aContentFolder({ [file]: '' }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(file.normalize('NFC'));
    expect(lines[0]).toContain(`f.eks. «${better}»`);
  });

  test('others are let through, and so is what is no content', () => {
    const files = ['articles/a-1.md', 'articles/b.mdx', 'articles/._Feil.md', 'articles/Les Meg.txt'];
    const folder = aContentFolder(Object.fromEntries(files.map((file) => [file, ''])));
    expect(wrongNames(folder)).toEqual([]);
  });

  test('are small letters, numbers and hyphens, whatever the text, and stay what they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = asName(text);
        expect(name).toMatch(/^([a-z0-9]([a-z0-9-]*[a-z0-9])?)?$/);
        expect(asName(name)).toBe(name);
      }),
    );
  });
});
