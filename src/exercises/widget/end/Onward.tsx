import { ChevronRight } from 'lucide';
import { addresses } from '../../../addresses.ts';
import { Icon } from '../../../components/Icon.tsx';
import type { Excess } from '../../../licences/excess.ts';
import { platform } from '../../../platform.ts';
import { cameFrom, type Origin } from '../arrival.ts';
import { WayBack } from '../WayBack.tsx';
import { type OnwardLinks, onwardLinks, withFacts } from './onward-links.ts';

const BACK: Record<Origin, string> = {
  troubleshooter: 'Tilbake til feilsøkingen, med svarene dine',
  article: 'Tilbake til artikkelen',
  tool: 'Tilbake til lisensplanen',
};

/** Links from the end to the next exercise, and back to where the reader came from. */
export function Onward({ excess }: { excess: readonly Excess[] }) {
  const links = onwardLinks();
  const { next, more } = links;
  const from = cameFrom();
  return (
    <section class="sim-end-ways" aria-labelledby="sim-end-ways">
      <h3 id="sim-end-ways">Videre</h3>
      <ul role="list">
        {from && (
          <li>
            <WayBack href={addressOf(from, links, excess)}>{BACK[from]}</WayBack>
          </li>
        )}
        {!from && links.result && (
          <li>
            Feilsøking: <a href={withFacts(links.result.href, excess)}>{links.result.text}</a>
          </li>
        )}
        {next && (
          <li>
            <Icon of={ChevronRight} size={18} /> Neste øvelse: <a href={next.href}>{next.text}</a>
          </li>
        )}
        {more.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The address of the way back, for opening it in another tab. */
function addressOf(from: Origin, { result }: OnwardLinks, excess: readonly Excess[]): string {
  switch (from) {
    case 'troubleshooter':
      return withFacts(result?.href ?? addresses.troubleshooters, excess);
    case 'article':
      return platform.document.referrer || addresses.articles;
    case 'tool':
      return addresses.licencePlan;
  }
}
