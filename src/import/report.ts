import { longDate } from '../dates.ts';
import type { Plan } from './plan.ts';
import type { Refused } from './source.ts';

/** What the report of an import tells the editor. */
export interface Told {
  /** As the editor named it. */
  source: string;
  /** ISO day. */
  today: string;
  /** The folder of the articles, as shown to editors. */
  folder: string;
  plan: Plan;
  /** Titles of the themes. An article that was in none of them gets the first. */
  themes: readonly string[];
  refused: readonly Refused[];
  unread: readonly string[];
  /** What the check says about each new article, by name. */
  checked: ReadonlyMap<string, readonly string[]>;
  /** Bold texts that are not known labels of the product, with the number of occurrences. */
  bold: ReadonlyMap<string, number>;
  isDraft: boolean;
  isTrial: boolean;
}

/** The report of an import, in Markdown: what was made, and what a person must look at before it is published. */
export function reportText(told: Told): string {
  const { plan, refused, unread, folder, checked, bold } = told;
  const file = (slug: string) => `${folder}/${slug}.md`;
  const look = plan.articles
    .map((article) => ({ ...article, notes: [...article.notes, ...(checked.get(article.slug) ?? [])] }))
    .filter(({ notes }) => notes.length);
  return [
    `# Artikler fra «${told.source}», ${longDate(told.today)}`,
    summary(told),
    part(
      'Ble ikke flyttet inn',
      refused.map(({ file, found, expected }) => `«${file}»: ${found}; ${expected}.`),
    ),
    part(
      'Sto der fra før og er ikke endret',
      plan.existing.map(
        ({ slug, from }) =>
          `«${from}»: Artikkelen «${slug}» finnes. Hvis du vil ha den fra kilden, sletter du artikkelen eller gir den et annet navn. Så henter du den inn igjen.`,
      ),
    ),
    part(
      'Filer som ikke blir lest',
      unread.map(
        (name) =>
          `«${name}»: Hvis den skal med, lagrer du den som Word-dokument (.docx), HTML eller Markdown (.md).`,
      ),
    ),
    themePart(plan, told.themes),
    ...(look.length ? ['## Se på dette før du publiserer'] : []),
    ...look.map(
      ({ slug, from, notes }) =>
        `### ${file(slug)}\n\nFra «${from}».\n\n${notes.map((note) => `- [ ] ${note}`).join('\n')}`,
    ),
    boldPart(bold),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function summary({ plan, folder, isDraft, isTrial }: Told): string {
  const count = plan.articles.length;
  if (!count)
    return plan.existing.length
      ? 'Ingenting er endret: Alle artiklene finnes fra før.'
      : 'Ingen artikler ble laget.';
  const articles = `${count} ${count === 1 ? 'artikkel' : 'artikler'}`;
  if (isTrial) return `En prøve: ${articles} ville blitt laget i ${folder}. Ingenting er skrevet.`;
  const draft = isDraft
    ? ' Leserne får ikke se dem ennå: De er utkast. Ta bort linjen «draft: true» når du har lest en artikkel. En lenke til et utkast er en feil, så artikler med lenker til hverandre publiseres sammen.'
    : '';
  return `Laget ${articles} i ${folder}.${draft}`;
}

function part(title: string, lines: readonly string[]): string {
  return lines.length ? `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : '';
}

function themePart({ articles }: Plan, [first = '']: readonly string[]): string {
  const lost = articles.filter(({ unknownTheme }) => unknownTheme !== undefined);
  if (!lost.length) return '';
  const lines = [...Map.groupBy(lost, ({ unknownTheme }) => unknownTheme)].map(
    ([name, those]) =>
      `- [ ] ${name ? `Fra «${name}»` : 'Uten tema i kilden'}: ${those.map(({ slug }) => slug).join(', ')}`,
  );
  return [
    '## Velg tema',
    `Disse sto ikke i noe tema med et navn fra categories.yaml, så de har fått «${first}». Skriv et annet i «category». Hvis mange skal ha det samme, kan du legge det til i categories.yaml med navnet det hadde, slette artiklene og hente dem inn igjen.`,
    lines.join('\n'),
  ].join('\n\n');
}

function boldPart(bold: Told['bold']): string {
  if (!bold.size) return '';
  const lines = [...bold].toSorted((a, b) => b[1] - a[1]).map(([text, count]) => `- «${text}» (${count})`);
  return [
    '## Fet tekst som ikke er et kjent navn i produktet',
    'Navn på skjermen legger du til i labels.yaml. Det som er en overskrift, skriver du med ## foran, og resten uten fet skrift. Tallet sier hvor mange steder teksten står.',
    lines.join('\n'),
  ].join('\n\n');
}
