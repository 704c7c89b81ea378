import type { Explanation } from './explanation.ts';

/** Components in articles. */
export const COMPONENTS = {
  'component-in-md': {
    title: 'En komponent i en .md-fil',
    cause: 'Bare .mdx-filer kan ha komponenter. I en .md-fil forsvinner taggen uten at noen sier fra.',
    example: 'lisensfil.md: <Callout>Husk dette.</Callout>',
    mend: 'Gi filen endelsen .mdx.',
    mended: 'lisensfil.mdx: <Callout>Husk dette.</Callout>',
  },
  'unknown-component': {
    title: 'En komponent som ikke finnes',
    cause: 'Navnet er skrevet feil, eller teksten var ikke ment som en tagg.',
    example: 'Logg inn som <kunde>.',
    mend: 'Rett navnet. Hvis teksten skal vises, skriver du \\< for tegnet.',
    mended: 'Logg inn som \\<kunde>.',
  },
  'component-field': {
    title: 'En komponent med noe den ikke kan ha',
    cause: 'Et felt mangler, er skrevet feil eller har en verdi som ikke finnes.',
    example: '<Callout typ="viktig">Husk dette.</Callout>',
    mend: 'Skriv feltet slik meldingen forventer. content/README.md viser hva hver komponent kan ha.',
    mended: '<Callout type="warning">Husk dette.</Callout>',
  },
  'component-place': {
    title: 'En komponent midt i en setning',
    cause:
      'En ramme, en figur eller et kort kan ikke stå inne i et avsnitt eller en overskrift. Nettleseren deler avsnittet.',
    example: 'Husk <Callout>dette</Callout> først.',
    mend: 'Skriv komponenten på en egen linje, med en tom linje foran og etter.',
    mended: 'Husk dette først:\n\n<Callout>Dette.</Callout>',
  },
  'component-text': {
    title: 'En komponent med for lite eller for mye tekst',
    cause: 'En ramme uten tekst er tom. Et kort eller en figur viser ikke teksten som står mellom taggene.',
    example: '<Callout type="tip"></Callout>',
    mend: 'Skriv teksten mellom taggene, eller ta bort taggen. Ved et kort eller en figur skriver du teksten foran eller etter.',
    mended: '<Callout type="tip">Husk dette.</Callout>',
  },
} as const satisfies Record<string, Explanation>;
