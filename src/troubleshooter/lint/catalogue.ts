/**
 * Every mistake that the lint of trees finds, by name. Both the lint's messages and the editors' page
 * `/for-redaktorer/feilkatalog/` are made from it. The names are addresses (`#dead-end`) and must not change.
 */
export const LINT_CATALOGUE = {
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
  'missing-article': {
    title: 'En artikkel som ikke finnes',
    message: 'fant «{found}»; forventet {expected}',
    cause: 'En lenke eller «to» peker på en artikkel som ikke ligger i mappen articles.',
    example: 'to: artikkel:lisensvarsle',
    mend: 'Skriv «artikkel:» og filnavnet uten endelse.',
    mended: 'to: artikkel:lisensvarsel',
  },
  'missing-anchor': {
    title: 'En overskrift som ikke finnes',
    message: 'fant «{found}»; forventet {expected}',
    cause: 'Lenken går til en overskrift som ikke finnes i artikkelen. Ofte er overskriften skrevet om.',
    example: 'to: artikkel:lisensvarsel#haster',
    mend: 'Skriv overskriften med små bokstaver og bindestrek i stedet for mellomrom, uten tegn som «?» og «:». Æ, ø og å blir stående.',
    mended: 'to: artikkel:lisensvarsel#haster-det',
  },
  'missing-exercise': {
    title: 'En øvelse som ikke finnes',
    message: 'fant «{found}»; forventet {expected}',
    cause: 'En lenke eller «to» peker på en øvelse som ikke ligger i mappen simulations.',
    example: 'to: ovelse:fjern-lisenser',
    mend: 'Skriv «ovelse:» og filnavnet uten endelse.',
    mended: 'to: ovelse:fjern-overflodige-lisenser',
  },
  'missing-tree': {
    title: 'En feilsøking som ikke finnes',
    message: 'fant «{found}»; forventet {expected}',
    cause:
      'En lenke, «to» eller «next» peker på en feilsøking som ikke ligger i mappen troubleshooters, eller på et steg den ikke har.',
    example: 'next: feilsoking:lisens',
    mend: 'Skriv «feilsoking:» og filnavnet uten endelse. Hvis lenken skal gå til et steg, skriver du også skråstrek og stegets id.',
    mended: 'next: feilsoking:lisensvarsel',
  },
  'missing-tool': {
    title: 'Et verktøy som ikke finnes',
    message: 'fant «{found}»; forventet {expected}',
    cause: 'En lenke går til et verktøy med et annet navn enn det heter.',
    example: 'Fyll ut [lisensplanen](verktoy:lisensplanen).',
    mend: 'Skriv «verktoy:lisensplan».',
    mended: 'Fyll ut [lisensplanen](verktoy:lisensplan).',
  },
  'fact-without-option': {
    title: 'En opplysning som ikke passer til noe svar',
    message: 'fant «{found}»; forventet {expected}',
    cause:
      'En regel under «facts» svarer på et spørsmål som ikke finnes, eller med et svar spørsmålet ikke har. Da blir opplysningen i lenken ikke brukt.',
    example: 'facts:\n  - when: { key: excess }\n    answer: { numbers: exces }',
    mend: 'Skriv id-en til et spørsmål, og id-en til et av svarene på det.',
    mended: 'facts:\n  - when: { key: excess }\n    answer: { numbers: excess }',
  },
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
  'held-back': {
    title: 'En lenke til noe som ikke er publisert',
    message: 'fant «{found}»; forventet {expected}',
    cause:
      'Lenken leder til et utkast («draft: true»), eller til noe som blir publisert senere («publishFrom»). Leserne ville kommet til en side som ikke finnes.',
    example: 'Les [mer](artikkel:utkast).',
    mend: 'Publiser det lenken leder til, eller ta bort lenken til det er publisert. Hvis det som har lenken, heller ikke skal leses ennå, skriver du «draft: true» der også.',
    mended: 'Les mer.',
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
} as const satisfies Record<string, CatalogueEntry>;

export interface CatalogueEntry {
  /** `warning` if the mistake does not stop a build; by default it does. */
  severity?: 'warning';
  /** A heading. */
  title: string;
  /** The sentence of a fault, with `{found}`, `{expected}` and perhaps `{where}`. */
  message: string;
  /** Why it is a mistake, and how it comes about. */
  cause: string;
  /** A few lines of a tree with the mistake. */
  example: string;
  mend: string;
  /** The same lines without it. */
  mended: string;
}

export type TreeError = keyof typeof LINT_CATALOGUE;

/** The details of a fault: what was found, what was expected, and for some where else it occurs. */
export interface Details {
  found: string;
  expected: string;
  where?: string;
  /** Replaces the advice of the catalogue. */
  mend?: string;
}

/** The sentence about a mistake. */
export function describeError(error: TreeError, details: Details): string {
  const { message } = LINT_CATALOGUE[error];
  return message.replace(/\{(found|expected|where)\}/g, (_, key: keyof Details) => details[key] ?? '');
}
