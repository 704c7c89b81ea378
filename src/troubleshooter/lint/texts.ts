import type { FieldPath } from '../../editing/yaml/field-place.ts';
import type { Report } from './tree-fault.ts';
import type { WrittenTree } from './written-tree.ts';

/**
 * Reports texts that readers cannot tell apart, and those that do not continue the sentence that pages begin for them.
 */
export function lintTexts({ questions, outcomes, texts }: WrittenTree, report: Report): void {
  lintSame(
    [...questions].map(([id, { text }]) => ({ path: ['questions', id, 'text'], text })),
    'et eget spørsmål',
  );
  lintSame(
    [...outcomes].map(([id, { title }]) => ({ path: ['outcomes', id, 'title'], text: title })),
    'en egen tittel',
  );
  for (const [id, { options }] of questions)
    lintSame(
      [...(options ?? [])].map(([option, { label }]) => ({
        path: ['questions', id, 'options', option, 'label'],
        text: label,
      })),
      'et eget svar',
    );
  for (const [id, { appliesWhen, steps }] of outcomes) {
    const path = ['outcomes', id, 'appliesWhen'];
    if (appliesWhen && /^(Dette gjelder|Du\b|Dere\b|Hvis\b|Når\b)/.test(appliesWhen))
      report('sentence-begun', path, {
        found: appliesWhen.slice(0, 60),
        expected: 'bare det som følger etter «Dette gjelder deg hvis», med liten bokstav først',
      });
    else {
      const capital = /^\p{Lu}\p{Ll}*(?=[,.:;!?]?(?:\s|$))/u.exec(appliesWhen ?? '')?.[0];
      if (capital && !isName(capital, texts))
        report('capital-begun', path, {
          found: capital,
          expected: `«${capital.toLowerCase()}», om det ikke er et navn: Teksten følger etter «Dette gjelder deg hvis»`,
        });
    }
    (Array.isArray(steps) ? steps : []).forEach((step, i) => {
      const written = typeof step === 'string' ? step : (step as { text?: unknown } | null)?.text;
      const number = typeof written === 'string' ? /^\s*(\d{1,2}[.)]|[-*•])\s/.exec(written)?.[1] : undefined;
      if (number)
        report('sentence-begun', ['outcomes', id, 'steps', i], {
          found: number,
          expected: 'steget uten: numrene kommer av seg selv',
        });
    });
  }

  function lintSame(texts: { path: FieldPath; text: unknown }[], expected: string): void {
    const seen = new Map<string, string>();
    for (const { path, text } of texts) {
      const key = typeof text === 'string' ? text.trim().toLowerCase() : '';
      if (!key) continue;
      const where = seen.get(key);
      if (where) report('same-text', path, { found: String(text), where, expected });
      else seen.set(key, path.join('.'));
    }
  }
}

/** Whether a word has its capital inside sentences too, as names do. */
function isName(word: string, texts: readonly string[]): boolean {
  const within = new RegExp(`[\\p{L}\\d,] ${word}(?![\\p{L}\\d])`, 'u');
  return texts.some((text) => within.test(text));
}
