import { type MarkdownToHtmlResult, markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { namedOnce } from '../../../src/labels/core/named-once.ts';
import { markLabels } from '../../../src/labels/mark-labels.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';
import { LABELS } from './labels.ts';

function marked(markdown: string): string {
  const plugin = markLabels();
  const result = markdownToHtml(markdown, { hastPlugins: plugin ? [plugin] : [] });
  return (result as MarkdownToHtmlResult).html.trim();
}

describe('a label', () => {
  test('has its English name at its first mention, and knows it at every mention', () => {
    aContentFolder({ 'labels.yaml': LABELS });
    expect(marked('Åpne **Lisenser**, og lukk **Lisenser**.')).toBe(
      '<p>Åpne <strong data-label="Licences">Lisenser</strong> (<span lang="en" data-label="Lisenser">Licences</span>), og lukk <strong data-label="Licences">Lisenser</strong>.</p>',
    );
  });

  test.each([
    ['Lisenser', ' (Licences)'],
    ['Plass', ' (engelsk navn ikke bekreftet)'],
    ['Reassign', ' (norsk navn ikke bekreftet)'],
    ['Eksporter', ' (Export, norsk navn ikke bekreftet)'],
    ['Nei', ' (No, navn ikke bekreftet)'],
  ])('of another text on the same page has been mentioned: %s', (label, twin) => {
    aContentFolder({ 'labels.yaml': LABELS });
    const once = namedOnce();
    const shown = (markdown: string) => once(marked(markdown)).replace(/<[^>]+>/g, '');
    expect(shown(`Åpne **OK** (se under) og **${label}**.`)).toBe(`Åpne OK (se under) og ${label}${twin}.`);
    expect(shown(`**OK** (sist), **${label}** (igjen), **${label}**.`)).toBe(
      `OK (sist), ${label} (igjen), ${label}.`,
    );
  });

  test.each([
    ['the same in both languages', '**OK**', '<strong>OK</strong>'],
    ['unknown in English', '**Plass**', '<strong>Plass</strong> (engelsk navn ikke bekreftet)'],
    [
      'unknown in Norwegian',
      '**Reassign**',
      '<strong lang="en">Reassign</strong> (norsk navn ikke bekreftet)',
    ],
    [
      'seen in English only',
      '**Eksporter**',
      '<strong data-label="Export">Eksporter</strong> (<span lang="en" data-label="Eksporter">Export</span>, norsk navn ikke bekreftet)',
    ],
    [
      'seen in neither language',
      '**Nei**',
      '<strong>Nei</strong> (<span lang="en">No</span>, navn ikke bekreftet)',
    ],
  ])('that is %s', (_, markdown, html) => {
    aContentFolder({ 'labels.yaml': LABELS });
    expect(marked(markdown)).toBe(`<p>${html}</p>`);
  });

  test('stays as it is in a heading, whose text is its address', () => {
    aContentFolder({ 'labels.yaml': LABELS });
    expect(marked('## **Lisenser**')).toBe('<h2><strong>Lisenser</strong></h2>');
  });

  test('is bold text in a folder without a list', () => {
    aContentFolder({});
    expect(marked('**Lisenser**')).toBe('<p><strong>Lisenser</strong></p>');
  });
});
