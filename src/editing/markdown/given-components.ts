import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../content-folder/content-index.ts';
import { tidyText } from '../content-folder/content-text.ts';

/** The components that articles may use without importing them, by the editors' names. */
const GIVEN = {
  Callout: 'articles/Callout.astro',
  Exercise: 'exercises/widget/ExerciseCard.astro',
  LicenceFigure: 'exercises/figure/LicenceFigure.astro',
  TextToSend: 'articles/TextToSend.astro',
  Troubleshooter: 'troubleshooter/in-article/TroubleshooterInArticle.astro',
};

export type GivenComponent = keyof typeof GIVEN;

/**
 * Normalizes the text of each MDX article like all content, and adds imports for just the components it uses, so that
 * their styles come only with the articles that show them.
 */
export function givenComponents() {
  const articles = path.join(contentFolder(), 'articles');
  return {
    name: 'given-components',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.endsWith('.mdx') || !id.startsWith(articles + path.sep)) return undefined;
      const text = tidyText(code);
      const imports = importsFor(text);
      return imports ? text.replace(/^---\n[\s\S]*?\n---\n/, (front) => `${front}${imports}\n\n`) : text;
    },
  };
}

/** Import statements, on one line, for the components a text uses. */
export function importsFor(text: string): string {
  return Object.entries(GIVEN)
    .filter(([name]) => new RegExp(`<${name}[\\s/>]`).test(text))
    .map(
      ([name, file]) => `import ${name} from '${fileURLToPath(new URL(`../../${file}`, import.meta.url))}';`,
    )
    .join(' ');
}
