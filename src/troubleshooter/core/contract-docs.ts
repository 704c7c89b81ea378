import { PLAN_NAMES } from '../../licences/plans.ts';
import {
  CONTRACT_VERSION,
  type ContextKey,
  IDENTIFYING_KEYS,
  MAX_LINK_LENGTH,
  THEME_KEY,
} from './contract.ts';

/**
 * The link contract as documentation: the source of both the developers' table and the JSON Schema. It describes what
 * an app should write, so it may be stricter than `readLink`, which forgives case and spaces, but never more lenient.
 */
export interface ContractEntry {
  key: string;
  group: 'version' | 'answers' | 'facts' | 'identifying' | 'own' | 'frame';
  /** The form of the value, in words. */
  form: string;
  example: string;
  /** What the troubleshooter does with it, in words. */
  use: string;
  schema: ValueSchema;
}

/** The subset of JSON Schema that the contract needs. Every value is a string, as decoded from a fragment. */
export interface ValueSchema {
  type: 'string';
  const?: string;
  enum?: readonly string[];
  pattern?: string;
  not?: { pattern: string };
  format?: 'date';
}

/** Ids of questions, options and outcomes. */
const ID = '[a-z][a-z0-9-]*';
/** Names and codes of the licence server's answers, from the API's documentation. */
const STATUS_NAMES = [
  'Ok',
  'NewLicenseAvailable',
  'NewCompanyNameAvailable',
  'NewSerialAvailable',
  'UseCustomMessage',
  'UseCustomMessageAndUrl',
  'NewLicenseActivated',
  'ProblemWithLicense',
  'UnknownError',
];
const STATUS_CODES = ['0', '1', '2', '3', '4', '5', '100', '5000'];

