import { longDate } from '../../dates.ts';
import type { Excess } from '../../licences/excess.ts';
import type { ContextKey } from './contract.ts';
import type { Notice } from './link.ts';
import type { Context, TreeData } from './tree.ts';

/** Names of the context, as the reader sees them. */
const CONTEXT_LABELS: Record<ContextKey, string> = {
  expires: 'Utløpsdato',
  excess: 'For mange i bruk',
  maintenanceTo: 'Vedlikeholdsavtale til',
  versionReleased: 'Versjonen kom',
  version: 'Versjon',
  status: 'Status fra lisenstjenesten',
  customer: 'Kunde-ID',
  serial: 'Serienummer',
  company: 'Firmanavn',
};

/** The context in words; when the licence expires comes first. */
export function describeContext(context: Context): { key: ContextKey; name: string; text: string }[] {
  return (Object.keys(CONTEXT_LABELS) as ContextKey[]).flatMap((key) => {
    const value = context[key];
    if (value === undefined) return [];
    const name = CONTEXT_LABELS[key];
    if (typeof value !== 'string') {
      return [{ key, name, text: value.map(({ plan, count }) => `${plan}: ${count}`).join(', ') }];
    }
    const isDay = key === 'expires' || key === 'maintenanceTo' || key === 'versionReleased';
    return [{ key, name, text: isDay ? longDate(value) : value }];
  });
}

/** Wording of the answers that every tree understands, for trees that do not ask for them. */
const SHARED_WORDS: Record<string, { name: string } & Record<string, string>> = {
  deployment: { name: 'Hvor SuperOffice CRM kjører', online: 'Online', onsite: 'Onsite' },
  role: { name: 'Rollen din', admin: 'Administrator', user: 'Vanlig bruker' },
};

/** A question and the answer a link gave, worded by the tree if it asks that question. */
export function describeAnswer(
  tree: TreeData,
  question: string,
  option: string,
): { name: string; text: string } {
  const asked = tree.questions[question];
  const shared = SHARED_WORDS[question];
  return {
    name: asked?.text ?? shared?.name ?? question,
    text: asked?.options[option]?.label ?? shared?.[option] ?? option,
  };
}

/** The distance to a day: «i dag», «om 3 dager», «for 6 dager siden», in the reader's own time zone. */
export function daysUntil(iso: string, now: Date): string {
  const days = distance(iso, now);
  if (days === 0) return 'i dag';
  if (days < 0) return days === -1 ? 'i går' : `for ${-days} dager siden`;
  return days === 1 ? 'i morgen' : `om ${days} dager`;
}

/** «Lisensen utløper 24. desember», or «utløp» if the day has passed. The year is omitted if it is the current one. */
export function describeExpiry(iso: string, now: Date): string {
  // Day and month stay on one line.
  const date = longDate(iso).replace(` ${now.getFullYear()}`, '').replace('. ', '.\u00a0');
  return `Lisensen ${distance(iso, now) < 0 ? 'utløp' : 'utløper'} ${date}`;
}

/** «2 fra Sales Premium og 1 fra Service Premium». */
export function listExcess(excess: readonly Excess[]): string {
  const parts = excess.map(({ plan, count }) => `${count} fra ${plan}`);
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' og ');
}

/** Whole days from today to a day; negative for a day that has passed. */
function distance(iso: string, now: Date): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - today) / 86_400_000);
}

/** What was left out of a link, in an unalarming sentence. */
export function describeNotice({ key, reason, part }: Notice): string {
  switch (reason) {
    case 'identifying-in-query':
      return `Opplysningen «${key}» ble fjernet fra adressen, fordi den kan vise hvem dere er.`;
    case 'version':
      return 'Lenken er laget for en annen versjon av feilsøkingen. Vi starter derfor uten opplysningene i den.';
    case 'too-long':
      return 'Lenken er for lang. Vi har brukt det vi kunne lese.';
    case 'case':
      return part === 'customer'
        ? 'Dette er en kundes sak. Her ser du hva kunden har svart, og hva som er prøvd.'
        : 'Dette er en sak fra en kollega. Svar selv på det du blir spurt om.';
    case 'own':
      return 'Svarene er fra den som laget lenken. Hvis det ikke er deg, ser du hva den personen svarte og prøvde.';
    case 'unknown':
      return `Vi kjenner ikke opplysningen «${key}» i lenken og har hoppet over den.`;
    case 'bad-value':
      return part
        ? `Vi kunne ikke lese «${part}» i opplysningen «${key}» og har hoppet over den.`
        : `Vi kunne ikke lese opplysningen «${key}» i lenken og har hoppet over den.`;
  }
}
