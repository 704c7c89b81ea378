import type { TreeExplanation } from './tree-explanation.ts';

/** Ids and addresses. */
export const NAMES = {
  'reserved-name': {
    title: 'Et navn som er opptatt',
    message: 'fant «{found}», som er reservert; forventet {expected}',
    cause:
      'Noen id-er er opplysninger i lenker (for eksempel «expires»), og noen adresser er andre sider i feilsøkingen («graf», «utskrift», «innebygd»).',
    example: 'questions:\n  version:\n    slug: graf',
    mend: 'Velg en annen id eller en annen slug.',
    mended: 'questions:\n  upgraded:\n    slug: har-dere-oppgradert',
  },
  'duplicate-id': {
    title: 'Samme id to ganger',
    message: 'fant «{found}», som også er brukt {where}; forventet {expected}',
    cause:
      'To steg, to svar eller to felter har samme navn. Da vet ingen hvilket av dem en lenke går til, og det siste skriver over det første.',
    example: 'questions:\n  payment: …\noutcomes:\n  payment: …',
    mend: 'Gi det ene steget en annen id, og rett «next» og «otherwise» som peker på det.',
    mended: 'questions:\n  payment: …\noutcomes:\n  payment-missing: …',
  },
  'duplicate-slug': {
    title: 'To steg med samme adresse',
    message: 'fant «{found}», som også er brukt {where}; forventet {expected}',
    cause: 'To steg i samme feilsøking har samme slug. Da ville den ene siden skrive over den andre.',
    example: 'excess: { slug: lisenser }\npayment: { slug: lisenser }',
    mend: 'Gi det ene steget en annen slug.',
    mended: 'excess: { slug: for-mange-lisenser }\npayment: { slug: lisenser }',
  },
  'alias-in-use': {
    title: 'En gammel id som er i bruk',
    message: 'fant «{found}», som også er brukt {where}; forventet {expected}',
    cause: 'Et navn under «aliases» er id-en til et annet steg, eller en gammel id for to steg.',
    example: 'payment:\n  aliases: [excess]   # excess er et annet steg',
    mend: 'Fjern aliaset, eller gi steget som bruker det som id, en annen id.',
    mended: 'payment:\n  aliases: [invoice]',
  },
} as const satisfies Record<string, TreeExplanation>;
