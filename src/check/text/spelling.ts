import { fileURLToPath } from 'node:url';
import { spellCheckDocument } from 'cspell-lib';
import { wordsOf } from './readability.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * The words that neither the Norwegian dictionary nor `words.txt` knows, each with what was perhaps meant. Norwegian
 * makes new words of old ones, so words made of known parts are right.
 *
 * @param texts all texts at once, since loading the dictionary takes longer than checking them
 * @param english whether English words are right too, as in what developers and editors are told
 */
export async function unknownWords(
  texts: readonly string[],
  { english }: { english: boolean },
): Promise<Map<string, string[]>> {
  const words = new Set(texts.flatMap(wordsOf).filter((word) => /^\p{L}{3,}$/u.test(word)));
  const { issues } = await spellCheckDocument(
    {
      uri: 'text.txt',
      text: [...words].join('\n'),
      languageId: 'plaintext',
      locale: english ? 'nb,en' : 'nb',
    },
    { generateSuggestions: true, noConfigSearch: true },
    {
      import: [fileURLToPath(import.meta.resolve('@cspell/dict-nb-no/cspell-ext.json'))],
      language: english ? 'nb,en' : 'nb',
      allowCompoundWords: true,
      dictionaryDefinitions: [{ name: 'ours', path: here('words.txt') }],
      dictionaries: ['nb-no', 'ours', ...(english ? ['en_us', 'softwareTerms', 'typescript', 'html'] : [])],
      maxNumberOfProblems: Number.MAX_SAFE_INTEGER,
      maxDuplicateProblems: 1,
      numSuggestions: 3,
    },
  );
  return new Map(issues.map(({ text, suggestions = [] }) => [text, suggestions]));
}
