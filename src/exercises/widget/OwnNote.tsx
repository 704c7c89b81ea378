import { Info, TriangleAlert } from 'lucide';
import { addresses } from '../../addresses.ts';
import { Icon } from '../../components/Icon.tsx';
import { tellSeveralPlans } from '../../licences/several-plans.ts';
import type { OwnSource } from '../core/own-numbers.ts';
import type { ScenarioData } from '../core/scenario.ts';
import { WayBack } from './WayBack.tsx';

/** The line in the bar while the numbers are the reader's own. */
export function standingLine(source: OwnSource): string {
  const line = 'Tallene finnes bare i denne fanen. De blir ikke sendt eller lagret';
  return source === 'lisensplan' ? `${line}.` : `${line} og er ikke kontrollert.`;
}

/** What else to know about the reader's own numbers, below the exercise. */
export function OwnNote({ source, scenario }: { source: OwnSource; scenario: ScenarioData }) {
  const named = scenario.users.filter(({ invented }) => !invented?.includes('name'));
  return (
    <p class="sim-told sim-own">
      <Icon of={Info} size={18} />
      <span>
        <strong>
          {source === 'lisensplan' ? 'Du øver med deres egne tall.' : 'Du øver med tallene fra lenken.'}
        </strong>{' '}
        De er borte når du lukker siden eller laster den på nytt. Det som er merket{' '}
        <span class="sim-invented">oppdiktet</span>, vet vi ikke, og ingen forslag bygger på det.{' '}
        {tellSeveralPlans(named)} <Back source={source} />
      </span>
    </p>
  );
}

const LOST = {
  none: 'Tallene deres er ikke her lenger. De fantes bare i minnet til siden og er borte når den lastes på nytt eller åpnes et annet sted.',
  damaged: 'Tallene deres kunne ikke leses og er slettet.',
  old: 'Tallene deres ble lagt klare for lenge siden og er slettet.',
};

/** Why the numbers are gone, with a link to where they came from. */
export function OwnLost({ why, source }: { why: keyof typeof LOST; source: OwnSource }) {
  return (
    <p class="sim-told sim-own" role="status" data-own-lost={why}>
      <Icon of={TriangleAlert} size={18} />
      <span>
        <strong>{LOST[why]}</strong> Under er den vanlige øvelsen, der alt er oppdiktet.{' '}
        <Back source={source} />
      </span>
    </p>
  );
}

function Back({ source }: { source: OwnSource }) {
  return source === 'lisensplan' ? (
    <WayBack href={addresses.licencePlan}>Tilbake til lisensplanen</WayBack>
  ) : (
    <WayBack href={addresses.troubleshooters}>Tilbake til feilsøkingen</WayBack>
  );
}
