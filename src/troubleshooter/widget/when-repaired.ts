import { platform } from '../../platform.ts';

const VALUE = String.raw`(?:[\w*:,.-]|%(?:2C|3A))*`;
const WORDS = String.raw`(?:[\w*:,.+-]|%(?:20|2C|3A|C3%\w\w))*`;
const DAMAGED_KEY = String.raw`maintenanceto|versionreleased|\w*clk?id=`;

/** An ordinary anchor, or a fragment as the site itself and most apps write it: nothing in it can be damage. */
const INTACT = new RegExp(
  String.raw`^(?:#[^=%]*|#v=1(?:&(?:(?:company|excess|own)=${WORDS}|(?!${DAMAGED_KEY})[a-z][a-zA-Z\d-]*=${VALUE})\b)*|)$`,
);

/** Whether nothing in a query and a fragment needs to be repaired; of what may be damaged, not all is. */
export function isIntact(query: string, fragment: string): boolean {
  return !query && INTACT.test(fragment);
}

/** Whether the fragment of the address carries a state, and is no ordinary anchor. */
export function carriesState(): boolean {
  return /[#&]v=/.test(platform.location.hash);
}

/**
 * Runs `then` when damage that mail clients and people have done to the address has been repaired: at once where
 * nothing looks damaged, so that only those load what repairs who need it. A link that is opened in this page later is
 * repaired as well, before those who listen from then on hear of it.
 *
 * @param signal ends that
 */
export function whenRepaired(then: () => void, signal?: AbortSignal): void {
  const repair = (next: () => void) =>
    import('./repair-location.ts')
      .then(({ repairLocation }) => repairLocation())
      // What can be read as it stands is read.
      .catch(() => {})
      .then(next);
  const looksDamaged = () => !isIntact(platform.location.search, platform.location.hash);
  const repairNext = (event: PopStateEvent) => {
    if (!event.isTrusted || event.state || !looksDamaged()) return;
    event.stopImmediatePropagation();
    repair(() => dispatchEvent(new PopStateEvent('popstate')));
  };
  addEventListener('popstate', repairNext, { signal });
  looksDamaged() ? repair(then) : then();
}
