import type { ContentEntry } from './entry.ts';

/** Pictures, films and files. */
export const MEDIA = {
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
} as const satisfies Record<string, ContentEntry>;
