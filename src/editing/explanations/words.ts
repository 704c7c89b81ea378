import type { Explanation } from './explanation.ts';

/** Labels, terms and how a text reads. */
export const WORDS = {
  'label-wrong': {
    title: 'Et navn i produktet som er skrevet feil',
    cause: 'Fet tekst er navn på skjermen, og dette ligner et av navnene i labels.yaml.',
    example: 'Åpne **Lisensser**.',
    mend: 'Skriv navnet som i labels.yaml. Hvis det ikke er et navn i produktet, skriver du det uten fet skrift eller lar det slutte på . : ? eller !',
    mended: 'Åpne **Lisenser**.',
  },
  'label-unlisted': {
    severity: 'warning',
    title: 'Fet tekst som ikke er et kjent navn',
    cause: 'Fet tekst er navn på skjermen, og dette står ikke i labels.yaml.',
    example: 'Det er **svært viktig**.',
    mend: 'Legg navnet til i labels.yaml, eller skriv teksten uten fet skrift.',
    mended: 'Det er svært viktig.',
  },
  'label-twin': {
    title: 'Et engelsk navn skrevet for hånd',
    cause: 'Det engelske navnet kommer av seg selv fra labels.yaml, og ville stå to ganger.',
    example: 'Åpne **Lisenser** (Licences).',
    mend: 'Fjern parentesen.',
    mended: 'Åpne **Lisenser**.',
  },
  'term-unknown': {
    title: 'Et ord som ikke er forklart',
    cause: 'Ordet er merket, men id-en står ikke i terms.yaml.',
    example: 'Hver [plass](ord:plas) teller.',
    mend: 'Rett id-en, eller legg ordet til i terms.yaml.',
    mended: 'Hver [plass](ord:plass) teller.',
  },
  'term-misplaced': {
    title: 'Et ord merket der ingen knapp kan stå',
    cause:
      'Et merket ord blir en knapp. Den kan ikke stå i en overskrift, en lenke, et navn eller en øvelse.',
    example: '## Om [plass](ord:plass)',
    mend: 'Merk ordet i en setning i artikkelen i stedet.',
    mended: '## Om plasser\n\nHver [plass](ord:plass) teller.',
  },
  'term-too-many': {
    title: 'For mange merkede ord',
    cause: 'Når så mange ord må forklares, er det bedre å skrive enklere.',
    example: 'Ni merkede ord i én artikkel.',
    mend: 'Merk ordene der leseren først trenger dem, og skriv resten enklere.',
    mended: 'Høyst åtte merkede ord.',
  },
  'vocabulary-sides': {
    severity: 'warning',
    title: 'Søkeord på feil side',
    cause:
      'I vocabulary.yaml står tekstens ord til venstre, og det leserne sier, til høyre. Her er det omvendt, så søket hopper over linjen.',
    example: 'rød stripe: [lisensvarsel]',
    mend: 'Bytt sidene: tekstens ord foran kolonet, og det leserne sier, mellom klammene.',
    mended: 'lisensvarsel: [rød stripe]',
  },
  'vocabulary-same': {
    severity: 'warning',
    title: 'Et søkeord som er ordet selv',
    cause: 'Søket finner ordet i alle former av seg selv, så linjen gjør ingenting.',
    example: 'lisens: [lisenser, kort]',
    mend: 'Ta bort ordet, og la det leserne sier i stedet, stå igjen. Hvis ingenting står igjen, tar du bort linjen.',
    mended: 'lisens: [kort]',
  },
  'word-unknown': {
    title: 'Et ord som ordlisten ikke kjenner',
    cause: 'Ordet er skrevet feil, eller det mangler i ordlisten.',
    example: 'skjremen',
    mend: 'Rett ordet. Hvis det er riktig, legger du det til i src/check/text/words.txt.',
    mended: 'skjermen',
  },
  'word-avoided': {
    title: 'Et ord vi unngår',
    cause: 'Vi bruker ett ord for én ting, og enkle ord. src/check/text/wording.yaml har listen.',
    example: 'Vennligst vent.',
    mend: 'Skriv ordet meldingen foreslår, eller setningen på en annen måte.',
    mended: 'Vent litt.',
  },
  'sentence-long': {
    title: 'En lang setning',
    cause: 'En setning på mer enn 30 ord er tung å lese.',
    example: 'En setning med mange ledd, som fortsetter, og så enda litt til.',
    mend: 'Del setningen i to.',
    mended: 'En setning. Og en til.',
  },
  'hard-to-read': {
    title: 'En artikkel som er tung å lese',
    cause: 'Lesbarheten (LIX) er høyere enn 38: setningene eller ordene er lange.',
    example: 'Lisensinstallasjonen utføres av administratoren.',
    mend: 'Skriv kortere setninger og kortere ord.',
    mended: 'Administratoren legger inn lisensen.',
  },
} as const satisfies Record<string, Explanation>;
