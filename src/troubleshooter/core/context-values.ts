import type { ContextKey } from './contract.ts';

/** Status codes of the licence server and their names, from the API's documentation. */
const STATUS: Record<string, string> = {
  0: 'Ok',
  1: 'NewLicenseAvailable',
  2: 'NewCompanyNameAvailable',
  3: 'NewSerialAvailable',
  4: 'UseCustomMessage',
  5: 'UseCustomMessageAndUrl',
  100: 'ProblemWithLicense',
  5000: 'UnknownError',
};
const STATUS_NAMES = [...Object.values(STATUS), 'NewLicenseActivated'];

/** How each context key is read; undefined for a value that does not fit. */
export const READERS: Record<Exclude<ContextKey, 'excess'>, (value: string) => string | undefined> = {
  expires: isoDate,
  maintenanceTo: isoDate,
  versionReleased: isoDate,
  version: (value) => (/^\d{1,4}(\.\d{1,6}){0,4}$/.test(value) ? value : undefined),
  status: (value) => {
    const code = /^\d{1,5}$/.test(value) ? STATUS[String(Number(value))] : undefined;
    return code ?? STATUS_NAMES.find((name) => name.toLowerCase() === value.toLowerCase());
  },
  customer: (value) => (/^[A-Za-z0-9-]{1,20}$/.test(value) ? value : undefined),
  serial: (value) => (/^\d{10}$/.test(value) ? value : undefined),
  company: companyName,
};

/** An existing day as YYYY-MM-DD. */
function isoDate(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value ? undefined : value;
}

/** At most 80 characters on one line, with nothing that looks like a web or mail address. */
function companyName(value: string): string | undefined {
  const address =
    /[a-z][a-z0-9+.-]*:\/\/|www\.|@|[\p{L}\p{N}-]\.(?:com|net|org|no|se|dk|de|nl|uk|eu|io|info|biz|ru|cn|xyz|top)\b/iu;
  const invisible = /[\p{Cc}\p{Bidi_Control}\u200b-\u200f\u2028\u2029\u2060-\u2064\ufeff]/u;
  return value.length >= 1 && value.length <= 80 && !address.test(value) && !invisible.test(value)
    ? value
    : undefined;
}
