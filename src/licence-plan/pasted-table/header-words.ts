import { isSheetError } from './cells.ts';

/** Words that the headers of lists of employees, contracts and orders are made of, in Norwegian and English. */
const WORD = new RegExp(
  `^(?:${[
    'hvem|hva|who|what|konsulent|(?:an|be)satt(?:e|en)?|employee|medarbeider(?:e|en)?|bruker(?:e|en)?|user',
    'person(?:er|en)?|kunde[nr]?|customer|kontakt(?:er)?|contact|firma|selskap|company|avdeling|department|enhet|sted',
    'location|rolle|role|tittel|title|stilling|leder|manager|produkt(?:et|er)?|product|vare[nr]?|item|pakke|package',
    'plan(?:en)?|modul|module|abonnement|subscription|lisens(?:en|er)?|licen[cs]e|type|beskrivelse|description',
    'oppstart|start(?:et)?|slutt(?:et)?|end|dag|day|fra|from|til|siden|since|begynte|ansettelse|hired|opprettet|created',
    'endret|changed|kjøpt|bought|purchased|bestilt|ordered|betalt|paid|ledige?|available|antall|pris|price|beløp|amount',
    'status|aktiv|active|gyldig|valid|utløper|expires|første|siste?|first|last|merknad|kommentar|comment|notat|note',
    'telefon|phone|e?post|e?mail|adresse|address|land|country|i|av|of|for|og|and',
    // Compounds end in these: «startdato», «kundenavn».
    '\\p{L}*(?:dato(?:en)?|date|navn(?:et)?|name|nummer|number|nr)',
  ].join('|')})s?$`,
  'iu',
);

/** Whether a cell holds nothing but words that headers are made of, e.g. «Ansatt fra» or «Startdato». */
export function isHeaderWords(cell: string): boolean {
  const words = isSheetError(cell) ? null : cell.match(/\p{L}+/gu);
  return words?.every((word) => WORD.test(word)) === true;
}
