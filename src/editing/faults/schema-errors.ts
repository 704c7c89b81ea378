import { z } from 'astro/zod';

/** A message for one of our own checks. As in all messages, what was found comes first. */
export function expected(form: string) {
  return { error: ({ input }: { input?: unknown }) => `${foundIn(input)}; ${form}` };
}

function foundIn(input: unknown): string {
  return input === undefined ? 'feltet mangler' : `fant ${show(input)}`;
}

/**
 * A schema with errors for editors: each names the field, what was found and what is expected, in Norwegian. Astro adds
 * the file. The wrapper is needed because Astro's own texts override a schema's error map.
 */
export function forEditors<Schema extends z.ZodType>(schema: Schema) {
  return z.unknown().transform((data, context): z.output<Schema> => {
    const result = schema.safeParse(data, { error: describeIssue });
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues) {
      context.issues.push({ code: 'custom', path: [...path], message, input: data });
    }
    return z.NEVER;
  });
}

/** One sentence for an issue. Exported for its test. */
export function describeIssue(issue: z.core.$ZodRawIssue): string {
  const found = foundIn(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'array' && typeof issue.input === 'string' && issue.input.trim())
        return `${found}; forventet en liste${asList(issue.input)}`;
      if (issue.expected === 'boolean') return `${found}; forventet ${asBoolean(issue.input)}`;
      return `${found}; forventet ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${found}; forventet ${issue.values.map((value) => `«${String(value)}»`).join(' eller ')}`;
    case 'unrecognized_keys':
      return unknownFields(issue.keys, issue.input);
    case 'too_small':
      return `${found}; forventet ${issue.origin === 'string' ? 'en tekst som ikke er tom' : `minst ${issue.minimum}`}`;
    case 'too_big':
      return `${found}; forventet høyst ${issue.maximum}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? found;
    case 'invalid_union':
      if (issue.discriminator) {
        const value = (issue.input as Record<string, unknown>)[issue.discriminator];
        return `${foundIn(value)}; forventet ${(issue.options as unknown[]).map((option) => `«${option}»`).join(' eller ')}`;
      }
      return `${found}; forventet en av formene som er beskrevet i content/README.md`;
    default:
      return `${found}; ${issue.message ?? 'verdien har feil form'}`;
  }
}

function asBoolean(written: unknown): string {
  if (written === 'true' || written === 'false') return `«${written}» uten anførselstegn`;
  const said = /^(?:(ja|yes|på|on)|nei|no|av|off)$/i.exec(String(written));
  return said ? `«${said[1] ? 'true' : 'false'}»` : 'true eller false';
}

/** How a text would be written as a list: words between brackets, or the whole text after a hyphen on its own line. */
function asList(written: string): string {
  // In quotes, a list with hyphens becomes text. The hyphens are not part of its items.
  const items = written.split('\n').flatMap((line) => line.trim().replace(/^-\s+/, '') || []);
  const text = items.join(', ');
  const isOne = items.length === 1;
  if (text.length > 60 || (!isOne && NOT_A_WORD.test(text))) return ', med «-» foran hvert punkt';
  return NOT_A_WORD.test(text) ? `, f.eks. «- ${text}» på en egen linje under` : `: «[${text}]»`;
}

/** Characters that brackets cannot hold, or that only a sentence has. */
const NOT_A_WORD = /[.?!:#&*[\]{}'"]/;

const TYPES: Record<string, string> = {
  string: 'tekst',
  number: 'et tall',
  int: 'et heltall',
  array: 'en liste',
  object: 'felter med navn og verdi',
  record: 'felter med navn og verdi',
  boolean: 'true eller false',
};

function show(value: unknown): string {
  if (typeof value === 'string') return `«${value.length > 60 ? `${value.slice(0, 60)} …` : value}»`;
  if (value === null) return 'et tomt felt';
  if (Array.isArray(value)) return `en liste med ${value.length}`;
  if (value instanceof Date) return 'en ugyldig dato';
  return typeof value === 'object' ? 'felter med navn og verdi' : String(value);
}

/**
 * Names of unknown fields in one place. A text with a comma between braces is read as fields without values: its writer
 * must not be told to remove them.
 */
export function unknownFields(keys: readonly string[], input: unknown): string {
  const names = keys.map((key) => `«${key}»`).join(', ');
  const isCut = keys.some((key) => (input as Record<string, unknown>)?.[key] === null);
  return isCut
    ? `fant ${names} som et felt uten verdi; forventet anførselstegn rundt teksten hvis den har komma: «"Ja, begge steder"»`
    : `fant ukjent felt ${names}; fjern det, eller rett skrivemåten`;
}
