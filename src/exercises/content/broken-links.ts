import { addresses } from '../../addresses.ts';
import type { ContentIndex } from '../../editing/content-index.ts';
import { ContentLinkError, resolveContentLink } from '../../editing/content-links.ts';

/** The parts of a scenario that refer to other content. */
interface Naming {
  /** The path as shown to an editor. */
  file: string;
  article?: string | undefined;
  refusalArticle?: string | undefined;
  next?: string | undefined;
}

/** What the schema of one file cannot see: articles and exercises that do not exist, a line for each. */
export function brokenLinks(scenarios: readonly Naming[], index: ContentIndex): string[] {
  return scenarios.flatMap(({ file, article, refusalArticle, next }) =>
    Object.entries({ article, refusalArticle: refusalArticle && `artikkel:${refusalArticle}`, next }).flatMap(
      ([field, link]) => {
        try {
          if (link) resolveContentLink(link, index, addresses);
          return [];
        } catch (error) {
          if (!(error instanceof ContentLinkError)) throw error;
          return `${file}: ${field}: ${error.message}`;
        }
      },
    ),
  );
}
