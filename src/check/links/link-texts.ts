import type { Fault } from '../../editing/faults/fault.ts';
import { type TextNode, textOf } from '../../editing/markdown/text-node.ts';
import { decoded } from '../../percent-decoding.ts';

/** Texts that say nothing about where a link leads. They are useless in a screen reader's list of links. */
const VAGUE = /^(?:(?:klikk|trykk|se|les) )?her$|^(?:denne )?(?:lenken?|siden)$|^(?:click )?here$/i;
/** Addresses through which other programs track clicks, with the real address inside. */
const DETOURS =
  /^https?:\/\/(?:[\w-]+\.safelinks\.protection\.outlook\.com\/|(?:www\.)?google\.[a-z.]+\/url\?)/i;

/**
 * Links whose text contradicts their address or says nothing about it, and tracking addresses added by mail programs.
 */
export function linkTextFaults(node: TextNode, file: string): Fault[] {
  const href = node.tagName === 'a' ? node.properties?.href : undefined;
  if (typeof href !== 'string') return (node.children ?? []).flatMap((child) => linkTextFaults(child, file));
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const told = (
    code: 'link-detour' | 'link-text-other' | 'link-text-vague',
    found: string,
    expected: string,
  ) => [{ code, file, line, column, found: `fant ${found}`, expected: `forventet ${expected}` }];
  const text = textOf(node).trim();
  if (DETOURS.test(href)) {
    const { searchParams } = new URL(href);
    const real = searchParams.get('url') ?? searchParams.get('q');
    return told(
      'link-detour',
      `«${href.slice(0, 60)} …», som går om et annet nettsted`,
      real ? `«${decoded(real)}»` : 'den egentlige adressen',
    );
  }
  if (VAGUE.test(text))
    return told('link-text-vague', `lenken «${text}»`, 'en tekst som sier hva lenken leder til');
  const said = hostOf(text);
  return said && said !== hostOf(href)
    ? told(
        'link-text-other',
        `«${text}», men lenken leder til «${decoded(href)}»`,
        'den samme adressen, eller en tekst',
      )
    : [];
}

/** The host of a text that is an address; undefined for any other text. */
function hostOf(text: string): string | undefined {
  if (!/^(https?:\/\/|www\.)\S+$/i.test(text)) return undefined;
  return URL.parse(/^www\./i.test(text) ? `https://${text}` : text)?.host.replace(/^www\./, '');
}
