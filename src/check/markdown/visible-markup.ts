import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';
import type { TextNode } from '../../editing/markdown/text-node.ts';

/**
 * Markdown syntax that readers would see, and what its writer meant. `found` is shown; its first group is passed to
 * `meant`.
 */
interface Mark {
  written: RegExp;
  meant: string | ((match: RegExpExecArray) => string);
  /** Only at the start of a line in a paragraph. */
  atLineStart?: true;
}

const MARKS: readonly Mark[] = [
  {
    written: /^(#{1,6})(?=[\p{L}\u00a0])\s?(.*)/u,
    atLineStart: true,
    meant: ([, marks, text]) => `«${marks} ${text}» med et vanlig mellomrom, på en egen linje`,
  },
  { written: /^#{7,}.*/, atLineStart: true, meant: 'høyst seks #, og helst ## eller ###' },
  {
    written: /^\|.+\|\s*\n\|.+\|/,
    atLineStart: true,
    meant: 'en tabell med en linje som «| --- | --- |» under den første, og like mange kolonner i den',
  },
  {
    written: /^(\d{1,2})[.)](?=[\p{Lu}\u00a0])\s?(.*)/u,
    atLineStart: true,
    meant: ([, number, text]) => `«${number}. ${text}» med et vanlig mellomrom etter punktumet`,
  },
  {
    written: /^(?:[•●▪◦‣·]\s?|[-*+]\u00a0)(.*)/u,
    atLineStart: true,
    meant: ([, text]) => `«- ${text}», med bindestrek og et vanlig mellomrom`,
  },
  { written: /^:{3,}.*/, atLineStart: true, meant: '«<Callout type="note">…</Callout>» i en .mdx-fil' },
  {
    written: /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i,
    atLineStart: true,
    meant: '«<Callout type="note">…</Callout>» i en .mdx-fil',
  },
  { written: /!\[\[([^[\]\n]+)\]\]/, meant: ([, name]) => `«![hva bildet viser](./${name})»` },
  // Variables in e-mail templates look like this too, with full stops and other characters.
  { written: /\[\[([a-z0-9-]+)\]\]/, meant: ([, name]) => `«[tekst](artikkel:${name})»` },
  { written: /\{%.*?%\}|\{\{.*?\}\}/, meant: 'bare tekst: Sidene kjører ingen koder' },
  { written: /\{#[^}\n]+\}/, meant: 'bare overskriften: Lenken til den kommer av teksten' },
  {
    written: /\{(?:[.:][\w-]+|[\w-]+=)[^}\n]*\}/,
    meant: 'ingen innstillinger i krøllparentes: Sidene leser dem ikke',
  },
  {
    written: /(?<![\w:/]):[a-z][a-z_+-]*[a-z]:(?![\w:/])/,
    meant: 'tegnet selv, for eksempel «🙂», eller bare tekst: Sidene har ingen koder for slike tegn',
  },
  {
    written: /&(?:nbsp|shy|amp|lt|gt|quot|[ao]elig|oslash|aring|[mn]dash|hellip|#\d+);?/i,
    meant: ([code = '']) =>
      code.endsWith(';')
        ? `tegnet selv i stedet for «${code}»`
        : `«${code};» med semikolon, eller tegnet selv`,
  },
  {
    written: /<!(?:--|–)/,
    meant: '«-->» der kommentaren slutter, på den samme linjen eller i det samme avsnittet',
  },
  { written: /==[^=\n]+==/, meant: 'teksten uten likhetstegn' },
  { written: /\^\[[^\]\n]+\]/, meant: '«[^1]» i teksten, og «[^1]: Teksten.» på en egen linje' },
  {
    written: /(?<=\s|^)\*\s[^*\n]+\s\*(?=[\s.,;:!?]|$)/,
    meant: '«**navn**» uten mellomrom innenfor stjernene',
  },
  { written: /`[^`\n]{1,60}/, meant: 'et ` til, der koden slutter' },
  {
    written: /\(([^()\n]+)\)\[((?:artikkel|ovelse|feilsoking|verktoy|ord|https?|mailto):[^\]\n]*)\]/,
    meant: ([, text, address]) => `«[${text}](${address})»`,
  },
  {
    written: /\[([^[\]\n]*)\(((?:\.{1,2}\/|artikkel:|ovelse:|feilsoking:|verktoy:|https?:)[^()\n]*)\)/,
    meant: ([, text, address]) => `«[${text}](${address})»`,
  },
  {
    written: /\[\^[^\]\s]+\](?!:)/,
    meant: ([mark]) => `en linje som begynner med «${mark}:», med teksten i fotnoten`,
  },
  {
    written: /\[[^\]\n]+\]\[([^\]\n]+)\]/,
    meant: ([, name]) => `en linje som begynner med «[${name}]:», med adressen`,
  },
  {
    written: /(?<![\w«(["'/-])(?:artikkel|ovelse|feilsoking|verktoy):[a-z0-9][\w/#-]*/,
    meant: ([address]) => `«[tekst](${address})»`,
  },
  { written: /\*\*|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)/, meant: '«**navn**» uten mellomrom innenfor stjernene' },
];

/** What every mark contains. Most texts do not, and are spared two dozen patterns. */
const SIGN = /[#|:[\]{}&<=^`*_•●▪◦‣·]|(?:^|\n)(?:\d{1,2}[.)]|[-*+]\u00a0)/;

/** Markdown syntax that stayed in the text because it is slightly wrong. Escaped characters are meant literally. */
export function visibleMarkupFaults({ file, root, text }: WrittenArticle): Fault[] {
  const lines = text.split('\n');
  return textsIn(root).flatMap(({ value, line, beginsLine }) =>
    !SIGN.test(value)
      ? []
      : MARKS.flatMap(({ written, meant, atLineStart }): Fault[] => {
          const match = atLineStart ? firstAtLineStart(value, written, beginsLine) : written.exec(value);
          const at = match ? line + value.slice(0, match.index).split('\n').length - 1 : 0;
          const shown = match?.[0].split('\n', 1)[0] ?? '';
          const source = lines[at - 1] ?? '';
          if (!match || !plain(source).includes(plain(shown)) || source.includes(`\\${shown[0]}`)) return [];
          const expected = typeof meant === 'string' ? meant : meant(match);
          return [
            {
              code: 'mark-left',
              file,
              line: at,
              found: `fant «${short(shown)}», som leserne ser slik det står`,
              expected: `forventet ${short(expected)}`,
            },
          ];
        }).slice(0, 1),
  );
}

/** Reminders such as «TODO», which readers would see. */
const NOTE =
  /\b(?:TODO|FIXME|TBD)\b|\bXXX+\b|\blorem ipsum\b|\[(?:sett inn (?:bilde|lenke|skjermbilde|film|tekst)|(?:skjerm)?bilde her|insert image)\b[^\]\n]*\]/i;

/** Notes to oneself that are left in a text. */
export function leftReminderFaults({ file, root, text }: WrittenArticle): Fault[] {
  if (/^draft:\s*true\b/m.test(text)) return [];
  return textsIn(root).flatMap(({ value, line }): Fault[] => {
    const note = NOTE.exec(value);
    if (!note) return [];
    return [
      {
        code: 'note-left',
        file,
        line: line + value.slice(0, note.index).split('\n').length - 1,
        found: `fant «${short(note[0])}»`,
        expected: 'forventet det leserne skal få vite',
      },
    ];
  });
}

/** Undoes the typographic quotes and dashes that Markdown produces. */
function plain(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]|-+/g, '-')
    .replaceAll('…', '...');
}

interface WrittenText {
  value: string;
  line: number;
  /** Whether it starts a paragraph. */
  beginsLine: boolean;
}

/** The texts that readers see, except code and texts that are copied literally. */
function textsIn(node: TextNode): WrittenText[] {
  if (/^(code|pre)$/.test(node.tagName ?? node.name ?? '')) return [];
  return (node.children ?? []).flatMap((child, i) =>
    child.type === 'text' && child.position
      ? {
          value: child.value ?? '',
          line: child.position.start.line,
          beginsLine: i === 0 && (node.tagName === 'p' || node.tagName === 'li'),
        }
      : textsIn(child),
  );
}

function firstAtLineStart(value: string, written: RegExp, beginsLine: boolean): RegExpExecArray | undefined {
  for (let index = beginsLine ? 0 : value.indexOf('\n') + 1; ; ) {
    if (!index && !beginsLine) return undefined;
    const match = written.exec(value.slice(index));
    if (match) return Object.assign(match, { index });
    const next = value.indexOf('\n', index);
    if (next < 0) return undefined;
    index = next + 1;
  }
}

function short(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)} …` : text;
}
