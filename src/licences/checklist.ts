/** A section of a checklist for the real product: a heading with items to tick off. */
export interface ChecklistPart {
  title: string;
  note?: string;
  items: string[];
}

/** The steps that every checklist shares, with the product's labels in both languages. */
export const STEPS = {
  compare:
    'Åpne Innstillinger og vedlikehold (Settings and maintenance) > Lisenser (Licences) > fanen SuperOffice, og klikk på Aktiver ny lisens (Activate new licence). Sammenlign planene og antallene med det dere har bestilt.',
  stop: 'Stemmer de ikke: Fjern ingenting, aktiver ingenting, og kontakt SuperOffice. Da stopper denne listen her.',
  buy: 'Bestem for hver plan om dere fjerner eller kjøper. Trenger alle planen sin, velger dere Kjøp nye lisenser (Purchase new licences) på fanen SuperOffice og fjerner ingen.',
  open: 'Klikk på Aktiver ny lisens, og så på Fjern overflødig bruk av lisenser før ny lisens aktiveres (Remove excess use of licence before activating the new license).',
  remove:
    'Klikk på en brukerplan i rødt, velg en bruker som er spurt, og klikk på Fjern (Delete). Gjenta, og klikk på OK.',
  refused: 'Blir en bruker avvist på grunn av åpne saker, gir du sakene en ny eier først.',
  activate: 'Sammenlign tallene med bestillingen en gang til. Stemmer de, klikker du på Aktiver (Activate).',
  check: 'Logg ut og inn igjen, og se etter at meldingen er borte.',
  requests: 'Se etter om brukeren eier åpne eller utsatte saker i Service.',
  ask: 'Spør først, og si hva det betyr å miste planen.',
} as const;

/** A line for somebody whom nobody has named. */
export const BLANK = 'Navn: ____________________  Spurt den: ____________';

/** A checklist as plain text for copying, with a title as its first line. */
export function checklistText(parts: readonly ChecklistPart[], title?: string): string {
  return [
    ...(title ? [title] : []),
    ...parts.map(({ title, note, items }) =>
      [title, ...(note ? [note] : []), ...items.map((item) => `☐ ${item}`)].join('\n'),
    ),
  ].join('\n\n');
}

/** What has to be found out about plans of which the numbers are missing. */
export function findNumbersOf(plans: string): string {
  return `Finn tallene for ${plans} også. De mangler i denne listen, så den er ikke fullstendig. Ikke aktiver før du vet at alle får plass.`;
}
