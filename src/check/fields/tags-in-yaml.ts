import { markdownToHast } from 'satteri';
import type { Fault } from '../../editing/faults/fault.ts';
import type { TextNode } from '../../editing/markdown/text-node.ts';
import type { YamlText } from '../../editing/yaml/yaml-texts.ts';

/** Fields of trees and exercises whose Markdown is drawn. The others show their text as it stands. */
const DRAWN =
  /(^|\.)(help|check|summary|appliesWhen|afterwards|prevent|steps\.\d+(\.(text|withExcess))?)$|^checklist\.\d+$/;

/** Tags and pictures in the texts of trees and exercises: a tag would reach the page as it is written, or vanish. */
export function yamlTagFaults(texts: readonly YamlText[]): Fault[] {
  return texts
    .filter(({ field, text }) => DRAWN.test(field) && /<|!\[/.test(text))
    .flatMap(({ file, line, column, field, text }) =>
      drawn(markdownToHast(text) as TextNode).map(
        (found): Fault => ({
          code: 'text-tag',
          file,
          line,
          column,
          field,
          found: `fant ${found}`,
          expected: 'forventet bare tekst, **navn i produktet** og lenker',
        }),
      ),
    );
}

function drawn(node: TextNode): string[] {
  if (node.type === 'raw') return node.value?.startsWith('</') ? [] : [`«${node.value?.trim()}»`];
  if (node.tagName === 'img') return [`et bilde («${String(node.properties?.src)}»)`];
  return (node.children ?? []).flatMap(drawn);
}
