import { addresses } from '../addresses.ts';
import { platform } from '../platform.ts';
import { boxOf } from './term-box.ts';

let asked: Promise<Record<string, string>> | undefined;

/**
 * Writes the meanings of words into their boxes. If they cannot be fetched, the links stay, and the next call tries
 * again.
 */
export async function tellMeanings(words: readonly HTMLElement[]): Promise<void> {
  try {
    asked ??= fetchMeanings();
    const meanings = await asked;
    for (const word of words) {
      const box = boxOf(word);
      const meaning = meanings[word.dataset.term ?? ''];
      // A reader who has moved focus to the link stays there.
      if (meaning && !box.contains(document.activeElement)) box.textContent = meaning;
    }
  } catch {
    asked = undefined;
  }
}

async function fetchMeanings(): Promise<Record<string, string>> {
  const response = await platform.fetch(`${addresses.terms}ord.json`);
  if (!response.ok) throw new Error(`Meanings: ${response.status}`);
  return response.json();
}
