import type { Fault } from '../../editing/faults/fault.ts';

/** Invisible characters that pasted texts bring along and no editor shows, with their names in Norwegian. */
const CALLED: readonly [RegExp, string][] = [
  [/\u200B/, 'et mellomrom uten bredde'],
  [/\u200C|\u200D|\u2060|\uFEFF/, 'et tegn uten bredde'],
  [/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'et tegn for leseretning'],
  [/\u00AD/, 'en myk bindestrek'],
  [/[\u00A0\u2007\u202F]/, 'et hardt mellomrom'],
];
/** Never useful between letters. Within an emoji, they are. */
const NOWHERE =
  /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?<=\p{L})[\u200C\u200D](?=\p{L})/u;
/** Right in running text, wrong in anything that must be written exactly. */
const SOFT_OR_HARD = /[\u00AD\u00A0\u2007\u202F]/;
const SPACE = /[\u00A0\u2007\u202F]/g;
const WIDTHLESS = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** What must be exact in the text of an article: addresses of links and pictures, code, and labels of the product. */
const EXACT = /\]\([^)"\n]*\)|`[^`\n]+`|\*\*[^*\n]+\*\*/g;
const ADDRESS = /^\]\(/;
/** Fields whose values are referred to elsewhere. */
const FIELD =
  /^[\s-]*(?:id|slug|start|next|to|category|related|aliases|audience|updated|reviewed|publishFrom|norwegian|english)\s*:\s*(.+)$/;
const ITEM = /^\s*- ([^ :]+)$/;

/** Invisible characters that silently change an address, an id, a name or code. Reports the first on each line. */
export function invisibleCharacterFaults(text: string, file: string): Fault[] {
  const lines = text.split('\n');
  const isArticle = /\.mdx?$/.test(file);
  const end = isArticle && lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return lines.flatMap((line, i): Fault[] => {
    const isField = !isArticle || i < end;
    const part =
      exactParts(line, isField).find((exact) => SOFT_OR_HARD.test(exact) && !isFigure(exact)) ??
      (NOWHERE.test(line) ? wordAround(line) : undefined);
    const sign = part && [...part].find((one) => called(one));
    if (!part || !sign) return [];
    return [
      {
        code: 'sign-unseen',
        file,
        line: i + 1,
        found: `fant «${shown(part.replaceAll(sign, '▯'))}», der ▯ er ${called(sign)} som ikke vises`,
        expected: `forventet «${shown(meant(part))}»`,
      },
    ];
  });
}

function called(sign: string): string | undefined {
  return CALLED.find(([signs]) => signs.test(sign))?.[1];
}

/** The parts of a line that must be exact. */
function exactParts(line: string, isField: boolean): string[] {
  if (!isField) return line.match(EXACT) ?? [];
  const value = (FIELD.exec(line) ?? ITEM.exec(line))?.[1];
  return value === undefined ? [] : [value];
}

/** Whether bold text is a figure such as «**10 %**», which rightly has a non-breaking space. */
function isFigure(exact: string): boolean {
  return exact.startsWith('**') && !/\p{L}[\u00AD\u00A0\u2007\u202F]\p{L}/u.test(exact);
}

function wordAround(line: string): string {
  return line.split(/ +/).find((word) => NOWHERE.test(word)) ?? line;
}

/** The text as it was meant: an address has no spaces, and a name has ordinary ones. */
function meant(part: string): string {
  return part
    .replace(WIDTHLESS, '')
    .replace(SPACE, ADDRESS.test(part) ? '' : ' ')
    .trim();
}

function shown(part: string): string {
  const text = ADDRESS.test(part) ? part.slice(2, -1) : part;
  return text.length > 80 ? `${text.slice(0, 80)} …` : text;
}
