import type { TreeExplanation } from './tree-explanation.ts';

/** What answers rule out, and what follows from them. */
export const ANSWERS = {
  'fact-without-option': {
    title: 'En opplysning som ikke passer til noe svar',
    message: 'fant «{found}»; forventet {expected}',
    cause:
      'En regel under «facts» svarer på et spørsmål som ikke finnes, eller med et svar spørsmålet ikke har. Da blir opplysningen i lenken ikke brukt.',
    example: 'facts:\n  - when: { key: excess }\n    answer: { numbers: exces }',
    mend: 'Skriv id-en til et spørsmål, og id-en til et av svarene på det.',
    mended: 'facts:\n  - when: { key: excess }\n    answer: { numbers: excess }',
  },
  'ruled-out-way': {
    title: 'Et svar fører til et resultat det utelukker',
    message: 'fant at svaret utelukker «{found}», men kan føre dit; forventet {expected}',
    cause:
      '«rulesOut» sier at resultatet ikke kan være årsaken med dette svaret. Likevel kan «next» og svarene etterpå føre til det.',
    example: 'paid: { label: Ja, next: payment-missing, rulesOut: [payment-missing] }',
    mend: 'La svaret føre et annet sted, eller fjern resultatet fra «rulesOut».',
    mended: 'paid: { label: Ja, next: support, rulesOut: [payment-missing] }',
  },
  'text-not-given': {
    title: 'Teksten i et resultat bygger på et svar leseren kanskje ikke har gitt',
    message: 'fant en vei uten det svaret: {found}; forventet {expected}',
    cause:
      '«given» sier hvilke svar teksten i resultatet bygger på. En leser kan komme til resultatet uten å ha gitt dem, også når et annet resultat ikke hjalp («otherwise»).',
    example:
      'not-administrator:\n  given: { role: [user] }\nwrong-installation:\n  verify: { otherwise: [not-administrator, support] }   # her er rollen kanskje ikke kjent',
    mend: 'La veien gå om spørsmålet, eller skriv teksten så den er sann for alle som kommer dit, og fjern «given».',
    mended: 'wrong-installation:\n  verify: { otherwise: [role, support] }',
  },
  'administrator-only': {
    severity: 'warning',
    title: 'En leser som kan bli sendt dit bare administratorer kommer',
    message: 'fant «{found}», som bare administratorer svarer seg frem til ({where}); forventet {expected}',
    cause:
      '«otherwise» sier hva leseren prøver når resultatet ikke hjalp. Den som ikke er administrator, eller ikke har svart på det, blir bedt om å gå til skjermer som bare administratorer ser.',
    example:
      'role:\n  options:\n    admin: { label: Ja, next: excess }\n    user: { label: Nei, next: ask }\nask:\n  verify: { otherwise: [excess, support] }',
    mend: 'La veien gå om spørsmålet som skiller administratorer fra andre, skriv under «rulesOut» at svaret utelukker resultatet, eller gi resultatet egne steg i «forUser». Det siste i «otherwise» blir vist selv om det er utelukket. Sett «support» eller et annet steg etter det.',
    mended: 'ask:\n  verify: { otherwise: [support] }',
  },
  'check-without-answer': {
    title: 'En kontroll som ingen svar gjør unødvendig',
    message: 'fant {found}; forventet {expected}',
    cause:
      '«check» er det første steget i resultatene til leseren selv har gitt et svar som utelukker noe. Spørsmålet har ikke et slikt svar.',
    example:
      'installation:\n  check: Sammenlign kunde-ID-en.\n  options:\n    right: { label: Ja, next: role }',
    mend: 'Skriv under «rulesOut» hva svaret utelukker, eller fjern «check».',
    mended: 'right: { label: Ja, next: role, rulesOut: [wrong-installation] }',
  },
} as const satisfies Record<string, TreeExplanation>;
