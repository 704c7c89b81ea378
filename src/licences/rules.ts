/**
 * The rule behind both the exercise and the licence plan: a new licence is refused while more are assigned than it
 * provides.
 *
 * Source: the API's ExtendedLicenseInfo (NumberOfLicensesInUse, NewTotal, NewFree) and the documentation of module
 * licences.
 */

/** How many licences of a plan must be taken from users, or bought, before the new licence can be activated. */
export function excessOf(inUse: number, newTotal: number): number {
  return Math.max(0, inUse - newTotal);
}

/**
 * The same if a number may be missing: then the excess that a link gave counts. Undefined if that is missing too.
 *
 * @param told the excess according to a link, unchecked
 */
export function mustGoOf({
  inUse,
  newTotal,
  told,
}: {
  inUse?: number | undefined;
  newTotal?: number | undefined;
  told?: number | undefined;
}): number | undefined {
  return inUse !== undefined && newTotal !== undefined ? excessOf(inUse, newTotal) : told;
}

/** How many licences of a plan nobody holds once the new licence is active. */
export function freeOf(inUse: number, newTotal: number): number {
  return Math.max(0, newTotal - inUse);
}
