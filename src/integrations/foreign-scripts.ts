import { createHash } from 'node:crypto';
import { createAddresses } from '../addresses.ts';
import { contentIndex } from '../editing/content-folder/content-index.ts';
import { EditorFault } from '../editing/faults/editor-fault.ts';
import { pathOf } from '../written-pages.ts';
import { sourceOf } from './source-of.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)/i;
const SCRIPT = /<script((?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?)>([\s\S]*?)<\/script\s*>/gi;
/** The types that browsers run; any other is data. Empty if no type is given. */
const RUNS = /^(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script.*)?$/i;

/**
 * Refuses inline scripts from the content: the page's policy would get their hashes, and they would run.
 *
 * @param found by the page's file
 * @throws if there are any, with each script and its place
 */
export function refuseForeignScripts(found: ReadonlyMap<string, readonly string[]>, base: string): void {
  const { home } = createAddresses(base);
  const index = contentIndex();
  const lines = [...found].flatMap(([file, scripts]) =>
    scripts.map((script) => {
      const source = sourceOf(home + pathOf(file), (line) => /<script/i.test(line), index, base);
      const shown = script.length > 80 ? `${script.slice(0, 80)} …` : script;
      return `  ${source}: fant «${shown.replace(/\s+/g, ' ')}»`;
    }),
  );
  if (lines.length)
    throw new EditorFault(
      `Innholdet kan ikke ha egne skript. Fjern dem. Et eksempel som skal vises, setter du mellom \`…\`:\n${lines.join('\n')}`,
    );
}

/**
 * A page's inline scripts, as written, whose hashes Astro has not put into its policy, which means that they are not
 * the site's own.
 */
export function foreignScripts(html: string): string[] {
  const policy = POLICY.exec(html)?.[1] ?? '';
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '', text = '']) => {
      const type = /\stype\s*=\s*["']?([^\s"'>]*)/i.exec(attributes)?.[1] ?? '';
      return RUNS.test(type) && !/\ssrc\s*=/i.test(attributes) && !policy.includes(hashOf(text));
    })
    .map(([script]) => script);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
