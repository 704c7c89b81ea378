import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { CONTENT_EXPLANATIONS } from '../../editing/explanations/content-errors.ts';
import { describeIssue, unknownFields } from '../../editing/faults/schema-errors.ts';
import { type FieldPath, offsetOf, pathOf } from '../../editing/yaml/field-place.ts';
import { expectedSyntax, foundTab, isSyntax, linesWithTab } from '../../editing/yaml/syntax-errors.ts';
import {
  asWritten,
  at,
  cutAtComma,
  isLastOfText,
  meantFields,
  withMeantFields,
} from '../../editing/yaml/unknown-fields.ts';
import { treeSchema } from '../schema/schema.ts';
import { lintContradictions } from './contradictions.ts';
import { type Details, describeError, type TreeError } from './explanations/tree-errors.ts';
import { contentLinkFault, type LintContext, linksIn, targetFault } from './links.ts';
import { lintNames } from './names.ts';
import { lintOutcomes } from './outcomes.ts';
import { lintRoutes } from './routes.ts';
import { strayNodes, strayPath, withStrayNodes } from './stray-nodes.ts';
import { lintTexts } from './texts.ts';
import type { Report, TreeFault } from './tree-fault.ts';
import { readWrittenTree } from './written-tree.ts';

/**
 * All mistakes in a tree's YAML, first to last: its form, its names, its routes, and what it links to. Pure: the
 * context says what else exists.
 */
