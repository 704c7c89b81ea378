import type { TreeExplanation } from './tree-explanation.ts';

/** The steps of a result, and what to try after it. */
export const OUTCOMES = {
  'empty-outcome': {
    title: 'Et resultat uten steg eller lenker',
    message: 'fant {found}; forventet {expected}',
    cause:
      'Resultatet sier ikke hva leseren skal gjøre («steps»), eller hvor det finnes mer hjelp («actions»).',
    example: 'outcomes:\n  excess:\n    steps: []',
    mend: 'Skriv minst ett steg under «steps» og minst én lenke under «actions». Hvis du ikke vet noe bedre, skriver du en lenke til support.',
    mended:
      'outcomes:\n  excess:\n    steps:\n      - Noter hva meldingen sier.\n    actions:\n      - kind: support\n        label: Kontakt support',
  },
  'number-before-comparison': {
    title: 'Et tall fra lenken før tallene er sammenlignet',
    message: 'fant {found}; forventet {expected}',
    cause:
      'Tallene i en lenke er ikke kontrollert. Ingen skal få se hvor mange lisenser som skal fjernes, før steget der tallene blir sammenlignet med bestillingen. «compares» sier hvilket steg det er.',
    example:
      'steps:\n  - text: Fjern lisenser.\n    withExcess: Fjern {excess}.\n  - Sammenlign tallene med bestillingen.\ncompares: 2',
    mend: 'Flytt steget som sammenligner, opp foran, og skriv nummeret på det under «compares».',
    mended:
      'steps:\n  - Sammenlign tallene med bestillingen.\n  - text: Fjern lisenser.\n    withExcess: Fjern {excess}.\ncompares: 1',
  },
  'tries-itself': {
    severity: 'warning',
    title: 'Et resultat som er det neste etter seg selv',
    message: 'fant «{found}», som er resultatet selv; forventet {expected}',
    cause:
      '«otherwise» sier hva leseren prøver når resultatet ikke hjalp. Resultatet selv blir hoppet over der.',
    example: 'payment-missing:\n  verify: { otherwise: [payment-missing, support] }',
    mend: 'Fjern id-en til resultatet selv fra «otherwise». Minst én annen id må stå igjen.',
    mended: 'payment-missing:\n  verify: { otherwise: [support] }',
  },
  'nothing-next': {
    severity: 'warning',
    title: 'Et resultat som ikke leder videre',
    message: 'fant «{found}» uten noe å prøve etterpå; forventet {expected}',
    cause:
      'Uten «verify» blir leseren ikke spurt om det hjalp, og får ikke vite hva som er det neste å prøve.',
    example: 'payment-missing:\n  slug: betaling-mangler\n  steps: …\n  actions: …',
    mend: 'Skriv «verify», og under «otherwise» id-ene til det leseren skal prøve etterpå, det mest sannsynlige først. Hvis resultatet er det siste å prøve, for eksempel support, skriver du «cause: unknown».',
    mended:
      'payment-missing:\n  slug: betaling-mangler\n  steps: …\n  actions: …\n  verify: { otherwise: [support] }',
  },
  'unknown-outcome': {
    title: 'Et resultat som ikke finnes',
    message: 'fant «{found}»; forventet {expected}',
    cause:
      '«rulesOut» skal nevne resultater i den samme feilsøkingen, ikke spørsmål. «otherwise» skal nevne steg i den samme feilsøkingen.',
    example: 'verify:\n  otherwise: [payments, support]',
    mend: 'Skriv id-en slik den står under «outcomes», eller for «otherwise» også under «questions».',
    mended: 'verify:\n  otherwise: [payment-missing, support]',
  },
} as const satisfies Record<string, TreeExplanation>;
