import { knownPlan } from '../licences/plans.ts';

const LABEL =
  'grand total|general total|sub[- ]?total|total ?sum|del ?sum|mellomsum|sum|summer|total(?:t|s)?|i alt|til ?sammen|antall|count';
const OF_WHAT =
  '(?:[- ]+(?:sum|total(?:t|s)?|antall|i bruk|for|av|of|number|alle|all|bruker(?:e|plan|planer|lisenser)?|lisenser|planer|plasser|rader|users?|licen[cs]es?|plans?|seats?|rows?))*';
const SUM = new RegExp(`^(?:(?:${LABEL})${OF_WHAT})[ :=(]*(\\d[\\d ]*)?\\)?[ .:]*$`, 'i');
/** Excel's own subtotals: «Sales Premium Totalt», «Antall Sales Premium». */
const SUM_OF = new RegExp(`^(?:(?:${LABEL})(?: for| av| of)? (.+)|(.+) (?:${LABEL}))$`, 'i');

const MAX_LABEL = 80;

/** What a cell such as «Sum:», «Totalt (5)» or «Sales Premium Totalt» tells; undefined for one that names no sum. */
export function readSumLabel(
  cell: string,
): { number: number | undefined; plan: string | undefined } | undefined {
  if (cell.length > MAX_LABEL) return undefined;
  const sum = SUM.exec(cell);
  if (sum) {
    const digits = sum[1]?.replaceAll(' ', '');
    return { number: digits ? Number(digits) : undefined, plan: undefined };
  }
  const of = SUM_OF.exec(cell);
  const plan = of && knownPlan((of[1] ?? of[2] ?? '').replace(/:$/, ''));
  return plan ? { number: undefined, plan } : undefined;
}

const PAGE_PART =
  /^(?:(?:side|page) \d+(?: ?(?:av|of|\/) ?\d+)?|(?:eksportert|exported|utskrift|skrevet ut|printed|generert|generated|laget|created|sist oppdatert|oppdatert|updated|kilde|source|slutt på|end of)\b.*|[©*].*)$/i;

/** Whether a cell that stands alone in its row is what reports print above or below a table. */
export function isPagePart(cell: string): boolean {
  return cell.length <= MAX_LABEL && PAGE_PART.test(cell);
}
