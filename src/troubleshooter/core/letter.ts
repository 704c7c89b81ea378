import type { Case, HandOverField } from './hand-over-fields.ts';
import { isAboutLicences, withCaution } from './licence-caution.ts';
import type { Audience } from './reader.ts';

const PARTS: readonly HandOverField['part'][] = ['problem', 'said', 'asked'];

/**
 * The letter itself, preceded by the outcome's own message if it goes to an administrator. Plain text, so that it
 * survives any mail program and any form. Data meant for machines comes below a line.
 */
export function handOverText(audience: Audience, visit: Case, fields: readonly HandOverField[]): string {
  const { tree, position } = visit;
  const greeting =
    audience === 'support'
      ? `Hei! Vi trenger hjelp med dette: ${tree.title}${tree.title.endsWith('?') ? '' : '.'}`
      : toAdministrator(visit, tree.outcomes[position.node]?.message);
  const linesOf = (part: HandOverField['part']) =>
    fields
      .filter((field) => field.part === part)
      .flatMap(({ lines }) => lines)
      .join('\n');
  const machine = linesOf('machine');
  return [greeting, ...PARTS.map(linesOf), machine && `--------\n${machine}`].filter(Boolean).join('\n\n');
}

/** How a letter to the administrator begins. */
function toAdministrator(
  visit: Case,
  message = `Hei! Jeg har brukt feilsøkingen «${visit.tree.title}» og trenger hjelp av deg som er administrator i SuperOffice CRM.`,
): string {
  return isAboutLicences(visit) ? withCaution(message) : message;
}

/** What to drop from an e-mail that is too long, in this order. The link comes last, since it carries the rest. */
const LEAST_NEEDED: HandOverField['id'][] = [
  'content',
  'date',
  'status',
  'versionReleased',
  'maintenanceTo',
  'version',
  'company',
  'tried',
  'answers',
  'excess',
  'asked',
];

/** Mail programs and browsers accept addresses of some 2,000 characters. */
const MAIL_LIMIT = 1900;

/** A `mailto:` address with the text, cut to what mail programs accept. */
export function mailAddress(audience: Audience, visit: Case, fields: readonly HandOverField[]): string {
  const subject = encodeURIComponent(`Hjelp med: ${visit.tree.title}`);
  const write = (kept: readonly HandOverField[], note: string) =>
    `mailto:?subject=${subject}&body=${encodeURIComponent((handOverText(audience, visit, kept) + note).replaceAll('\n', '\r\n'))}`;
  let kept = fields;
  let address = write(kept, '');
  for (const id of [...LEAST_NEEDED, 'link' as const]) {
    if (address.length <= MAIL_LIMIT) break;
    kept = kept.filter((field) => field.id !== id);
    address = write(kept, '\n(Forkortet. Kopier teksten fra feilsøkingen for å få med alt.)');
  }
  return address;
}
