/** An ordinary anchor, or a fragment as the site itself writes it: nothing in it can be damage. */
const INTACT = /^(#[^=%]*|#v=1([\w*:,.+=&-]|%(20|2C|3A|C3%\w\w))*\b|)$/i;

/** Whether the fragment of the address carries a state, and is no ordinary anchor. */
export function carriesState(): boolean {
  return /[#&]v=/.test(location.hash);
}

/**
 * Runs `then` when damage that mail clients and people have done to the address has been repaired: at once where
 * nothing looks damaged, so that only those load what repairs who need it. A link that is opened in this page later is
 * repaired as well, before those who listen from then on hear of it.
 */
export function whenRepaired(then: () => void): void {
  const repair = (next: () => void) =>
    import('./repair-location.ts')
      .then(({ repairLocation }) => repairLocation())
      // What can be read as it stands is read.
      .catch(() => {})
      .then(next);
  const looksDamaged = () => location.search || !INTACT.test(location.hash);
  addEventListener('popstate', (event) => {
    if (!event.isTrusted || event.state || !looksDamaged()) return;
    event.stopImmediatePropagation();
    repair(() => dispatchEvent(new PopStateEvent('popstate')));
  });
  looksDamaged() ? repair(then) : then();
}
