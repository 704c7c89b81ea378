import { type Addresses, createAddresses } from '../../addresses.ts';

/** The site's addresses as they are inside the single file: fragments. */
export const addressesInFile = Object.fromEntries(
  Object.entries(createAddresses('/')).map(([name, address]) => [
    name,
    typeof address === 'string' ? `#${address}` : (...parts: [string, string]) => `#${address(...parts)}`,
  ]),
) as unknown as Addresses;
