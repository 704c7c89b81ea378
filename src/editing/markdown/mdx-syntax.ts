import type { Fault } from '../faults/fault.ts';

/**
 * Explains a syntax error of MDX to somebody who writes texts, and returns the text without the character where parsing
 * stopped; undefined if there is nothing to leave out.
 *
 * @param error the parser's error, whose message begins with line and column
 * @param rest the text as it was parsed
 * @param text the text as written, which is shown
 */
export function mdxFault(
  error: unknown,
  rest: string,
  text: string,
): { fault: Omit<Fault, 'file'>; mended: string | undefined } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = 1, column = 1] = (/^(\d+):(\d+): /.exec(message) ?? []).map(Number);
  const lines = rest.split('\n');
  const here = lines[line - 1] ?? '';
  const sign = here.slice(column - 1).search(/[<{]/);
  const at = sign < 0 ? column - 1 : column - 1 + sign;
  const shown = (text.split('\n')[line - 1] ?? '').slice(at);
  const place = { line, column: at + 1 };
  const brace = here[at] === '{' || /expression/.test(message);
  const fault = { ...place, ...(brace ? loneBrace(shown) : oddTag(shown, message)) };
  if (!/[<{]/.test(here[at] ?? '')) return { fault, mended: undefined };
  // An address in angle brackets is removed as a whole, and so is a run of special characters.
  const [odd = ' '] = /^(?:<(?:https?:|mailto:|[^<>\s@]+@)[^>\s]*>|<{2,})/.exec(here.slice(at)) ?? [];
  lines[line - 1] = `${here.slice(0, at)}${' '.repeat(odd.length)}${here.slice(at + odd.length)}`;
  return { fault, mended: lines.join('\n') };
}

type Told = Pick<Fault, 'code' | 'found' | 'expected'>;

function loneBrace(shown: string): Told {
  return {
    code: 'brace',
    found: `fant «${short(shown)}», og MDX leser det som kode`,
    expected: `forventet «\\${short(shown)}»: Skriv \\{ for en krøllparentes`,
  };
}

function oddTag(shown: string, message: string): Told {
  const found = `fant «${short(shown)}»`;
  const address = /^<((?:https?:|mailto:)[^>\s]*)>/.exec(shown)?.[1];
  if (address) return { code: 'mdx-syntax', found, expected: `forventet «[tekst](${address})»` };
  const mail = /^<([^<>\s@]+@[^<>\s]+)>/.exec(shown)?.[1];
  if (mail) return { code: 'mdx-syntax', found, expected: `forventet «[${mail}](mailto:${mail})»` };
  if (shown.startsWith('<!--'))
    return { code: 'mdx-syntax', found, expected: 'forventet en kommentar som «{/* … */}»' };
  const name = /^<\/?([A-Za-z][\w-]*)/.exec(shown)?.[1];
  if (!name)
    return { code: 'mdx-syntax', found, expected: `forventet «\\${short(shown)}»: Skriv \\< for tegnet <` };
  if (VOID.test(name)) return { code: 'tag-unclosed', found, expected: `forventet «<${name} />»` };
  if (/Unexpected closing tag/.test(message))
    return { code: 'tag-unclosed', found, expected: `forventet «<${name}>» foran, med samme navn` };
  if (/closing tag/.test(message))
    return {
      code: 'tag-unclosed',
      found,
      expected: `forventet «</${name}>» etterpå, eller «\\<${name}>» for teksten selv`,
    };
  return {
    code: 'mdx-syntax',
    found,
    expected: `forventet «<${name} felt="tekst">», med anførselstegn rundt det som står etter =`,
  };
}

const VOID = /^(br|hr|img|wbr|source|track|col|input)$/i;

function short(text: string): string {
  const [first = ''] = text.split(/(?<=[}>])|\n/);
  return first.length > 60 ? `${first.slice(0, 60)} …` : first.trimEnd();
}
