import { BLANK, type ChecklistPart, findNumbersOf, STEPS, settleCountOf } from '../../licences/checklist.ts';
import { describeHolder, describeNumbers, describeRequests } from './describe-plan.ts';
import { isWhole, type LicencePlan, type PlanResult } from './plan.ts';
import { count, describeSome } from './wording.ts';

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
        STEPS.compare,
        ...(isWhole(plan) ? [] : [findNumbersOf(describeSome(unknown))]),
        ...plans.flatMap(({ name, listed = 0, inUse = 0 }) =>
          listed > inUse ? settleCountOf(name, listed, inUse) : [],
        ),
        STEPS.stop,
        ...(mustGo > 0 ? [STEPS.buy] : []),
      ],
    },
    ...excess.map(partOf),
    {
      title: mustGo > 0 ? 'Fjern og aktiver' : 'Aktiver',
      items: [...(mustGo > 0 ? [STEPS.open, STEPS.remove, STEPS.refused] : []), STEPS.activate, STEPS.check],
    },
    ...(mustGo > 0 && free.length
      ? [
          {
            title: 'Etterpå',
            items: free.map(
              (plan) =>
                `Når den nye lisensen er aktivert, er det ${plan.free} ledig i ${plan.name}. ${plan.free === 1 ? 'Tildel den til en' : 'Tildel dem til dem'} som skal ha planen.`,
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
          holder.openRequests === undefined && STEPS.requests,
          !holder.left && STEPS.ask,
        ]
          .filter(Boolean)
          .join(' ');
      }),
      ...Array.from({ length: Math.min(open, 10) }, () => BLANK),
      ...(open > 10 ? [`Og ${count(open - 10, 'bruker', 'brukere')} til.`] : []),
    ],
  };
}
