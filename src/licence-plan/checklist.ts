import { describeHolder, describeNumbers, describeRequests } from './describe-plan.ts';
import { isWhole, type LicencePlan, type PlanResult } from './plan.ts';
import { count, describeSome } from './wording.ts';

/** A section of the checklist: a heading with items to tick off. */
export interface ChecklistPart {
  title: string;
  note?: string;
  items: string[];
}

/** What to do in the product, in order. Nothing is removed before numbers and people have been checked. */
export function checklistOf(plan: LicencePlan): ChecklistPart[] {
  const { plans, mustGo, unlisted } = plan;
  const unknown = [...plans.filter((one) => one.mustGo === undefined), ...unlisted].map(({ name }) => name);
  const excess = plans.filter((plan) => plan.mustGo);
  const free = plans.filter((plan) => plan.free > 0);
  return [
    {
      title: 'Før dere gjør noe',
      items: [
        'Åpne Innstillinger og vedlikehold (Settings and maintenance) > Lisenser (Licences) > fanen SuperOffice, og klikk på Aktiver ny lisens (Activate new licence). Sammenlign planene og antallene med det dere har bestilt.',
        ...(isWhole(plan)
          ? []
          : [
              `Finn tallene for ${describeSome(unknown)} også. De mangler i denne listen, så den er ikke fullstendig. Ikke aktiver før du vet at alle får plass.`,
            ]),
        'Stemmer de ikke: Fjern ingenting, aktiver ingenting, og kontakt SuperOffice. Da stopper denne listen her.',
        ...(mustGo > 0
          ? [
              'Bestem for hver plan om dere fjerner eller kjøper. Trenger alle planen sin, velger dere Kjøp nye lisenser (Purchase new licences) på fanen SuperOffice og fjerner ingen.',
            ]
          : []),
      ],
    },
    ...excess.map(partOf),
    {
      title: mustGo > 0 ? 'Fjern og aktiver' : 'Aktiver',
      items: [
        ...(mustGo > 0
          ? [
              'Klikk på Aktiver ny lisens, og så på Fjern overflødig bruk av lisenser før ny lisens aktiveres (Remove excess use of licence before activating the new license).',
              'Klikk på en brukerplan i rødt, velg en bruker som er spurt, og klikk på Fjern (Delete). Gjenta, og klikk på OK.',
              'Blir en bruker avvist på grunn av åpne saker, gir du sakene en ny eier først.',
            ]
          : []),
        'Sammenlign tallene med bestillingen en gang til. Stemmer de, klikker du på Aktiver (Activate).',
        'Logg ut og inn igjen, og se etter at meldingen er borte.',
      ],
    },
    ...(mustGo > 0 && free.length
      ? [
          {
            title: 'Etterpå',
            items: free.map(
              (plan) =>
                `Når den nye lisensen er aktivert, er det ${plan.free} ledig i ${plan.name}. Tildel dem til dem som skal ha planen.`,
            ),
          },
        ]
      : []),
  ];
}

function partOf(plan: PlanResult): ChecklistPart {
  const { name, mustGo = 0, holders } = plan;
  const suggested = holders.filter(({ advice }) => advice === 'remove');
  const open = mustGo - suggested.length;
  return {
    title: `${name}: fjern ${mustGo}, eller kjøp ${mustGo}`,
    note: describeNumbers(plan),
    items: [
      ...suggested.map((holder) => {
        const requests = describeRequests(holder);
        return [
          `${holder.name}. ${describeHolder(holder)}`,
          requests && `${requests} Gi sakene en ny eier først.`,
          holder.openRequests === undefined &&
            'Se etter om brukeren eier åpne eller utsatte saker i Service.',
          !holder.left && 'Spør først, og si hva det betyr å miste planen.',
        ]
          .filter(Boolean)
          .join(' ');
      }),
      ...Array.from(
        { length: Math.min(open, 10) },
        () => 'Navn: ____________________  Spurt den: ____________',
      ),
      ...(open > 10 ? [`Og ${count(open - 10, 'bruker', 'brukere')} til.`] : []),
    ],
  };
}

/** The checklist as plain text for copying. `day` is when it was made, in words. */
export function checklistText(parts: readonly ChecklistPart[], day: string): string {
  return [
    `Lisensplan, laget ${day}`,
    ...parts.map(({ title, note, items }) =>
      [title, ...(note ? [note] : []), ...items.map((item) => `☐ ${item}`)].join('\n'),
    ),
  ].join('\n\n');
}
