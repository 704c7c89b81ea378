import type { AstroIntegration } from 'astro';
import { createAddresses } from '../addresses.ts';
import { type ContentIndex, contentIndex } from '../editing/content-index.ts';
import { ContentLinkError, resolveContentLink } from '../editing/content-links.ts';
import { refuse } from '../editing/editor-fault.ts';
import { headingAnchors } from '../editing/heading-anchors.ts';
import { nearest } from '../editing/nearest.ts';
import { type SiteSettings, site } from '../site.ts';

/**
 * Checks that the content folder has what `site.ts` refers to. Missing parts fail the build of the project's own
 * content; with another folder in `HELP_CONTENT` they are left out with a warning.
 */
export function checkSite(): AstroIntegration {
  return {
    name: 'check-site',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { settings, content } = siteFaults(site, contentIndex());
        const refused = process.env.HELP_CONTENT ? settings : [...settings, ...content];
        if (refused.length) refuse(`Innstillingene i src/site.ts har feil:\n  ${refused.join('\n  ')}`);
        for (const fault of content) logger.warn(`site.ts: ${fault}. Det er utelatt.`);
        for (const missing of stillToFill(site)) logger.warn(`site.ts: ${missing}`);
      },
    },
  };
}

/** What a deployer has not filled in yet, a sentence each. */
export function stillToFill({ address, owner }: Pick<SiteSettings, 'address' | 'owner'>): string[] {
  return [
    ...(/\bexample\.|\.(example|test|invalid)$|\/\/localhost\b/.test(
      new URL(address).origin.replace(/:\d+$/, ''),
    )
      ? [`address: «${address}» er et eksempel; skriv adressen der hjelpesenteret ligger.`]
      : []),
    ...(owner.trim() ? [] : ['owner: ingen er nevnt; siden sier at den ikke drives av SuperOffice.']),
  ];
}

/** Mistakes in the settings, a sentence each: in themselves, and in what they refer to. */
export function siteFaults(
  { address, corrections, support, front, licencePlan, feedback }: SiteSettings,
  index: ContentIndex,
): { settings: string[]; content: string[] } {
  const settings: string[] = [];
  const content: string[] = [];
  const isWeb = (text: string) => /^https?:/.test(text) && URL.canParse(text);
  if (!isWeb(address))
    settings.push(`address: fant «${address}»; forventet en adresse som «https://hjelp.firma.no»`);
  if (corrections && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(corrections))
    settings.push(
      `corrections: fant «${corrections}»; forventet en e-postadresse som «feil@firma.no», eller tomt`,
    );
  if (feedback.endpoint && !isWeb(feedback.endpoint))
    settings.push(
      `feedback.endpoint: fant «${feedback.endpoint}»; forventet en adresse som «https://firma.no/svar», eller tomt`,
    );
  const named = (field: string, id: string, known: ReadonlyMap<string, unknown>, kind: string) => {
    if (known.has(id)) return;
    const close = nearest(id, [...known.keys()]);
    content.push(
      `${field}: fant «${id}»; forventet navnet på en ${kind}${close ? `, f.eks. «${close}»` : ''}`,
    );
  };
  if (/^(https|mailto):/.test(support)) {
    if (!/^mailto:\S+@\S+$/.test(support) && !isWeb(support))
      settings.push(
        `support: fant «${support}»; forventet en adresse som «https://firma.no/support» eller «mailto:support@firma.no»`,
      );
  } else if (support) named('support', support, index.articles, 'artikkel');
  if (front.troubleshooter) named('front.troubleshooter', front.troubleshooter, index.trees, 'feilsøking');
  if (front.exercise) named('front.exercise', front.exercise, index.exercises, 'øvelse');
  for (const [i, slug] of (front.articles ?? []).entries())
    named(`front.articles.${i}`, slug, index.articles, 'artikkel');
  for (const [field, link] of Object.entries(licencePlan)) {
    if (!link) continue;
    try {
      resolveContentLink(link, index, createAddresses('/'));
      const [, slug = '', anchor] = /^artikkel:([^#]*)#(.*)$/.exec(link) ?? [];
      const anchors = anchor ? headingAnchors(index.articles.get(slug) ?? '') : undefined;
      if (anchor && anchors && !anchors.has(anchor))
        named(
          `licencePlan.${field}`,
          anchor,
          new Map([...anchors].map((id) => [id, id])),
          `overskrift i «${slug}»`,
        );
    } catch (error) {
      if (!(error instanceof ContentLinkError)) throw error;
      content.push(`licencePlan.${field}: ${error.message}`);
    }
  }
  return { settings, content };
}
