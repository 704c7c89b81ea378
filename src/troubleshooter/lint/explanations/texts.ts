import type { TreeExplanation } from './tree-explanation.ts';

/** What readers see. */
export const TEXTS = {
  'option-without-text': {
    title: 'Et svar uten tekst',
    message: 'fant {found}; forventet {expected}',
    cause: 'Svaret mangler «label», eller teksten er tom. Da har leseren ingenting å velge.',
    example: 'admin:\n  next: numbers',
    mend: 'Skriv det leseren svarer.',
    mended: 'admin:\n  label: Ja, jeg er administrator\n  next: numbers',
  },
  'same-text': {
    title: 'To like tekster',
    message: 'fant «{found}», som også står i {where}; forventet {expected}',
    cause:
      'To svar på det samme spørsmålet, to spørsmål eller to resultater har den samme teksten. Leserne kan ikke skille dem.',
    example: 'options:\n  "yes": { label: Ja, next: excess }\n  "no": { label: Ja, next: payment }',
    mend: 'Skriv hva som er forskjellen, eller slå dem sammen.',
    mended: 'options:\n  "yes": { label: Ja, next: excess }\n  "no": { label: Nei, next: payment }',
  },
  'sentence-begun': {
    title: 'En tekst som siden begynner selv',
    message: 'fant «{found}»; forventet {expected}',
    cause:
      'Siden skriver «Dette gjelder deg hvis» foran «appliesWhen», og nummer foran stegene. Hvis det står i teksten også, ser leserne det to ganger.',
    example: 'appliesWhen: Dette gjelder deg hvis planen er rød.\nsteps: ["1. Åpne Lisenser."]',
    mend: 'Ta bort det siden skriver selv.',
    mended: 'appliesWhen: planen er rød.\nsteps: ["Åpne Lisenser."]',
  },
  'capital-begun': {
    severity: 'warning',
    title: 'En stor bokstav midt i en setning',
    message: 'fant «{found}» først; forventet {expected}',
    cause:
      'Siden skriver «Dette gjelder deg hvis» foran «appliesWhen», så teksten begynner midt i setningen.',
    example: 'appliesWhen: Planen er rød.',
    mend: 'Begynn teksten med liten bokstav. Hvis det første ordet er et navn, skriver du noe foran det, for eksempel «programmet».',
    mended: 'appliesWhen: planen er rød.',
  },
} as const satisfies Record<string, TreeExplanation>;