const text = (schema: Omit<ValueSchema, 'type'>): ValueSchema => ({ type: 'string', ...schema });
const date = text({ format: 'date', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' });

const CONTEXT: Record<ContextKey, Omit<ContractEntry, 'key' | 'group'>> = {
  excess: {
    form: 'Brukerplan:antall, med komma mellom. Antallet er 1–9999.',
    example: 'Sales Premium:2,Service Premium:1',
    use: 'Svarer at flere lisenser er i bruk enn dere har kjøpt, og fyller ut øvelsen med de samme tallene.',
    schema: text({ pattern: excessPattern() }),
  },
  expires: {
    form: 'Dato, ÅÅÅÅ-MM-DD',
    example: '2026-12-24',
    use: 'Datoen lisensen utløper. Vises først i resultatet.',
    schema: date,
  },
  maintenanceTo: {
    form: 'Dato, ÅÅÅÅ-MM-DD',
    example: '2025-06-30',
    use: 'Datoen vedlikeholdsavtalen gjelder til. Sammenlignes med versionReleased.',
    schema: date,
  },
  versionReleased: {
    form: 'Dato, ÅÅÅÅ-MM-DD',
    example: '2026-03-02',
    use: 'Datoen versjonen kom. Hvis den er senere enn maintenanceTo, svarer den at avtalen ikke dekker versjonen. Det gjelder ikke online.',
    schema: date,
  },
  version: {
    form: 'Tall med punktum mellom, høyst fem tall',
    example: '10.2.3',
    use: 'Vises og følger med til support.',
    schema: text({ pattern: '^\\d{1,4}(\\.\\d{1,6}){0,4}$' }),
  },
  status: {
    form: `Navn eller kode fra lisenstjenesten: ${STATUS_NAMES.join(', ')}; ${STATUS_CODES.join(', ')}`,
    example: 'ProblemWithLicense',
    use: 'Vises og følger med til support.',
    schema: text({ enum: [...STATUS_NAMES, ...STATUS_CODES] }),
  },
  customer: {
    form: '1–20 bokstaver (a–z), tall og bindestreker',
    example: 'Cust00000',
    use: 'Kunde-ID. Vises og følger med til support.',
    schema: text({ pattern: '^[A-Za-z0-9-]{1,20}$' }),
  },
  serial: {
    form: 'Ti sifre',
    example: '1000000006',
    use: 'Serienummer. Vises og følger med til support.',
    schema: text({ pattern: '^\\d{10}$' }),
  },
  company: {
    form: 'Høyst 80 tegn på én linje, uten nettadresse eller e-postadresse',
    example: 'Eksempel AS',
    use: 'Firmanavn. Vises og følger med til support.',
    schema: text({
      pattern: '^(?=\\S)(?=.*\\S$)[\\u0020-\\ud7ff\\ue000-\\ufffd]{1,80}$',
      not: { pattern: addressOrInvisible() },
    }),
  },
};

/** Every key, in the order of the documentation. */
export const CONTRACT_ENTRIES: readonly ContractEntry[] = [
  {
    key: 'v',
    group: 'version',
    form: 'Alltid 1',
    example: CONTRACT_VERSION,
    use: 'Versjonen av kontrakten. Uten den er fragmentet et vanlig anker på siden.',
    schema: text({ const: CONTRACT_VERSION }),
  },
  {
    key: 'deployment',
    group: 'answers',
    form: 'online eller onsite',
    example: 'onsite',
    use: 'Svarer på hvor SuperOffice CRM kjører.',
    schema: text({ enum: ['online', 'onsite'] }),
  },
  {
    key: 'role',
    group: 'answers',
    form: 'admin eller user',
    example: 'admin',
    use: 'Svarer på om leseren er administrator.',
    schema: text({ enum: ['admin', 'user'] }),
  },
  ...(Object.keys(CONTEXT) as ContextKey[]).map((key) => ({
    key,
    group: isIdentifying(key) ? ('identifying' as const) : ('facts' as const),
    ...CONTEXT[key],
  })),
  {
    key: 'own',
    group: 'own',
    form: 'Spørsmål og svar med punktum mellom, og mellomrom (+) mellom svarene',
    example: 'installation.right role.admin',
    use: 'Svarene leseren har gitt selv. De går foran opplysningene i lenken og følger ikke med dem. Appen skal ikke skrive denne nøkkelen.',
    schema: text({ pattern: `^${ID}\\.${ID}( ${ID}\\.${ID})*$` }),
  },
  {
    key: 'tried',
    group: 'own',
    form: 'Id-er på resultater, med komma mellom',
    example: 'excess,payment-missing',
    use: 'Resultater som leseren har prøvd uten at det hjalp. De blir ikke foreslått igjen.',
    schema: text({ pattern: `^${ID}(,${ID})*$` }),
  },
  {
    key: 'solved',
    group: 'own',
    form: 'Alltid 1',
    example: '1',
    use: 'Leseren har sagt at problemet er løst.',
    schema: text({ const: '1' }),
  },
  {
    key: 'case',
    group: 'own',
    form: 'customer eller colleague',
    example: 'customer',
    use: 'Hvem saken er fra, i lenken som står i en tekst til support eller til administratoren. Den som åpner lenken, får se det. Appen skal ikke skrive denne nøkkelen.',
    schema: text({ enum: ['customer', 'colleague'] }),
  },
  {
    key: THEME_KEY,
    group: 'frame',
    form: 'light eller dark',
    example: 'dark',
    use: 'Bare for innebygd: lyst eller mørkt utseende. Uten den følger rammen systemet.',
    schema: text({ enum: ['light', 'dark'] }),
  },
];

/**
 * The contract as a JSON Schema (draft 2020-12): an object with the decoded pairs of a fragment.
 *
 * @param id where the schema is published
 */
export function contractSchema(id: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: `Lenkekontrakt for feilsøkingen, versjon ${CONTRACT_VERSION}`,
    description: `Parene i fragmentet etter #, dekodet. Fragmentet kan ha høyst ${MAX_LINK_LENGTH} tegn.`,
    type: 'object',
    required: ['v'],
    properties: Object.fromEntries(
      CONTRACT_ENTRIES.map(({ key, group, form, use, example, schema }) => [
        key,
        {
          description: `${form}${form.endsWith('.') ? '' : '.'} ${use}${group === 'identifying' ? ' Bare i fragmentet, aldri i query.' : ''}`,
          ...schema,
          examples: [example],
        },
      ]),
    ),
    propertyNames: { maxLength: 40 },
    additionalProperties: {
      description: 'Et svar: id-en til et spørsmål i treet, med id-en til svaret.',
      type: 'string',
      pattern: `^${ID}$`,
    },
  };
}

function isIdentifying(key: string): boolean {
  return (IDENTIFYING_KEYS as readonly string[]).includes(key);
}

function excessPattern(): string {
  const plan = `(${PLAN_NAMES.map((name) => name.replaceAll('+', '\\+')).join('|')})`;
  const item = `${plan}:[1-9]\\d{0,3}`;
  return `^${item}(,${item})*$`;
}

/**
 * An address, or an invisible character. Broader than what `readLink` refuses, and written so that every validator can
 * read it: patterns have no flags, so each letter appears in both cases.
 */
function addressOrInvisible(): string {
  const anyCase = (word: string) =>
    word.replace(
      /[a-z]/g,
      (letter) => `[${letter}${letter.toUpperCase()}${{ s: 'ſ', k: 'K' }[letter] ?? ''}]`,
    );
  const endings = 'com net org no se dk de nl uk eu io info biz ru cn xyz top'.split(' ').map(anyCase);
  return [
    '://',
    `${anyCase('www')}\\.`,
    '@',
    `\\S\\.(?:${endings.join('|')})\\b`,
    '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]',
  ].join('|');
}
