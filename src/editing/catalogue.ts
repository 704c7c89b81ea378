/**
 * Every mistake that the check of content finds, by name, besides those of trees (`troubleshooter/lint/catalogue.ts`).
 * Messages and the editors' page `/for-redaktorer/feilkatalog/` are made from it. The names are addresses and must not
 * change.
 */
export const CONTENT_CATALOGUE = {
  'content-folder': {
    title: 'Innholdsmappen kan ikke bygges',
    cause: 'Mappen finnes ikke, er tom eller mangler det som må være der.',
    example: 'HELP_CONTENT=innold npm run build',
    mend: 'Skriv navnet på en mappe med articles/ og categories.yaml.',
    mended: 'HELP_CONTENT=innhold npm run build',
  },
  'file-name': {
    title: 'Et filnavn som ikke kan være en adresse',
    cause:
      'Filnavnet blir en del av adressen. Store bokstaver, mellomrom og æ, ø og å blir endret på veien til leseren.',
    example: 'articles/Åpne saker.md',
    mend: 'Gi filen et navn med små bokstaver a–z, tall og bindestrek.',
    mended: 'articles/apne-saker.md',
  },
  'file-unread': {
    title: 'En fil som ikke blir lest',
    cause:
      'Filen har en endelse som ikke blir lest, eller den ligger i en undermappe av noe annet enn articles. Leserne får aldri se den.',
    example: 'articles/lisens/lisensfil.markdown',
    mend: 'Legg filen i mappen, med endelsen .md eller .mdx for artikler og .yaml for resten. Hvis den ikke skal leses, legger du den utenfor innholdet.',
    mended: 'articles/lisensfil.md',
  },
  'same-address': {
    title: 'To med samme adresse',
    cause: 'To filer eller to temaer får den samme adressen. Leserne får bare se den ene.',
    example: 'articles/lisensfil.md\narticles/lisensfil.mdx',
    mend: 'Gi den ene et annet navn, eller slett den.',
    mended: 'articles/lisensfil.mdx',
  },
  'not-utf8': {
    title: 'En fil som ikke er lagret som UTF-8',
    cause: 'Programmet har lagret filen på en annen måte, så æ, ø og å blir til andre tegn.',
    example: 'Bl�b�r',
    mend: 'Åpne filen i programmet du skrev den i, velg «Lagre som» og tegnkodingen UTF-8. Se etter at æ, ø og å er riktige.',
    mended: 'Blåbær',
  },
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
  'mdx-syntax': {
    title: 'Et tegn som MDX ikke kan lese',
    cause:
      'I .mdx-filer begynner < en tagg. Kommentarer og lenker skrives også på en annen måte enn i .md-filer.',
    example: 'Når det er <5 lisenser igjen, se <https://firma.no>.',
    mend: 'Skriv \\< for tegnet selv, [tekst](adresse) for en lenke og {/* … */} for en kommentar.',
    mended: 'Når det er \\<5 lisenser igjen, se [firmaet](https://firma.no).',
  },
  brace: {
    title: 'En krøllparentes som MDX leser som kode',
    cause: 'I .mdx-filer er det som står mellom { og } kode. Teksten forsvinner, eller bygget stanser.',
    example: 'Feil {0} hos {kunde}',
    mend: 'Skriv \\{ for en krøllparentes, eller sett teksten mellom `…`.',
    mended: 'Feil \\{0} hos \\{kunde}',
  },
  'tag-unclosed': {
    title: 'En tagg uten slutt eller begynnelse',
    cause: 'Hver tagg som åpnes, må lukkes med det samme navnet.',
    example: '<Callout>\nHusk dette.',
    mend: 'Skriv taggen som mangler. En tagg uten innhold slutter på />.',
    mended: '<Callout>\nHusk dette.\n</Callout>',
  },
  'article-code': {
    title: 'Kode i en artikkel',
    cause: 'Artikler har ikke egen kode. Komponentene er der uten at de blir hentet.',
    example: "import Callout from './Callout.astro'",
    mend: 'Fjern linjen. Hvis den er et eksempel, setter du den mellom `…`.',
    mended: '<Callout>Husk dette.</Callout>',
  },
  'heading-empty': {
    title: 'En overskrift uten tekst',
    cause:
      'Overskriften har ingen bokstaver eller tall. Ingen kan lenke til den, og en skjermleser leser den som tom.',
    example: '## !!!',
    mend: 'Skriv en tekst, eller fjern overskriften.',
    mended: '## Viktig',
  },
  'heading-level': {
    title: 'En overskrift på feil nivå',
    cause:
      'Tittelen er sidens øverste overskrift. Under den kommer ##, så ###, uten at noe nivå er hoppet over.',
    example: '## Lisenser\n\n#### Slik gjør du',
    mend: 'Skriv så mange # som meldingen viser.',
    mended: '## Lisenser\n\n### Slik gjør du',
  },
  'heading-twice': {
    severity: 'warning',
    title: 'To like overskrifter',
    cause:
      'Leserne kan ikke skille dem i innholdslisten. Lenker til den andre slutter å virke når den første blir borte.',
    example: '## Slik gjør du\n\n## Slik gjør du',
    mend: 'Gi hver overskrift en egen tekst.',
    mended: '## Slik legger du til\n\n## Slik fjerner du',
  },
  'id-taken': {
    title: 'En id som er opptatt',
    cause: 'To steder på siden har den samme id-en, så lenker når bare det ene.',
    example: '## Svar\n\n<p id="svar">Ja.</p>',
    mend: 'Gi overskriften en annen tekst, eller skriv en annen id.',
    mended: '## Svar\n\n<p id="kort-svar">Ja.</p>',
  },
  'link-empty': {
    title: 'En lenke uten adresse',
    cause: 'Det står ingenting mellom parentesene.',
    example: '[les mer]()',
    mend: 'Skriv adressen, eller la teksten stå uten lenke.',
    mended: '[les mer](artikkel:lisensvarsel)',
  },
  'link-unmade': {
    title: 'En lenke som ikke ble en lenke',
    cause:
      'Det er et mellomrom i adressen, i navnet på filen eller foran parentesen. Leserne ser klammene og parentesene.',
    example: '[les mer](artikkel: lisensvarsel)',
    mend: 'Skriv lenken uten mellomrom mellom ] og ( og i adressen. Gi en fil med mellomrom i navnet et navn uten.',
    mended: '[les mer](artikkel:lisensvarsel)',
  },
  'address-refused': {
    title: 'En adresse som sidene ikke kan ha',
    cause: 'Adressen ville kjøre kode eller peker på en fil på din egen maskin.',
    example: '[start](javascript:start())',
    mend: 'Skriv en adresse som andre kan åpne.',
    mended: '[start](ovelse:fjern-overflodige-lisenser)',
  },
  'address-unreadable': {
    title: 'En adresse som ingen kan åpne',
    cause: 'Adressen er skrevet feil eller er et eksempel som ble en lenke av seg selv.',
    example: 'Skriv https://servernavn.no:portnummer i nettleseren.',
    mend: 'Rett adressen. Hvis den er et eksempel, setter du den mellom `…`.',
    mended: 'Skriv `https://servernavn.no:portnummer` i nettleseren.',
  },
  'missing-page': {
    title: 'En side som ikke finnes',
    cause: 'Lenken går til en adresse her i hjelpesenteret som ingen side har.',
    example: '[lisenser](lisensvarsel.md)',
    mend: 'Skriv artikkel:, ovelse:, feilsoking: eller verktoy: og navnet. Slike lenker virker fra alle sider.',
    mended: '[lisenser](artikkel:lisensvarsel)',
  },
  'missing-file': {
    title: 'Et bilde eller en fil som ikke finnes',
    cause: 'Filen er ikke der adressen sier, eller har andre store og små bokstaver i navnet.',
    example: '![Fanen Status](./Status.png)',
    mend: 'Legg filen ved siden av artikkelen eller i media, og skriv navnet nøyaktig som det er.',
    mended: '![Fanen Status](./status.png)',
  },
  'element-refused': {
    title: 'Noe som sidene stopper',
    cause:
      'Sidene slipper ikke til egne skript, egne stiler eller innhold fra andre nettsteder, for lesernes sikkerhet.',
    example: '<iframe src="https://video.no/1"></iframe>',
    mend: 'Fjern det. Et eksempel som skal vises, setter du mellom `…`. Skriv en lenke til det som ligger et annet sted.',
    mended: '[Se filmen](https://video.no/1)',
  },
  'picture-text': {
    title: 'Et bilde eller en film uten tekst',
    cause: 'Den som ikke ser bildet eller filmen, får ikke vite hva det viser.',
    example: '![](./status.png)',
    mend: 'Skriv mellom klammene hva bildet eller filmen viser.',
    mended: '![Fanen Status, der utløpsdatoen står øverst](./status.png)',
  },
  'media-outside': {
    title: 'Et bilde eller en film fra et annet nettsted',
    cause: 'Sidene henter ingenting fra andre, så leserne ser det ikke.',
    example: '![Logo](https://firma.no/logo.png)',
    mend: 'Lagre filen ved siden av artikkelen, og skriv navnet på den.',
    mended: '![Logo](./logo.png)',
  },
  'media-as-tag': {
    title: 'En fil som ikke blir med',
    cause: 'Filer ved siden av artikkelen blir bare med når de er skrevet som bilder i Markdown.',
    example: '<img src="./status.png" alt="Fanen Status" />',
    mend: 'Skriv bildet eller filmen som et bilde i Markdown. Lyd legges i public, med adressen fra roten.',
    mended: '![Fanen Status](./status.png)',
  },
  'film-poster': {
    title: 'En film uten bilde',
    cause: 'Leserne ser bare en svart rute til de starter filmen.',
    example: '![Slik bytter du plan](./bytte-plan.mp4)',
    mend: 'Legg et bilde med samme navn som filmen ved siden av den.',
    mended: 'bytte-plan.mp4 og bytte-plan.png',
  },
  'file-kind': {
    title: 'En fil av et slag som sidene ikke har',
    cause: 'Nettlesere viser ikke alle slags filer, og noen slag kan kjøre kode.',
    example: '![Fanen Status](./status.heic)',
    mend: 'Lagre filen som et av slagene i meldingen, eller pakk den i en zip-fil.',
    mended: '![Fanen Status](./status.png)',
  },
  'file-too-large': {
    title: 'En fil som er for stor',
    cause: 'Den tar lang tid å hente, og bygget blir tregt. Grensene står i src/site.ts.',
    example: '![Fanen Status](./status.png), der filen er på 20 MB',
    mend: 'Lagre bildet i mindre størrelse, eller kort ned filmen.',
    mended: '![Fanen Status](./status.png), der filen er på 2 MB',
  },
  'picture-unreadable': {
    title: 'Et bilde som er noe annet enn navnet sier',
    cause: 'Filen er ødelagt eller har fått en annen endelse uten å bli lagret på nytt.',
    example: 'status.png, som egentlig er et Word-dokument',
    mend: 'Åpne bildet i et bildeprogram, og lagre det på nytt.',
    mended: 'status.png, lagret som PNG',
  },
  'picture-code': {
    title: 'En tegning med kode i',
    cause: 'En SVG-fil kan ha skript, som ville kjørt når noen åpner tegningen for seg selv.',
    example: '<svg><script>…</script></svg>',
    mend: 'Lagre tegningen på nytt uten skript, eller som PNG.',
    mended: '<svg>…</svg>',
  },
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
  'list-restarts': {
    severity: 'warning',
    title: 'En liste som begynner på nytt',
    cause: 'Noe som ikke er rykket inn, står mellom to steg. Da er det to lister, og leserne ser «1.» igjen.',
    example: '1. Åpne Lisenser.\n\n![Lisenser](./lisenser.png)\n\n2. Velg Aktiver.',
    mend: 'Rykk inn det som står mellom stegene, så det hører til steget over. Hvis det er en ny liste, skriver du en setning foran den.',
    mended: '1. Åpne Lisenser.\n\n   ![Lisenser](./lisenser.png)\n\n2. Velg Aktiver.',
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
  'label-wrong': {
    title: 'Et navn i produktet som er skrevet feil',
    cause: 'Fet tekst er navn på skjermen, og dette likner et av navnene i labels.yaml.',
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
    cause: 'En artikkel med mange vanskelige ord er bedre hjulpet med enklere ord.',
    example: 'Ni merkede ord i én artikkel.',
    mend: 'Merk ordene der leseren først trenger dem, og skriv resten enklere.',
    mended: 'Høyst åtte merkede ord.',
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
} as const satisfies Record<string, ContentEntry>;

interface ContentEntry {
  /** Hinders no build; without it the mistake does. */
  severity?: 'warning';
  /** A heading. */
  title: string;
  /** Why it is a mistake, and how it comes about. */
  cause: string;
  /** A few lines with the mistake. */
  example: string;
  mend: string;
  /** The same lines without it. */
  mended: string;
}

/** Its own, and those that trees also have: their catalogue tells of them. */
export type ContentError = keyof typeof CONTENT_CATALOGUE | 'yaml-syntax' | 'wrong-form' | 'missing-anchor';
