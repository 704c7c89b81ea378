import type { TreeExplanation } from './tree-explanation.ts';

/** What a tree links to. */
export const LINKS = {
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
  'held-back': {
    title: 'En lenke til noe som ikke er publisert',
    message: 'fant «{found}»; forventet {expected}',
    cause:
      'Lenken leder til et utkast («draft: true»), eller til noe som blir publisert senere («publishFrom»). Leserne ville kommet til en side som ikke finnes.',
    example: 'Les [mer](artikkel:utkast).',
    mend: 'Publiser det lenken leder til, eller ta bort lenken til det er publisert. Hvis det som har lenken, heller ikke skal leses ennå, skriver du «draft: true» der også.',
    mended: 'Les mer.',
  },
} as const satisfies Record<string, TreeExplanation>;
