/** A section of a checklist for the real product: a heading with items to tick off. */
export interface ChecklistPart {
  title: string;
  note?: string;
  items: string[];
}

/** The steps that every checklist shares. The product's labels are in ‹›, which are not shown. */
export const STEPS = {
  compare:
    'Åpne ‹Innstillinger og vedlikehold› > ‹Lisenser› > fanen SuperOffice, og klikk på ‹Aktiver ny lisens›. Sammenlign planene og antallene med det dere har bestilt.',
  stop: 'Hvis de ikke stemmer: Fjern ingenting, aktiver ingenting, og kontakt SuperOffice. Da stopper denne listen her.',
  buy: 'Bestem for hver plan om dere fjerner eller kjøper. Hvis alle trenger planen sin, velger dere ‹Kjøp nye lisenser› på fanen SuperOffice og fjerner ingen.',
  open: 'Klikk på ‹Aktiver ny lisens› og så på ‹Fjern overflødig bruk av lisenser før ny lisens aktiveres›.',
  remove:
    'Klikk på en brukerplan i rødt, velg en bruker som er spurt, og klikk på ‹Fjern›. Gjenta, og klikk på OK.',
  refused: 'Hvis en bruker blir avvist på grunn av åpne saker, gir du sakene en ny eier først.',
  activate: 'Sammenlign tallene med bestillingen en gang til. Hvis de stemmer, klikker du på ‹Aktiver›.',
  check: 'Logg ut og inn igjen, og se etter at meldingen er borte.',
  requests: 'Se etter om brukeren eier åpne eller utsatte saker i Service.',
  ask: 'Spør først, og si hva det betyr å miste planen.',
} as const;

/** Where to find the numbers of each plan. Its labels are **bold**. */
export const WHERE_THE_NUMBERS_ARE =
  'Gå til **Innstillinger og vedlikehold** > **Lisenser** > fanen **SuperOffice**, og klikk på **Aktiver ny lisens**. Skriv av hvor mange som er i bruk av hver brukerplan, og hvor mange den nye lisensen gir. Ikke aktiver noe ennå.';

/** The labels in these steps. */
export function labelsInSteps(): string[] {
  return Object.values(STEPS).flatMap((step) =>
    Array.from(step.matchAll(/‹([^›]+)›/g), ([, label = '']) => label),
  );
}

/** A line to fill in for somebody whose name is not known. */
export const BLANK = 'Navn: ____________________  Spurt den: ____________';

/** A checklist as text, with a title as its first line. Its labels are still marked. */
export function checklistText(parts: readonly ChecklistPart[], title?: string): string {
  return [
    ...(title ? [title] : []),
    ...parts.map(({ title, note, items }) =>
      [title, ...(note ? [note] : []), ...items.map((item) => `☐ ${item}`)].join('\n'),
    ),
  ].join('\n\n');
}

/** What to find out if a list has more people with a plan than there are licences in use. */
export function settleCountOf(plan: string, listed: number, inUse: number): string {
  return `Listen har ${listed} med ${plan}, men tallet for hvor mange som er i bruk, er ${inUse}. Finn ut hva som stemmer, før dere fjerner noen.`;
}

/** What to find out about plans whose numbers are missing. */
export function findNumbersOf(plans: string): string {
  return `Finn tallene for ${plans} også. De mangler i denne listen, så den er ikke fullstendig. Ikke aktiver før du vet at alle får plass.`;
}
