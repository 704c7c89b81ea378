import { platform } from '../../platform.ts';

const VALUE = String.raw`(?:[\w*:,.-]|%(?:2C|3A))*`;
const WORDS = String.raw`(?:[\w*:,.+-]|%(?:20|2C|3A|C3%\w\w))*`;
const DAMAGED_KEY = String.raw`maintenanceto|versionreleased|\w*clk?id=`;

/** An ordinary anchor, or a fragment as the site and most apps write it: certainly undamaged. */
const INTACT = new RegExp(
  String.raw`^(?:#[^=%]*|#v=1(?:&(?:(?:company|excess|own)=${WORDS}|(?!${DAMAGED_KEY})[a-z][a-zA-Z\d-]*=${VALUE})\b)*|)$`,
);

/** Whether a query and a fragment certainly need no repair. Those that may be damaged often are not. */
export function isIntact(query: string, fragment: string): boolean {
  return !query && INTACT.test(fragment);
}

/** Whether the address's fragment carries a state, as opposed to an ordinary anchor. */
export function carriesState(): boolean {
  return /[#&]v=/.test(platform.location.hash);
}

/**
 * Runs `then` once any damage to the address is repaired: at once if nothing looks damaged, so that only damaged
 * addresses load the repair. A link opened later in this page is repaired too, before later listeners see it.
 *
 * @param signal stops listening
 */
export function whenRepaired(then: () => void, signal?: AbortSignal): void {
  const repair = (next: () => void) =>
    import('./repair-location.ts')
      .then(({ repairLocation }) => repairLocation())
      // A readable address is read as it is.
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
