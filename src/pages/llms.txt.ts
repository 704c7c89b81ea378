import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { allShelves } from '../articles/articles.ts';
import { thingsToDo } from '../contents/listed-pages.ts';
import { llmsText } from '../for-machines/llms.ts';
import { site } from '../site.ts';
import { readTerms, TERMS_PAGE } from '../terms/index.ts';

/** What a program must not leave out when it passes on an answer. */
const CAUTION =
  'Sidene er på norsk bokmål. Ingen skal fjerne eller aktivere en lisens før tallene er sammenlignet med bestillingen. Hvis de ikke stemmer, er rådet å ikke fjerne noe, ikke aktivere noe og kontakte SuperOffice. Gi aldri et råd om å fjerne noe uten dette.';

export const GET: APIRoute = async () => {
  const whole = (path: string) => new URL(path, site.address).href;
  const shelves = (await allShelves()).map(({ title, articles }) => ({
    title,
    pages: articles.map(({ id, data: { title, description } }) => ({
      address: whole(addresses.article(id)),
      title,
      description,
    })),
  }));
  const tools = (await thingsToDo()).map((page) => ({ ...page, address: whole(page.href) }));
  const ofKind = (kind: string) => tools.filter((tool) => tool.kind === kind);
  const words = readTerms().length ? [{ ...TERMS_PAGE, address: whole(addresses.terms) }] : [];
  return new Response(
    llmsText(site, CAUTION, [
      ...shelves,
      { title: 'Feilsøking', pages: ofKind('Feilsøking') },
      { title: 'Øvelser og verktøy', pages: [...ofKind('Øvelse'), ...ofKind('Verktøy')] },
      { title: 'Ord', pages: words },
    ]),
  );
};
