import type { Explanation } from './explanation.ts';

/** The text of an article: syntax, headings, lists. */
export const TEXT = {
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
  'heading-by-line': {
    severity: 'warning',
    title: 'Et avsnitt som blir til en overskrift',
    cause:
      'En linje med bindestreker rett under en tekst gjør teksten til en overskrift. En skillelinje trenger en tom linje foran.',
    example: 'Da er du ferdig.\n---\nNoe annet.',
    mend: 'Sett inn en tom linje foran bindestrekene. Hvis det er en overskrift, skriver du ## foran den.',
    mended: 'Da er du ferdig.\n\n---\n\nNoe annet.',
  },
  'note-left': {
    severity: 'warning',
    title: 'Et notat som er blitt stående',
    cause: 'Teksten ser ut som noe du skulle huske selv. Leserne ser den.',
    example: 'TODO: Skriv mer om planer.',
    mend: 'Skriv det som mangler, eller sett draft: true til artikkelen er ferdig.',
    mended: 'Du finner planene under Lisenser.',
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
  'heading-own': {
    severity: 'warning',
    title: 'En overskrift som siden har selv',
    cause:
      'Siden lager innholdslisten («Innhold») og listen over andre artikler («Mer informasjon») selv. Leserne ser to overskrifter med samme tekst.',
    example: '## Innhold\n\n- [Slik gjør du](#slik-gjør-du)',
    mend: 'Fjern overskriften og listen under den hvis de viser det samme som siden. Ellers gir du overskriften en annen tekst.',
    mended: '## Slik gjør du',
  },
  'id-taken': {
    title: 'En id som er opptatt',
    cause: 'To steder på siden har den samme id-en, så lenker når bare det ene.',
    example: '## Svar\n\n<p id="svar">Ja.</p>',
    mend: 'Gi overskriften en annen tekst, eller skriv en annen id.',
    mended: '## Svar\n\n<p id="kort-svar">Ja.</p>',
  },
  'list-restarts': {
    severity: 'warning',
    title: 'En liste som begynner på nytt',
    cause: 'Noe som ikke er rykket inn, står mellom to steg. Da er det to lister, og leserne ser «1.» igjen.',
    example: '1. Åpne Lisenser.\n\n![Lisenser](./lisenser.png)\n\n2. Velg Aktiver.',
    mend: 'Rykk inn det som står mellom stegene, så det hører til steget over. Hvis det er en ny liste, skriver du en setning foran den.',
    mended: '1. Åpne Lisenser.\n\n   ![Lisenser](./lisenser.png)\n\n2. Velg Aktiver.',
  },
  'mark-left': {
    severity: 'warning',
    title: 'Et tegn som leserne ser',
    cause:
      'Teksten ser ut som Markdown, men noe mangler eller står for mye, så tegnene blir stående på siden: ## uten mellomrom, ** uten slutt, en fotnote uten tekst.',
    example: '##Slik gjør du\n\nKlikk på **Lisenser.',
    mend: 'Skriv det slik meldingen viser. Hvis leserne skal se tegnet, skriver du \\ foran det.',
    mended: '## Slik gjør du\n\nKlikk på **Lisenser**.',
  },
  'text-lost': {
    title: 'En tekst som leserne ikke ser slik den er ment',
    cause:
      'Kode, en kommentar, en tabell eller en fotnote slutter ikke der den skal, eller har noe for mye. Da blir resten borte eller til kode.',
    example: '| Plan | Antall |\n| --- | --- |\n| Sales Premium | 12 | 3 |',
    mend: 'Skriv det slik meldingen viser.',
    mended: '| Plan | Antall | Ledige |\n| --- | --- | --- |\n| Sales Premium | 12 | 3 |',
  },
  'code-by-indent': {
    severity: 'warning',
    title: 'Et avsnitt som blir til kode',
    cause: 'Et avsnitt med fire mellomrom eller en tabulator foran blir vist som kode, på én lang linje.',
    example: '    Gå til Lisenser, og les tallene.',
    mend: 'Ta bort innrykket. Hvis det er kode, skriver du en linje med ``` foran og en etter.',
    mended: 'Gå til Lisenser, og les tallene.',
  },
  'tag-misplaced': {
    title: 'HTML som ødelegger siden',
    cause:
      'En tagg i en .md-fil står åpen, eller lukker noe den ikke åpnet. Da havner resten av siden på feil sted.',
    example: '<div>\nHusk dette.',
    mend: 'Skriv taggen som mangler, eller fjern den som er til overs. Hvis leserne skal se den, skriver du \\ foran.',
    mended: '<div>\nHusk dette.\n</div>',
  },
} as const satisfies Record<string, Explanation>;
