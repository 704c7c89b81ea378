import type { TreeExplanation } from './tree-explanation.ts';

/** How the file and its fields are written. */
export const FORM = {
  'yaml-syntax': {
    title: 'Filen kan ikke leses som YAML',
    message: 'fant {found}; forventet {expected}',
    cause:
      'YAML bruker innrykk og kolon til å vise hva som hører sammen. Som regel er et innrykk feil, eller en tekst med kolon mangler anførselstegn.',
    example: 'role:\n  text: Merk: Er du administrator?',
    mend: 'Gå til linjen i meldingen, og se på innrykket der og på linjen over. Sett anførselstegn rundt tekster med kolon og mellomrom, eller skriv dem på egne linjer etter «>-».',
    mended: 'role:\n  text: "Merk: Er du administrator?"',
  },
  'wrong-form': {
    title: 'Et felt har feil form',
    message: '{found}',
    cause:
      'Et felt mangler, er skrevet feil eller har en annen form enn det skal ha, for eksempel en tekst der det skal stå en liste.',
    example: 'steps: Gå til Lisenser.',
    mend: 'Skriv feltet slik meldingen forventer. content/README.md viser alle feltene.',
    mended: 'steps:\n  - Gå til Lisenser.',
  },
} as const satisfies Record<string, TreeExplanation>;
