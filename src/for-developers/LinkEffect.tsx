import { Info } from 'lucide';
import { Icon } from '../components/Icon.tsx';
import type { CheckedLink } from './check-fields.ts';
import { reasonId } from './dropped.ts';

/** What the link leaves out, and why. */
export function Dropped({ dropped }: Pick<CheckedLink, 'dropped'>) {
  return (
    <div role="status" class="builder-dropped">
      {dropped.length > 0 ? (
        <>
          <p>
            <Icon of={Info} size={18} /> <strong>Dette er ikke med i lenken:</strong>
          </p>
          <ul>
            {dropped.map(({ key, text }, index) => (
              <li
                key={text}
                id={dropped.findIndex((other) => other.key === key) === index ? reasonId(key) : undefined}
              >
                {text}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Alt du har fylt ut, er med.</p>
      )}
    </div>
  );
}

/** Where a link takes the reader, and which facts it tells. */
export function WhatHappens({ lands, told }: Pick<CheckedLink, 'lands' | 'told'>) {
  return (
    <>
      <h3>Dette skjer</h3>
      <p>
        {lands.kind === 'outcome' ? 'Leseren kommer rett til resultatet ' : 'Leseren får først spørsmålet '}«
        {lands.text}».
      </p>
      {told.length > 0 && (
        <>
          <p>Under «Oppgitt i lenken, ikke kontrollert» står:</p>
          <ul>
            {told.map(([name, value]) => (
              <li key={name}>
                {name}
                {name.endsWith('?') ? ' ' : ': '}
                <strong>{value}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
