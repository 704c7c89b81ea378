import { knownPlan } from '../../licences/plans.ts';

const LABEL =
  'grand total|general total|sub[- ]?total|total ?sum|del ?sum|mellomsum|sum|summer|summa|hovedtotal|total(?:t|s|er)?|i ?alt|til ?sammen|samlet|antall|count|all(?:e)? (?:planer|brukere|lisenser|plans|users|licen[cs]es)|[∑Σ]';
const OF_WHAT =
  '(?:,?[- (]+(?:sum|total(?:t|s)?|antall|i bruk|in use|purchased|med plan|for|av|of|number|alle|all|bruker(?:e|plan|planer|lisenser)?|lisenser|planer|plasser|rader|users?|licen[cs]es?|plans?|seats?|rows?)\\)?)*';
const UNIT =
  '(?:(?<=\\d) ?(?:stk|bruker(?:e|planer|lisenser)?|lisens(?:er)?|planer|plasser|rader|linjer|users|licen[cs]es|plans|seats|rows)(?: med plan)?)?';
const SUM = new RegExp(`^(?:(?:${LABEL})${OF_WHAT})[ :=(]*(\\d[\\d ]*)?${UNIT}\\)?[ .:]*$`, 'i');
/** Excel's own subtotals: «Sales Premium Totalt», «Antall Sales Premium». */
const SUM_OF = new RegExp(`^(?:(?:${LABEL})(?: for| av| of)? (.+)|(.+) (?:${LABEL}))$`, 'i');

const MAX_LABEL = 80;

/** What a cell such as «Sum:», «Totalt (5)» or «Sales Premium Totalt» sums up; undefined if it is not a sum. */
export function readSumLabel(
  cell: string,
): { number: number | undefined; plan: string | undefined } | undefined {
  if (cell.length > MAX_LABEL) return undefined;
  const bare = cell.replace(/[*_]/g, '');
  const sum = SUM.exec(bare);
  if (sum) {
    const digits = sum[1]?.replaceAll(' ', '');
    return { number: digits ? Number(digits) : undefined, plan: undefined };
  }
  const of = SUM_OF.exec(bare);
  const plan = of && knownPlan((of[1] ?? of[2] ?? '').replace(/:$/, ''));
  return plan ? { number: undefined, plan } : undefined;
}

const PAGE_PART =
  /^(?:(?:side|page) \d+(?: ?(?:av|of|\/) ?\d+)?|(?:eksportert|exported|utskrift|skrevet ut|printed|generert|generated|laget|created|sist oppdatert|oppdatert|updated|kilde|source|slutt på|end of)\b.*|(?:applied filters|brukte filtre)\b.*|(?:mvh|(?:med )?vennlig hilsen|hilsen|sendt fra|sent from)\b.{0,40}|\(?\d+ (?:rader|linjer|rows?|records?|brukere|users|planer|plans|lisenser|licen[cs]es)(?: affected)?\)?\.?|©.*|\*(?!\*).*)$/i;

/** Whether a lone cell in a row is what reports print above or below a table. */
export function isPagePart(cell: string): boolean {
  return cell.length <= MAX_LABEL && PAGE_PART.test(cell);
}
