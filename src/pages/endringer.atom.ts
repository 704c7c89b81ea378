import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { allArticles } from '../articles/articles.ts';
import { buildDay } from '../build-time.ts';
import { atomFeed } from '../for-machines/feed.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () => {
  const articles = await allArticles();
  const changes = articles.flatMap(({ id, data: { title, change, updated } }) =>
    change ? [{ path: addresses.article(id).slice(addresses.home.length), title, change, day: updated }] : [],
  );
  const newest = articles
    .map(({ data }) => data.updated)
    .toSorted()
    .at(-1);
  const address = new URL(addresses.home, site.address).href;
  return new Response(atomFeed({ ...site, address }, changes, newest ?? buildDay()));
};
