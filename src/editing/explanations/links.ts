import type { Explanation } from './explanation.ts';

/** Links and addresses. */
export const LINKS = {
  'link-empty': {
    title: 'En lenke uten adresse eller tekst',
    cause: 'Det står ingenting mellom parentesene, eller ingenting mellom klammene.',
    example: '[les mer]()',
    mend: 'Skriv adressen mellom parentesene og teksten mellom klammene, eller ta bort lenken.',
    mended: '[les mer](artikkel:lisensvarsel)',
  },
  'link-unmade': {
    title: 'En lenke som ikke ble en lenke',
    cause:
      'Det er et mellomrom i adressen, i navnet på filen eller foran parentesen. Leserne ser klammene og parentesene.',
    example: '[les mer](artikkel: lisensvarsel)',
    mend: 'Skriv lenken som [tekst](adresse), med begge parentesene, og uten mellomrom mellom ] og ( og i adressen. Gi en fil med mellomrom i navnet et navn uten.',
    mended: '[les mer](artikkel:lisensvarsel)',
  },
  'address-refused': {
    title: 'En adresse som sidene ikke kan ha',
    cause: 'Adressen kjører kode eller peker på en fil på din egen maskin.',
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
    mend: 'Legg filen ved siden av artikkelen eller i media, og skriv navnet nøyaktig som det er. I en feilsøking eller en øvelse må filen ligge i mappen public.',
    mended: '![Fanen Status](./status.png)',
  },
  'link-text-other': {
    severity: 'warning',
    title: 'En lenke som sier en annen adresse enn den leder til',
    cause:
      'Teksten er en adresse, og lenken går til et annet nettsted. Leserne tror de kommer til det som står.',
    example: '[https://firma.no](https://firma.example.com)',
    mend: 'Skriv den samme adressen begge steder, eller la teksten si hva lenken leder til.',
    mended: '[firmaets nettsted](https://firma.example.com)',
  },
  'link-text-vague': {
    severity: 'warning',
    title: 'En lenke som ikke sier hva den leder til',
    cause: 'Den som bruker skjermleser, hører ofte bare lenkene. «Her» sier ingenting.',
    example: 'Klikk [her](artikkel:lisensvarsel).',
    mend: 'La lenken være ordene som sier hva leseren kommer til.',
    mended: 'Les om [lisensvarselet](artikkel:lisensvarsel).',
  },
  'link-detour': {
    severity: 'warning',
    title: 'En adresse som går om et annet nettsted',
    cause:
      'E-postprogrammer og søkemotorer bytter ut adresser med sine egne. De viser hvem som klikket, og slutter å virke.',
    example: '[Tjenesten](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ffirma.no)',
    mend: 'Skriv adressen som lenken egentlig går til.',
    mended: '[Tjenesten](https://firma.no)',
  },
  'text-tag': {
    title: 'En tagg eller et bilde i en feilsøking eller en øvelse',
    cause: 'Tekstene der kan ha navn i produktet og lenker. En tagg forsvinner eller blir stoppet.',
    example: 'summary: Feilen er <b>rød</b>. Se serienummeret <nummer>.',
    mend: 'Ta bort tegnene < og > med det som står mellom dem. Hvis leserne skal se det, setter du det mellom `…`. Et bilde hører hjemme i en artikkel.',
    mended: 'summary: Feilen er rød. Se serienummeret `<nummer>`.',
  },
  'element-refused': {
    title: 'Noe som sidene stopper',
    cause:
      'Sidene slipper ikke til egne skript, egne stiler eller innhold fra andre nettsteder, for lesernes sikkerhet.',
    example: '<iframe src="https://video.no/1"></iframe>',
    mend: 'Fjern det. Et eksempel som skal vises, setter du mellom `…`. Skriv en lenke til det som ligger et annet sted.',
    mended: '[Se filmen](https://video.no/1)',
  },
} as const satisfies Record<string, Explanation>;
