import type { Explanation } from './explanation.ts';

/** Pictures, films and files. */
export const MEDIA = {
  'picture-text': {
    title: 'Et bilde eller en film uten tekst',
    cause: 'Den som ikke ser bildet eller filmen, får ikke vite hva det viser.',
    example: '![](./status.png)',
    mend: 'Skriv mellom klammene hva bildet eller filmen viser. I en tagg skriver du det i feltet som meldingen nevner.',
    mended: '![Fanen Status, der utløpsdatoen står øverst](./status.png)',
  },
  'picture-text-poor': {
    severity: 'warning',
    title: 'Et bilde med en tekst som ikke sier hva det viser',
    cause:
      'Teksten er navnet på filen, eller et ord som passer til alle bilder. Den som ikke ser bildet, får ikke vite noe.',
    example: '![skjermbilde](./status.png)',
    mend: 'Skriv mellom klammene hva bildet viser.',
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
    mend: 'Skriv bildet eller filmen som et bilde i Markdown. En lydfil legger du i mappen public, og skriver adressen fra roten.',
    mended: '![Fanen Status](./status.png)',
  },
  'film-poster': {
    title: 'En film uten bilde',
    cause: 'Leserne ser bare en svart rute til de starter filmen.',
    example: '![Slik bytter du plan](./bytte-plan.mp4)',
    mend: 'Legg et bilde med samme navn som filmen ved siden av den. I en tagg skriver du bildet i «poster».',
    mended: 'bytte-plan.mp4 og bytte-plan.png',
  },
  'film-subtitles': {
    title: 'Undertekster som ikke blir vist',
    cause:
      'Undertekstene har et annet navn enn filmen, eller de er ikke skrevet som WebVTT. Filmen spiller uten dem, og ingen sier fra.',
    example: 'bytte-plan.vtt:\n00:00:01,000 --> 00:00:04,000\nKlikk på Lisenser.',
    mend: 'Gi filen det samme navnet som filmen, med endelsen .vtt, og lagre den som WebVTT. Programmer som lager undertekster, har det som valg.',
    mended: 'bytte-plan.vtt:\nWEBVTT\n\n00:00:01.000 --> 00:00:04.000\nKlikk på Lisenser.',
  },
  'file-damaged': {
    title: 'En fil som er tom eller ødelagt',
    cause:
      'Filen ble ikke lastet ned eller kopiert til slutt, eller den har fått en annen endelse uten å bli lagret på nytt. Leserne får ikke åpnet den.',
    example: 'sjekkliste.pdf på 0 byte',
    mend: 'Åpne filen i programmet den er laget i, og lagre den på nytt.',
    mended: 'sjekkliste.pdf på 240 kB',
  },
  'file-kind': {
    title: 'En fil av et slag som sidene ikke har',
    cause: 'Nettlesere viser ikke alle slags filer, og noen slag kan kjøre kode.',
    example: '![Fanen Status](./status.heic)',
    mend: 'Lagre filen som et av slagene i meldingen, eller pakk den i en zip-fil.',
    mended: '![Fanen Status](./status.png)',
  },
  'file-unused': {
    severity: 'warning',
    title: 'En fil som ingen artikkel bruker',
    cause:
      'Bildet, filmen eller filen ligger i innholdet, men ingen artikkel viser den eller lenker til den. Leserne får den ikke.',
    example: 'media/gammel-skjerm.png',
    mend: 'Skriv filen inn i artikkelen den hører til, eller slett den.',
    mended: '![Skjermen for lisenser](../media/gammel-skjerm.png)',
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
  'picture-parts': {
    title: 'En tegning som henter noe fra en annen fil',
    cause:
      'En SVG-fil kan vise bilder og bruke skrifter fra andre filer. I en artikkel henter den ingenting, så leserne ser bare resten.',
    example: '<svg><image href="logo.png" /></svg>',
    mend: 'Lagre tegningen på nytt med bilder og skrifter i filen, eller som PNG.',
    mended: '<svg><image href="data:image/png;base64,…" /></svg>',
  },
  'picture-code': {
    title: 'En tegning med kode i',
    cause: 'En SVG-fil kan ha skript, som ville kjørt når noen åpner tegningen for seg selv.',
    example: '<svg><script>…</script></svg>',
    mend: 'Lagre tegningen på nytt uten skript, eller som PNG.',
    mended: '<svg>…</svg>',
  },
} as const satisfies Record<string, Explanation>;
