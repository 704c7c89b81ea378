import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { createAddresses, editorAddresses } from '../../addresses.ts';
import { type ContentIndex, contentFolder, contentIndex } from '../../editing/content-index.ts';
import { readContent } from '../../editing/content-text.ts';
import { headingAnchors } from '../../editing/heading-anchors.ts';
import { site } from '../../site.ts';
import type { Finding } from './finding.ts';
import { lintTree } from './lint-tree.ts';

interface TreeReport {
  /** Absolute. */
  file: string;
  findings: Finding[];
}

/**
 * Lints every tree of the content folder before a build. Any finding fails the build, and all are reported together.
 */
export function lintTrees({ base }: { base: string }): AstroIntegration {
  return {
    name: 'lint-trees',
    hooks: {
      // Before the content is read: the schema stops at the first file with a mistake.
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const reports = lintFolder(contentFolder());
        const text = describeFindings(reports, base);
        if (text) throw new Error(text);
        logger.info(`${reports.length} trees without mistakes`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = () => {
          const text = describeFindings(lintFolder(contentFolder()), base);
          if (text) logger.error(text);
        };
        tell();
        server.watcher.on('change', (file) => {
          if (file.startsWith(contentFolder())) tell();
        });
      },
    },
  };
}

/** The lint's findings in each tree of a content folder, with an entry for every tree. */
export function lintFolder(folder: string): TreeReport[] {
  const index = contentIndex(folder);
  const context = {
    articles: new Set(index.articles.keys()),
    anchorsOf: anchorsOf(index),
    exercises: new Set(index.exercises.keys()),
    trees: new Map([...index.trees].map(([id, { slugs }]) => [id, new Set(slugs.keys())])),
  };
  return [...index.trees.values()].map(({ file }) => ({
    file,
    findings: lintTree(readContent(file), context),
  }));
}

/**
 * The findings as an editor reads them: file, position and field, the sentence, and the catalogue's entry. Empty if
 * there are none.
 */
export function describeFindings(reports: readonly TreeReport[], base: string): string {
  const { errorCatalogue } = editorAddresses(createAddresses(base));
  const lines = reports.flatMap(({ file, findings }) =>
    findings.map(({ error, line, column, field, message }) =>
      [
        `  ${path.relative(process.cwd(), file)}:${line}:${column}${field ? `  ${field}` : ''}`,
        `    ${error}: ${message}`,
        `    ${new URL(errorCatalogue(error), site.address).href}`,
      ].join('\n'),
    ),
  );
  if (!lines.length) return '';
  const count = lines.length === 1 ? 'én feil' : `${lines.length} feil`;
  return `Feilsøkingene har ${count}:\n${lines.join('\n')}`;
}

/** Reads the headings of an article only if a tree links into it. */
function anchorsOf({ articles }: ContentIndex) {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (article: string) => {
    const file = articles.get(article);
    if (file !== undefined && !known.has(article)) known.set(article, headingAnchors(file));
    return known.get(article);
  };
}
