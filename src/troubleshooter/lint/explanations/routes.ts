import type { TreeExplanation } from './tree-explanation.ts';

/** Where answers lead. */
export const ROUTES = {
  'unknown-start': {
    title: 'Feilsøkingen begynner ingen steder',
    message: 'fant «{found}»; forventet {expected}',
    cause: 'Feltet «start» peker ikke på et av spørsmålene. Da har feilsøkingen ingen første side.',
    example: 'start: instalation',
    mend: 'Skriv id-en til det første spørsmålet.',
    mended: 'start: installation',
  },
  'unreachable-node': {
    title: 'Et steg som ingen kommer til',
    message: 'fant «{found}», som ingenting fører til; forventet {expected}',
    cause:
      'Ingen svar fører til spørsmålet eller resultatet, og resultatet står heller ikke under «otherwise» i et annet. Leserne får aldri se det.',
    example:
      'questions:\n  role:\n    options:\n      admin: { label: Ja, next: support }\noutcomes:\n  excess: { slug: for-mange }   # ingen svar fører hit',
    mend: 'La et svar føre til steget med «next», eller fjern steget.',
    mended: 'admin: { label: Ja, next: excess }',
  },
  'dead-end': {
    title: 'En blindvei',
    message: 'fant {found}; forventet {expected}',
    cause:
      'Et spørsmål har ingen svar, eller et svar fører til et steg som ikke finnes. Leseren kommer ikke videre.',
    example: 'admin:\n  label: Ja\n  next: numbres',
    mend: 'Skriv id-en til et spørsmål eller et resultat i feilsøkingen, eller «feilsoking:» og navnet på en annen feilsøking.',
    mended: 'admin:\n  label: Ja\n  next: numbers',
  },
  'one-option': {
    title: 'Et spørsmål med bare ett svar',
    message: 'fant {found}; forventet {expected}',
    cause:
      'Et spørsmål med bare ett svar er ikke noe spørsmål, og den som ikke kan svare, kommer ikke videre.',
    example: 'options:\n  "yes": { label: Ja, next: excess }',
    mend: 'Legg til et svar til. «Vet ikke» er bra der folk kanskje ikke vet.',
    mended: 'options:\n  "yes": { label: Ja, next: excess }\n  unknown: { label: Vet ikke, next: support }',
  },
  cycle: {
    title: 'Spørsmål som går i ring',
    message: 'fant at svaret fører tilbake til «{found}» ({where}); forventet {expected}',
    cause:
      'Svarene kan føre leseren tilbake til et spørsmål som allerede er besvart, om og om igjen. At «otherwise» fører tilbake til et tidligere resultat, er derimot i orden.',
    example:
      'role:\n  options:\n    unknown: { label: Vet ikke, next: installation }   # installation fører til role',
    mend: 'La svaret føre fremover, til et nytt spørsmål eller til et resultat.',
    mended: 'unknown: { label: Vet ikke, next: support }',
  },
  'path-too-long': {
    title: 'For mange spørsmål på rad',
    message: 'fant {found} spørsmål på rad ({where}); forventet {expected}',
    cause: 'En leser kan få flere enn fem spørsmål før et resultat. Mange gir opp før det.',
    example: 'installation → role → plan → numbers → payment → upgraded',
    mend: 'Slå sammen spørsmål, spør om det viktigste først, eller del feilsøkingen i to og la et svar føre over med «feilsoking:».',
    mended: 'installation → role → numbers → payment → upgraded',
  },
} as const satisfies Record<string, TreeExplanation>;
