import { version } from '../../package.json';
import { site } from '../site.ts';

interface About {
  title: string;
  /** The page's canonical address. */
  address: string;
  /** ISO date, for a page that has one. */
  updated?: string | undefined;
}

/** A draft of an e-mail about a mistake on a page; undefined if `site.ts` has no address for it. */
export function correctionMail(page: About, to: string = site.corrections): string | undefined {
  if (!to) return undefined;
  const lines = [
    'Dette er galt:',
    '',
    '',
    `Side: ${page.address}`,
    page.updated && `Sist oppdatert: ${page.updated}`,
    `Versjon: ${version}`,
  ].filter((line) => line !== undefined);
  const subject = encodeURIComponent(`Feil på siden «${page.title}»`);
  return `mailto:${to}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
