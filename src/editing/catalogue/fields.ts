import type { ContentEntry } from './entry.ts';

/** The fields above an article, of a tree or an exercise, and settings. */
export const FIELDS = {
  'no-fields': {
    title: 'En artikkel uten felter øverst',
    cause: 'En artikkel begynner med feltene sine, mellom to linjer med tre bindestreker.',
    example: 'title: Lisensfil\n\nTekst.',
    mend: 'Skriv feltene øverst, med en linje --- foran og en etter.',
    mended:
      '---\ntitle: Lisensfil\ndescription: Hva filen er.\ncategory: lisens\nupdated: 2026-11-24\n---\n\nTekst.',
  },
  'field-twice': {
    title: 'Samme felt to ganger',
    cause: 'Feltet står to ganger på samme sted, og bare det ene kan gjelde.',
    example: 'title: Lisensfil\ntitle: Lisensfilen',
    mend: 'Behold den ene linjen.',
    mended: 'title: Lisensfilen',
  },
  'unknown-field': {
    title: 'Et felt som ikke finnes',
    cause: 'Navnet på feltet er skrevet feil, eller feltet hører ikke hjemme her.',
    example: 'tittel: Lisensfil',
    mend: 'Rett navnet, eller fjern linjen. content/README.md viser alle feltene.',
    mended: 'title: Lisensfil',
  },
  'text-cut': {
    title: 'En tekst som blir kuttet ved #',
    cause: 'Etter et mellomrom begynner # en kommentar i YAML, og resten av teksten forsvinner.',
    example: 'title: Feil #403',
    mend: 'Sett anførselstegn rundt teksten. Hvis det er en kommentar, skriver du to mellomrom foran # og ett etter.',
    mended: 'title: "Feil #403"',
  },
  'not-text': {
    title: 'En tekst som YAML leser som noe annet',
    cause: 'Tall, datoer, true, false og null blir ikke lest som tekst.',
    example: 'keywords: [0x80070005, 404]',
    mend: 'Sett anførselstegn rundt teksten.',
    mended: 'keywords: ["0x80070005", "404"]',
  },
  'no-such-date': {
    title: 'En dato som ikke finnes',
    cause: 'Måneden eller dagen er ikke i kalenderen. Leserne ville få se en annen dato.',
    example: 'updated: 2026-13-45',
    mend: 'Skriv år, måned og dag som ÅÅÅÅ-MM-DD.',
    mended: 'updated: 2026-12-15',
  },
  'unknown-theme': {
    title: 'Et tema som ikke finnes',
    cause: '«category» er ikke id-en til et tema i categories.yaml. Artikkelen ville ikke stå noe sted.',
    example: 'category: lisenser',
    mend: 'Skriv en id fra categories.yaml, eller legg temaet til der.',
    mended: 'category: lisens',
  },
  'unknown-related': {
    title: 'En beslektet artikkel som ikke finnes',
    cause: '«related» nevner en artikkel som ikke ligger i mappen articles.',
    example: 'related: [lisensvarsle]',
    mend: 'Skriv filnavnet uten endelse, eller fjern det.',
    mended: 'related: [lisensvarsel]',
  },
  'wrong-alias': {
    title: 'En gammel adresse som ikke kan lede hit',
    cause:
      'Adressen under «aliases» er i bruk, står to steder, eller leder til en overskrift som ikke finnes.',
    example: 'aliases: ["#gammel-overskrift > ny-overskrit"]',
    mend: 'Skriv en adresse som ingenting har nå, og en overskrift som står i artikkelen.',
    mended: 'aliases: ["#gammel-overskrift > ny-overskrift"]',
  },
  'address-gone': {
    title: 'En publisert adresse som ikke finnes lenger',
    cause:
      'Filen har fått nytt navn eller er slettet. Lenker i bokmerker, e-poster og søkemotorer fører ingen steder.',
    example: 'adresser.txt: artikler/gammelt-navn/',
    mend: 'Skriv det gamle navnet under aliases i filen som har siden nå. Hvis siden er fjernet for godt, skriver du «borte» bak adressen i adresser.txt.',
    mended: 'aliases: [gammelt-navn]',
  },
  'address-line': {
    title: 'En linje i adresser.txt som ikke stemmer',
    cause: 'Linjen er ingen adresse, eller den sier at en side som finnes, er borte.',
    example: 'artikler/gammelt-navn/ slettet',
    mend: 'Skriv linjen slik meldingen forventer, eller ta den bort og kjør npm run addresses.',
    mended: 'artikler/gammelt-navn/ borte',
  },
  'address-unlisted': {
    severity: 'warning',
    title: 'Adresser som ikke står i adresser.txt',
    cause: 'Når en adresse som er publisert, ikke står der, merker ingen at den blir borte.',
    example: 'En ny artikkel er publisert.',
    mend: 'Kjør npm run addresses når sidene blir publisert.',
    mended: 'artikler/nytt-navn/',
  },
  'template-left': {
    severity: 'warning',
    title: 'Tekst fra malen som ikke er byttet ut',
    cause: 'npm run new lager en fil som sier hva du skal skrive hvor. Leserne får teksten slik den står.',
    example: 'description: Skriv én setning om hva artikkelen svarer på.',
    mend: 'Skriv din egen tekst. Hvis artikkelen eller øvelsen ikke er ferdig, skriver du draft: true.',
    mended: 'description: Tallene viser hvor mange lisenser dere har.',
  },
  'review-overdue': {
    severity: 'warning',
    title: 'Innhold som skulle vært kontrollert',
    cause: 'Det er lenge siden noen sammenlignet innholdet med produktet, så det kan ha blitt feil.',
    example: 'reviewed: 2024-11-24\nreviewEvery: 6 måneder',
    mend: 'Kontroller innholdet, rett det som er endret, og skriv datoen i reviewed.',
    mended: 'reviewed: 2026-11-24\nreviewEvery: 6 måneder',
  },
  setting: {
    title: 'En innstilling som er feil',
    cause: 'En verdi i src/site.ts har feil form eller nevner noe som ikke finnes i innholdet.',
    example: "support: 'kontakt-suport'",
    mend: 'Rett verdien i src/site.ts, eller la den være tom.',
    mended: "support: 'kontakt-support'",
  },
  'setting-unfilled': {
    severity: 'warning',
    title: 'En innstilling som ikke er fylt ut',
    cause: 'Verdien i src/site.ts er et eksempel eller er tom.',
    example: "address: 'https://hjelp.example.no'",
    mend: 'Skriv verdien i src/site.ts før hjelpesenteret blir publisert.',
    mended: "address: 'https://hjelp.firma.no'",
  },
} as const satisfies Record<string, ContentEntry>;
