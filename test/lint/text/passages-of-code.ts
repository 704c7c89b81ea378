import { convertToTsx } from '@astrojs/astro2tsx';
import ts from 'typescript';
import type { Passage } from '../../../src/check/text/passage.ts';

/** Attributes and properties that are not text. */
const NO_TEXT =
  /^(class|className|id|href|src|d|for|key|type|name|rel|role|path|viewBox|import|style|target|method|action|selector)$/;

/** The sentences in a file of TypeScript or Astro, as Norwegian readers see them: English ones are for developers. */
export function passagesOfCode(file: string, source: string): Passage[] {
  const isAstro = file.endsWith('.astro');
  const code = isAstro ? convertToTsx(source).code : source;
  const tree = ts.createSourceFile('file.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const passages: Passage[] = [];
  const add = (node: ts.Node, written: string) => {
    // A run of tags ends a paragraph or a cell.
    const text = written
      .replace(/<\/?(?:strong|em|a|code)\b[^>]*>/g, '')
      .replace(/(?:<[^>]*>)+/g, '. ')
      .replace(/\s+/g, ' ')
      .trim();
    if (text.includes('|') || !/[\p{L}]\S*\s+\S*[\p{L}]/u.test(text) || !isNorwegian(text)) return;
    passages.push({ file, line: lineOf(text, node), text, labels: [] });
  };
  const lineOf = (text: string, node: ts.Node) => {
    // The lines of Astro's TSX differ from those of its source.
    const at = isAstro ? source.indexOf(text.slice(0, 20)) : node.getStart();
    return (isAstro ? source : code).slice(0, Math.max(at, 0)).split('\n').length;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && /^(style|script)$/.test(node.openingElement.tagName.getText())) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if ((ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && NO_TEXT.test(node.name.getText()))
      return;
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) add(node, runOf(node));
    if (ts.isStringLiteralLike(node)) add(node, node.text);
    if (ts.isTemplateExpression(node))
      add(node, node.head.text + node.templateSpans.map(({ literal }) => `… ${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return passages;
}

/** An element's own text, including that of inline elements; values are an ellipsis. */
function runOf(node: ts.JsxElement | ts.JsxFragment): string {
  return node.children
    .map((child) => {
      if (ts.isJsxText(child)) return child.text;
      if (ts.isJsxExpression(child)) return child.expression ? ' … ' : '';
      if (
        ts.isJsxElement(child) &&
        /^(strong|em|b|i|a|abbr|span)$/.test(child.openingElement.tagName.getText())
      )
        return runOf(child);
      return '. ';
    })
    .join('');
}

const NORWEGIAN =
  /[æøåÆØÅ«»]|(?<![\p{L}-])(og|eller|ikke|som|det|den|er|til|fra|med|har|kan|du|dere|vi|en|et|på|av|ingen|alle)(?![\p{L}-])/u;
const ENGLISH = /(?<![\p{L}-])(the|and|of|is|are|not|with|this|that|has|no|was)(?![\p{L}-])/iu;

function isNorwegian(text: string): boolean {
  return NORWEGIAN.test(text) && !ENGLISH.test(text);
}
