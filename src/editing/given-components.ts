import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from './content-index.ts';
import { tidyText } from './content-text.ts';

/** The components that articles use without importing them, by the name editors write. */
const GIVEN: Record<string, string> = {
  Callout: 'articles/Callout.astro',
  Exercise: 'exercises/widget/ExerciseCard.astro',
  LicenceFigure: 'exercises/figure/LicenceFigure.astro',
  Troubleshooter: 'troubleshooter/in-article/TroubleshooterInArticle.astro',
};

/**
 * Gives each MDX article its text as all content is read, and the imports of the components it uses, and only those:
 * the styles of a component then come with the articles that show it, and not with every article.
 */
export function givenComponents() {
  const articles = path.join(contentFolder(), 'articles');
  return {
    name: 'given-components',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.endsWith('.mdx') || path.dirname(id) !== articles) return undefined;
      const text = tidyText(code);
      const imports = importsFor(text);
      return imports ? text.replace(/^---\n[\s\S]*?\n---\n/, (front) => `${front}${imports}\n\n`) : text;
    },
  };
}

/** Import statements, on one line, for the given components that a text uses. */
export function importsFor(text: string): string {
  return Object.entries(GIVEN)
    .filter(([name]) => new RegExp(`<${name}[\\s/>]`).test(text))
    .map(([name, file]) => `import ${name} from '${fileURLToPath(new URL(`../${file}`, import.meta.url))}';`)
    .join(' ');
}