export function lintTree(source: string, context: LintContext): TreeFault[] {
  const lines = new LineCounter();
  const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const faults: TreeFault[] = [];
  const add = (error: TreeError, offset: number, field: string, details: Details) => {
    const { line, col } = lines.linePos(offset);
    const { mend } = details;
    faults.push({ error, line, column: col, field, message: describeError(error, details), mend });
  };

  const [tab = 0, ...tabs] = linesWithTab(source, doc, lines);
  for (const error of doc.errors) {
    const { pos } = error;
    if (tab && isSyntax(error) && lines.linePos(pos[0]).line >= tab) {
      const offset = lines.lineStarts[tab - 1] ?? 0;
      const found = foundTab(`«${lineAt(source, offset)}»`, [tab, ...tabs]);
      add('yaml-syntax', offset, '', { found, expected: 'innrykk med mellomrom' });
      break;
    }
    const found = /^[^\s:,}]*/.exec(source.slice(pos[0]))?.[0] ?? '';
    if (!isSyntax(error)) {
      add('duplicate-id', pos[0], found, { found, where: 'på samme sted', expected: 'en egen verdi' });
    } else {
      add('yaml-syntax', pos[0], '', {
        found: `«${lineAt(source, pos[0])}»`,
        expected: expectedSyntax(error, lineAt(source, pos[0])),
      });
    }
  }
  visit(doc, {
    Alias(_, alias) {
      if (alias.resolve(doc)) return;
      const expected = 'et navn som er satt med & lenger opp, eller teksten i anførselstegn';
      add('yaml-syntax', alias.range?.[0] ?? 0, '', { found: `«*${alias.source}»`, expected });
    },
  });
  // Further mistakes on the same line are its consequences.
  if (faults.some(({ error }) => error === 'yaml-syntax'))
    return faults
      .filter(
        ({ error, line }, i) => faults.findIndex((one) => one.line === line && one.error === error) === i,
      )
      .filter(({ error, line }, i, all) => error !== 'yaml-syntax' || !followsFrom(line, all[i - 1]));

  keepFirst(doc);
  const read: unknown = doc.toJS();
  const strays = strayNodes(read);
  const written = withStrayNodes(read, strays);
  const issuesOf = (value: unknown) =>
    treeSchema.safeParse(value, { error: describeIssue }).error?.issues ?? [];
  const issues = issuesOf(written);
  const fields = meantFields(issues, treeSchema, written, doc);
  // A misspelt field is reported once, and not also as the field that then seems to be missing.
  const meant = withMeantFields(written, fields);
  const writtenPath = (path: FieldPath) => strayPath(asWritten(path, fields), strays);
  const report: Report = (error, meantPath, details, at = 'value') => {
    const path = writtenPath(meantPath);
    add(error, offsetOf(doc, path, at), path.join('.'), details);
  };
  const tree = readWrittenTree(meant);
  lintNames(tree, report);
  lintRoutes(tree, report);
  lintOutcomes(tree, report);
  lintContradictions(tree, report);
  lintTexts(tree, report);
  lintPointers();
  lintForm();
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);

  /** Whether a syntax error is only a consequence of the one above it: its line is indented and a few lines below. */
  function followsFrom(line: number, above: TreeFault | undefined): boolean {
    const isInside = /^\s/.test(source.split('\n')[line - 1] ?? '');
    return isInside && above?.error === 'yaml-syntax' && line - above.line <= MOST_LINES_BETWEEN;
  }

  /** Targets of actions, other trees, and links within any text. */
  function lintPointers(): void {
    visit(doc, {
      Pair(_, { key, value }, ancestors) {
        if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || !value.range) return;
        const isTarget =
          key.value === 'to' || (key.value === 'next' && value.value.startsWith('feilsoking:'));
        if (!isTarget) return;
        const owner = ancestors.at(-1);
        const kind = isMap(owner) ? owner.get('kind') : undefined;
        const fault = targetFault(kind, value.value, context);
        const field = [...pathOf(ancestors, owner), key.value].join('.');
        if (fault) add(fault.error, value.range[0], field, fault.details);
      },
      Scalar(_, node, ancestors) {
        const { value, range } = node;
        if (typeof value !== 'string' || !range) return;
        for (const href of linksIn(value)) {
          const fault = contentLinkFault(href, context);
          const offset = Math.max(source.indexOf(href, range[0]), range[0]);
          if (fault) add(fault.error, offset, pathOf(ancestors, node).join('.'), fault.details);
        }
      },
    });
  }

  /** What the schema refuses, unless a more telling mistake was found there. */
  function lintForm(): void {
    const known = new Set(faults.map(({ field }) => field));
    for (const { id, group } of strays) {
      const found = `fant «${id}» helt til venstre; forventet to mellomrom foran det og foran alt under, siden det hører til «${group}»`;
      report('wrong-form', [group, id], { found, expected: '' }, 'key');
    }
    for (const { above, written: key, meant: name, cut } of fields.filter(isLastOfText)) {
      const found =
        name === undefined
          ? unknownFields([key], at(written, above))
          : `fant et ukjent felt «${key}»; forventet «${name}»`;
      if (cut) {
        const { found, expected } = cutAtComma(key, cut);
        const details = {
          found: `${found}; ${expected}`,
          expected: '',
          mend: CONTENT_EXPLANATIONS['comma-cut'].mend,
        };
        report('wrong-form', [...above, key], details, 'key');
      } else report('wrong-form', [...above, key], { found, expected: '' }, 'key');
    }
    for (const issue of fields.length ? issuesOf(meant) : issues) {
      if (issue.code === 'unrecognized_keys') continue;
      const path = issue.path as FieldPath;
      if (!known.has(writtenPath(path).join('.'))) {
        const details = { found: issue.message, expected: '' };
        report('wrong-form', path, details, issue.code === 'invalid_key' ? 'key' : 'value');
      }
    }
  }
}

const MOST_LINES_BETWEEN = 3;

/** Drops fields with the name of an earlier one, which they would replace. The lint has reported them. */
function keepFirst(doc: Document): void {
  visit(doc, {
    Map(_, map) {
      const seen = new Set<string>();
      map.items = map.items.filter(
        ({ key }) => !isScalar(key) || (!seen.has(String(key.value)) && seen.add(String(key.value))),
      );
    },
  });
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return (source.slice(start).split('\n', 1)[0] ?? '').trim();
}
