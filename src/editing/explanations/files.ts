import type { Explanation } from './explanation.ts';

/** Files and folders. */
export const FILES = {
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
      'Filnavnet blir en del av adressen. Store bokstaver, mellomrom og æ, ø og å blir endret på veien til leseren. Noen navn er opptatt, for eksempel con, nul og index.',
    example: 'articles/Åpne saker.md',
    mend: 'Gi filen et navn med små bokstaver a–z, tall og bindestrek, på høyst 100 tegn.',
    mended: 'articles/apne-saker.md',
  },
  'file-unread': {
    title: 'En fil som ikke blir lest',
    cause:
      'Filen har en endelse som ikke blir lest, eller den ligger i en mappe som ikke blir lest, for eksempel en undermappe av noe annet enn articles. Leserne får aldri se den. Noen programmer legger til .txt uten å vise det.',
    example: 'articles/lisens/lisensfil.markdown',
    mend: 'Legg filen i mappen, med endelsen .md eller .mdx for artikler og .yaml for resten. Hvis den ikke skal leses, legger du den utenfor innholdet.',
    mended: 'articles/lisensfil.md',
  },
  'file-shortcut': {
    title: 'En snarvei i stedet for en fil',
    cause:
      'Filen eller mappen er en snarvei (symbolsk lenke) til noe et annet sted. Det kan mangle på maskinen som bygger sidene, og en mappe bak en snarvei blir ikke kontrollert.',
    example: 'articles/lisens -> ../../felles/lisens',
    mend: 'Bytt ut snarveien med en kopi av filen eller mappen den leder til.',
    mended: 'articles/lisens/lisensfil.md',
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
  'text-damaged': {
    title: 'Tegn som er ødelagt',
    cause:
      'Et program har lagret eller åpnet teksten med feil tegnkoding, eller limt inn tegn som ikke kan vises. Leserne ser dem slik de står.',
    example: 'BlÃ¥bÃ¦r',
    mend: 'Skriv bokstavene på nytt. Hvis det er mange, henter du teksten en gang til og lagrer den som UTF-8.',
    mended: 'Blåbær',
  },
  'sign-unseen': {
    severity: 'warning',
    title: 'Et tegn som ikke vises',
    cause:
      'Tegnet kom med da teksten ble limt inn, og ingen ser det. Derfor blir en adresse, en id, et navn eller en kode noe annet enn det ser ut som.',
    example: '[Lisensvarsel](artikkel:lisens\u200Bvarsel)',
    mend: 'Slett ordet, og skriv det på nytt.',
    mended: '[Lisensvarsel](artikkel:lisensvarsel)',
  },
  'two-versions': {
    title: 'To utgaver av de samme linjene',
    cause:
      'To har endret de samme linjene, og Git har satt begge inn. Den ene står mellom <<<<<<< og =======, den andre mellom ======= og >>>>>>>.',
    example: '<<<<<<< HEAD\nKlikk på Lisenser.\n=======\nVelg Lisenser.\n>>>>>>> ny-tekst',
    mend: 'Behold de linjene som er riktige, og slett resten og de tre linjene med tegn.',
    mended: 'Klikk på Lisenser.',
  },
} as const satisfies Record<string, Explanation>;
