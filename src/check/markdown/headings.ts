import type { Fault } from '../../editing/faults/fault.ts';
import { type Heading, headingsIn, writtenIds } from '../../editing/markdown/heading-anchors.ts';
import type { WrittenArticle } from '../../editing/markdown/read-article.ts';

/** Ids that every page has itself. Its `innhold` and `mer-informasjon` give way to headings: `own-id.ts`. */
const OWN_IDS = /^(sok-topp|sok-topp-treff|meny-topp|side:.*)$/;

/** The headings with these ids. */
const OWN_HEADINGS = /^(innhold|mer informasjon)$/i;

/** Headings that nobody can link to or tell apart, that are at the wrong level, or whose ids are taken. */
export function headingFaults(article: WrittenArticle): Fault[] {
  const headings = headingsIn(article.root);
  const byText = new Map<string, Heading>();
  const faults = headings.flatMap((heading, i): Fault[] => {
    const { text, depth, anchor } = heading;
    // A conflict marker of Git, which `files/damaged-text.ts` reports.
    if (text.startsWith('<<<<<<< ')) return [];
    const place = { file: article.file, ...placeOf(heading) };
    const shown = `fant «${'#'.repeat(depth)}${text && ` ${text}`}»`;
    if (!anchor || /^-\d+$/.test(anchor)) {
      const found = `${shown}, en overskrift uten bokstaver og tall`;
      return [{ ...place, code: 'heading-empty', found, expected: 'forventet en tekst' }];
    }
    const told: Fault[] = [];
    const before = i ? (headings[i - 1]?.depth ?? 1) : 1;
    if (depth === 1)
      told.push({
        ...place,
        code: 'heading-level',
        found: shown,
        expected: `forventet «## ${text}»: Tittelen er sidens #`,
      });
    else if (depth > before + 1)
      told.push({
        ...place,
        code: 'heading-level',
        found: `${shown} ${before === 1 ? 'først i artikkelen' : `etter ${'#'.repeat(before)}`}`,
        expected: `forventet «${'#'.repeat(before + 1)} ${text}»`,
      });
    if (OWN_HEADINGS.test(text))
      told.push({
        ...place,
        code: 'heading-own',
        found: `${shown}, som siden også har selv`,
        expected: 'forventet en annen tekst',
      });
    const same = byText.get(text);
    if (same)
      told.push({
        ...place,
        code: 'heading-twice',
        found: `${shown}, som også står på linje ${placeOf(same).line}`,
        expected: 'forventet en egen tekst for hver overskrift',
      });
    else byText.set(text, heading);
    return told;
  });
  return [...faults, ...takenIds(article, headings), ...headingsByLine(article, headings)];
}

/** Paragraphs that became headings because a line of hyphens follows: it was meant as a divider. */
function headingsByLine({ file, text }: WrittenArticle, headings: readonly Heading[]): Fault[] {
  // In an article without valid front matter, the lines around it look like this too.
  if (!/^---[ \t]*\n/.test(text)) return [];
  const lines = text.split('\n');
  return headings.flatMap(({ node, depth }): Fault[] => {
    const { start, end } = node.position ?? {};
    const last = lines[(end?.line ?? 0) - 1] ?? '';
    if (depth !== 2 || !start || !end || end.line === start.line || !/^[\s>]*-+\s*$/.test(last)) return [];
    const written = (lines[end.line - 2] ?? '').trim();
    return [
      {
        code: 'heading-by-line',
        file,
        line: start.line,
        found: `fant «${written.slice(0, 60)}» med «${last.trim()}» rett under, som blir en overskrift`,
        expected: `forventet en tom linje imellom, eller «## ${written.slice(0, 60)}» for en overskrift`,
      },
    ];
  });
}

function takenIds({ file, text }: WrittenArticle, headings: readonly Heading[]): Fault[] {
  const holders = new Map<string, string>();
  const ids = [
    ...headings.map((heading) => ({ id: heading.anchor, ...placeOf(heading), what: 'overskriften' })),
    ...writtenIds(text).map(({ id, index }) => ({ id, ...placeIn(text, index), what: 'et sted' })),
  ];
  return ids.flatMap(({ id, line, column, what }): Fault[] => {
    if (!id) return [];
    const holder = OWN_IDS.test(id) ? 'siden selv' : holders.get(id);
    holders.set(id, `${what} på linje ${line}`);
    if (!holder) return [];
    const found = `fant «${id}», som er id for to steder på siden: her og ${holder}`;
    return [{ code: 'id-taken', file, line, column, found, expected: 'forventet en egen id' }];
  });
}

function placeOf({ node }: Heading): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function placeIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
