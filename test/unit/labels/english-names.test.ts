import { expect, test } from 'vitest';
import { englishNames } from '../../../src/labels/index.ts';

test('what stands for a label in English: its name, or the Norwegian one with what is known', () => {
  expect(englishNames(['Lisenser', 'Nei', 'Eksporter', 'Importer', 'SAINT'])).toEqual({
    Lisenser: 'Licences',
    Nei: 'Nei (No, navn ikke bekreftet)',
    Eksporter: 'Export',
    Importer: 'Importer (engelsk navn ikke bekreftet)',
  });
});
