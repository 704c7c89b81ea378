import path from 'node:path';
import { markdownToHast } from 'satteri';
import { parse } from 'yaml';
import { articleTree } from '../editing/article-tree.ts';
import type { ContentReport } from '../editing/check-content.ts';
import { contentFolder, contentIndex } from '../editing/content-index.ts';
import { readContent } from '../editing/content-text.ts';
import { nearest } from '../editing/nearest.ts';
import { isToSend, type TextNode } from '../editing/text-node.ts';
import { boldIn } from './bold-in.ts';
import { readBold } from './core/bold-text.ts';
import { type Label, nameOf } from './core/label.ts';
import { readLabels } from './read-labels.ts';

/** Reads the bold texts of all articles and trees. Nothing is wrong without `labels.yaml`. */
export function checkLabels(folder = contentFolder()): ContentReport {
  const report: ContentReport = { errors: [], warnings: [] };
  const labels = readLabels(folder);
  if (!labels) return report;
  const { articles, trees } = contentIndex(folder);
  for (const file of articles.values())
    judge(
      articleTree(file) ?? { type: 'root' },
      labels,
      (line) => `${path.relative(process.cwd(), file)}:${line}: fet tekst`,
      report,
    );
  for (const { file } of trees.values())
    for (const [field, text] of richTexts(parseTree(file)))
      judge(
        markdownToHast(text) as TextNode,
        labels,
        () => `${path.relative(process.cwd(), file)}: ${field}: fet tekst`,
        report,
      );
  return report;
}

function judge(
  node: TextNode,
  labels: readonly Label[],
  placeOf: (line: number) => string,
  report: ContentReport,
): void {
  const { children = [] } = node;
  for (const [index, child] of children.entries()) {
    if (isToSend(child)) continue;
    judge(child, labels, placeOf, report);
    const text = child.tagName === 'strong' ? boldIn(child) : undefined;
    if (text === undefined) continue;
    const place = placeOf(child.position?.start.line ?? 0);
    const bold = readBold(text, labels, nearest);
    if (bold.kind === 'wrong')
      report.errors.push(
        `${place}: fant «${text}»; forventet «${bold.right}», som står i labels.yaml. Er det ikke et navn i produktet, skriver du det uten fet skrift, eller lar det slutte på . : ? eller !`,
      );
    else if (bold.kind === 'unlisted')
      report.warnings.push(
        `${place}: fant «${text}», som ikke står i labels.yaml; legg det til der, eller skriv det uten fet skrift`,
      );
    else if (bold.kind === 'label') {
      const twin = writtenTwin(children[index + 1], bold.label);
      if (twin)
        report.errors.push(
          `${place}: fant «${twin}» etter «${nameOf(bold.label)}»; forventet bare det norske navnet. Det engelske kommer av seg selv fra labels.yaml`,
        );
    }
  }
}

/** The English name in parentheses after a label, as somebody wrote it. */
function writtenTwin(next: TextNode | undefined, { english }: Label): string | undefined {
  const written = next?.type === 'text' ? /^\s*(\([^)]+\))/.exec(next.value ?? '')?.[1] : undefined;
  return english && written?.toLowerCase().includes(english.toLowerCase()) ? written : undefined;
}

/** A tree that cannot be read is reported by its own lint. */
function parseTree(file: string): unknown {
  try {
    return parse(readContent(file));
  } catch {
    return undefined;
  }
}

const RICH = /(^|\.)(help|check|summary|appliesWhen|afterwards|prevent|steps\.\d+(\.(text|withExcess))?)$/;

/** The texts of a tree that may hold bold words, each with its field. */
function richTexts(value: unknown, field = ''): [string, string][] {
  if (typeof value === 'string') return RICH.test(field) ? [[field, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => richTexts(inner, field ? `${field}.${key}` : key));
}
