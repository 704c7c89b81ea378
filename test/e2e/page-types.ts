import { EXERCISE } from './exercise-walk.ts';
import { LICENCE_PLAN } from './licence-plan-walk.ts';
import { pageOf, TREE_PAGE } from './licence-tree.ts';

export interface PageType {
  name: string;
  /** Relative to the site's root. */
  path: string;
  /** Whether search engines may list it. */
  indexable: boolean;
  /** How many pages precede it in the breadcrumb. */
  crumbs: number;
}

/** One page of every kind. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'front page', path: '', indexable: true, crumbs: 0 },
  { name: 'article', path: 'artikler/oppdatere-lisensinformasjon/', indexable: true, crumbs: 2 },
  {
    name: 'article with figures and a troubleshooter',
    path: 'artikler/lisensvarsel/',
    indexable: true,
    crumbs: 2,
  },
  { name: 'category', path: 'kategorier/lisens/', indexable: true, crumbs: 2 },
  { name: 'index of articles', path: 'artikler/', indexable: true, crumbs: 1 },
  { name: 'index of categories', path: 'kategorier/', indexable: true, crumbs: 1 },
  { name: 'index of troubleshooters', path: 'feilsoking/', indexable: true, crumbs: 1 },
  { name: 'index of exercises', path: 'ovelser/', indexable: true, crumbs: 1 },
  { name: 'contents from A to Å', path: 'innhold/', indexable: true, crumbs: 1 },
  { name: 'search page', path: 'sok/', indexable: false, crumbs: 1 },
  { name: 'about the help center', path: 'om/', indexable: true, crumbs: 1 },
  { name: 'words explained', path: 'ord/', indexable: true, crumbs: 1 },
  { name: 'saved copy', path: 'frakoblet/', indexable: true, crumbs: 1 },
  { name: 'the whole as a printout', path: 'skriv-ut/', indexable: false, crumbs: 1 },
  { name: 'start of a troubleshooter', path: TREE_PAGE, indexable: true, crumbs: 2 },
  { name: 'question', path: pageOf('numbers'), indexable: true, crumbs: 3 },
  { name: 'outcome', path: pageOf('excess'), indexable: true, crumbs: 3 },
  { name: 'exercise', path: EXERCISE, indexable: true, crumbs: 2 },
  { name: 'tool', path: LICENCE_PLAN, indexable: true, crumbs: 1 },
  { name: 'page that does not exist', path: '404.html', indexable: false, crumbs: 1 },
];

/** Pages for those who write content, support customers or integrate the help center. */
export const SIDE_PAGES: readonly Pick<PageType, 'name' | 'path'>[] = [
  { name: 'a troubleshooter as a graph', path: `${TREE_PAGE}graf/` },
  { name: 'a troubleshooter for paper', path: `${TREE_PAGE}utskrift/` },
  { name: 'a troubleshooter for a frame', path: `${TREE_PAGE}innebygd/` },
  { name: 'for the app’s developers', path: 'for-utviklere/' },
  { name: 'all content, for editors', path: 'for-redaktorer/' },
  { name: 'explanations for editors', path: 'for-redaktorer/feilkatalog/' },
];
