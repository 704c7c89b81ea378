import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nowCalled } from '../articles/references.ts';
import type { Fault } from '../editing/faults/fault.ts';
import { nearest } from '../editing/faults/nearest.ts';
import type { SiteSettings } from '../site.ts';
import type { LintContext } from '../troubleshooter/lint/links.ts';
import { type ContentOrTreeError, linkFault } from './links/link-faults.ts';

/** The file of the settings, as shown. */
export const SETTINGS = 'src/site.ts';

/**
 * Mistakes in the settings: invalid values, references to what does not exist, and what a deployer has not filled in
 * yet.
 *
 * @param isOwn whether the content is the project's own; another folder need not have what the settings refer to
 */
export function settingsFaults(
  settings: SiteSettings,
  targets: LintContext,
  isOwn: boolean,
): Fault<ContentOrTreeError>[] {
  const lines = fs.readFileSync(fileURLToPath(new URL('../site.ts', import.meta.url)), 'utf8').split('\n');
  return [
    ...forms(settings),
    ...references(settings, targets).map((fault) => ({ ...fault, isWarning: !isOwn })),
    ...unfilled(settings),
  ].map(({ value, ...fault }) => ({ file: SETTINGS, line: lineOf(fault.field, value, lines), ...fault }));
}

/** The line of a field such as `front.articles.0`, or the line below it that has the value. */
function lineOf(field: string, value: string, lines: readonly string[]): number {
  let at = 0;
  for (const name of field.split('.').filter((part) => !/^\d+$/.test(part)))
    at = Math.max(
      lines.findIndex((line, i) => i >= at && line.trim().startsWith(`${name}:`)),
      at,
    );
  const found = value ? lines.findIndex((line, i) => i >= at && line.includes(`'${value}'`)) : -1;
  return Math.max(found, at) + 1;
}

type Setting = Omit<Fault<ContentOrTreeError>, 'file' | 'line'> & { field: string; value: string };

function forms({ address, corrections, support, feedback }: SiteSettings): Setting[] {
  const isWeb = (text: string) => /^https?:/.test(text) && URL.canParse(text);
  const wrong = (field: string, value: string, expected: string): Setting => ({
    code: 'setting',
    field,
    value,
    found: `fant «${value}»`,
    expected: `forventet ${expected}`,
  });
  const isOutside = /^(https|mailto):/.test(support);
  return [
    ...(isWeb(address) ? [] : [wrong('address', address, 'en adresse som «https://hjelp.firma.no»')]),
    ...(!corrections || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(corrections)
      ? []
      : [wrong('corrections', corrections, 'en e-postadresse som «feil@firma.no», eller tomt')]),
    ...(!feedback.endpoint || isWeb(feedback.endpoint)
      ? []
      : [
          wrong('feedback.endpoint', feedback.endpoint, 'en adresse som «https://firma.no/svar», eller tomt'),
        ]),
    ...(!isOutside || /^mailto:\S+@\S+$/.test(support) || isWeb(support)
      ? []
      : [
          wrong(
            'support',
            support,
            'en adresse som «https://firma.no/support» eller «mailto:support@firma.no»',
          ),
        ]),
  ];
}

/** The scheme of links to each kind, and the kind in its definite form. */
const KINDS = {
  artikkel: ['artikkel', 'artikkelen'],
  feilsøking: ['feilsoking', 'feilsøkingen'],
  øvelse: ['ovelse', 'øvelsen'],
};

function references({ support, front, licencePlan }: SiteSettings, targets: LintContext): Setting[] {
  const named = (
    field: string,
    value: string | undefined,
    known: Iterable<string>,
    kind: keyof typeof KINDS,
  ): Setting[] => {
    const ids = [...known];
    const [scheme = '', what = ''] = KINDS[kind];
    if (!value || ids.includes(value)) return [];
    const now = nowCalled(targets.renamed?.get(`${scheme}:${value}`), what);
    const close = nearest(value, ids);
    const expected = now ?? `forventet navnet på en ${kind}${close ? `, f.eks. «${close}»` : ''}`;
    return [{ code: 'setting', field, value, found: `fant «${value}»`, expected }];
  };
  const isOutside = /^(https|mailto):/.test(support);
  return [
    ...named('support', isOutside ? '' : support, targets.articles, 'artikkel'),
    ...named('front.troubleshooter', front.troubleshooter, targets.trees.keys(), 'feilsøking'),
    ...named('front.exercise', front.exercise, targets.exercises, 'øvelse'),
    ...(front.articles ?? []).flatMap((slug, i) =>
      named(`front.articles.${i}`, slug, targets.articles, 'artikkel'),
    ),
    ...Object.entries(licencePlan).flatMap(([name, link]): Setting[] => {
      const fault = link ? linkFault(link, { targets }) : undefined;
      return fault && link ? [{ ...fault, code: 'setting', field: `licencePlan.${name}`, value: link }] : [];
    }),
  ];
}

function unfilled({ address, owner }: SiteSettings): Setting[] {
  const origin = (URL.parse(address)?.origin ?? '').replace(/:\d+$/, '');
  const told: Setting[] = [];
  if (/\bexample\.|\.(example|test|invalid)$|\/\/localhost\b/.test(origin))
    told.push({
      code: 'setting-unfilled',
      field: 'address',
      value: address,
      found: `fant «${address}», som er et eksempel`,
      expected: 'forventet adressen der hjelpesenteret ligger',
    });
  if (!owner.trim())
    told.push({
      code: 'setting-unfilled',
      field: 'owner',
      value: '',
      found: 'fant ingen som driver hjelpesenteret',
      expected: 'forventet navnet på et firma: Ellers sier siden at den ikke drives av SuperOffice',
    });
  return told;
}
