import { type Addresses, createAddresses } from '../../addresses.ts';

export * from '../../addresses.ts';

/** The site's addresses as they are inside the single file: fragments. Stands in for `addresses` in its bundle. */
export const addresses = Object.fromEntries(
  Object.entries(createAddresses('/')).map(([name, address]) => [
    name,
    typeof address === 'string' ? `#${address}` : (...parts: [string, string]) => `#${address(...parts)}`,
  ]),
) as unknown as Addresses;
