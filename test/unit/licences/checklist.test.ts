import { describe, expect, test } from 'vitest';
import {
  BLANK,
  checklistText,
  findNumbersOf,
  labelsInSteps,
  settleCountOf,
  WHERE_THE_NUMBERS_ARE,
} from '../../../src/licences/checklist.ts';

describe('as text', () => {
  const part = (title: string, ...items: string[]) => ({ title, items });

  test('each part is a paragraph: its heading, its note, and a box for each item', () => {
    const parts = [{ ...part('Først', 'A', 'B'), note: 'Merk' }, part('Så', 'C')];
    expect(checklistText(parts)).toBe('Først\nMerk\n☐ A\n☐ B\n\nSå\n☐ C');
  });

  test('a title stands above the parts', () => {
    expect(checklistText([part('Først', 'A')], 'Plan')).toBe('Plan\n\nFørst\n☐ A');
  });
});

test('labels of the steps are told without their marks, those of one step with several too', () => {
  const labels = labelsInSteps();
  expect(labels).toEqual(
    expect.arrayContaining(['Innstillinger og vedlikehold', 'Lisenser', 'Aktiver ny lisens', 'Fjern']),
  );
  for (const label of labels) expect(label).toMatch(/^[^‹›]+$/);
});

test('whoever is sent to find numbers is told to activate nothing yet', () => {
  expect(WHERE_THE_NUMBERS_ARE).toContain('Ikke aktiver');
  expect(findNumbersOf('Sales Premium, Complete')).toMatch(/Sales Premium, Complete.*Ikke aktiver/);
});

test('where a list and the number in use differ, that is settled before anybody loses a licence', () => {
  expect(settleCountOf('Sales Premium', 7, 5)).toMatch(/7 med Sales Premium, .* er 5\. .*før dere fjerner/);
});

test('where nobody is named there is room for a name and a day', () => {
  expect(BLANK).toMatch(/Navn: _{10,} .*: _{10,}$/);
});
