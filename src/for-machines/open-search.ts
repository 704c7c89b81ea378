import { xmlText } from './xml.ts';

/** The longest name that OpenSearch allows. */
const LONGEST_NAME = 16;

/**
 * The description by which a browser offers to search here from its address bar (OpenSearch 1.1).
 *
 * @param addresses absolute addresses of the search page, and of an icon of 192 pixels
 */
export function searchDescription(
  { name, description }: { name: string; description: string },
  addresses: { search: string; icon: string },
): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${xmlText(name.slice(0, LONGEST_NAME))}</ShortName>`,
    `  <Description>${xmlText(description)}</Description>`,
    '  <Language>nb</Language>',
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="192" height="192" type="image/png">${xmlText(addresses.icon)}</Image>`,
    `  <Url type="text/html" template="${xmlText(addresses.search)}?q={searchTerms}" />`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
