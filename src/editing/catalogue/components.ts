import type { ContentEntry } from './entry.ts';

/** Components in articles. */
export const COMPONENTS = {
  'component-in-md': {
    title: 'En komponent i en .md-fil',
    cause: 'Bare .mdx-filer kan ha komponenter. I en .md-fil forsvinner taggen uten et ord.',
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
} as const satisfies Record<string, ContentEntry>;
