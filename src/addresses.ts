/**
 * All addresses of the site come from here, so that it can stand below any path (`HELP_BASE`).
 * Pure: the build and the browser give the base.
 */
export function createAddresses(base: string) {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const at = (path: string) => root + path;
  return {
    /** Any path below the base, without its leading slash: `at('favicon.svg')`. */
    at,
    home: at(''),
    articles: at('artikler/'),
    article: (slug: string, anchor?: string) => at(`artikler/${slug}/${anchor ? `#${anchor}` : ''}`),
    categories: at('kategorier/'),
    category: (id: string) => at(`kategorier/${id}/`),
    contents: at('innhold/'),
    search: at('sok/'),
    /** A file of the index that ranks; without a name, the one that every search needs. */
    searchIndex: (file = 'main.json') => at(`pagefind/ranking/${file}`),
    troubleshooters: at('feilsoking/'),
    /** A tree's own page, or the page of one of its nodes by the node's slug. */
    troubleshooter: (tree: string, slug?: string) => at(`feilsoking/${tree}/${slug ? `${slug}/` : ''}`),
    developers: at('for-utviklere/'),
    contractSchema: at('for-utviklere/lenkekontrakt-v1.schema.json'),
    offline: at('frakoblet/'),
    wholePrintout: at('skriv-ut/'),
    exercises: at('ovelser/'),
    exercise: (id: string) => at(`ovelser/${id}/`),
    licencePlan: at('verktoy/lisensplan/'),
  };
}

export type Addresses = ReturnType<typeof createAddresses>;

/** Addresses of the pages for editors and support. They stand apart, since scripts for readers never lead there. */
export function editorAddresses({ at, troubleshooter }: Addresses) {
  return {
    graph: (tree: string) => troubleshooter(tree, 'graf'),
    printout: (tree: string) => troubleshooter(tree, 'utskrift'),
    /** The catalogue of what the lint of trees finds; an error's own entry by its name. */
    errorCatalogue: (error?: string) => at(`for-redaktorer/feilkatalog/${error ? `#${error}` : ''}`),
  };
}

/** The addresses of this build, where a link leads. In a plain Node process (no Vite) the base is `/`. */
export let addresses = createAddresses(import.meta.env?.BASE_URL ?? '/');

/** The same as others reach them, behind the origin: for what is handed over. */
export let publishedAddresses = addresses;

/** For the single file, where links lead to other places than those of the site. Before anything asks for an address. */
export function setAddresses(here: Addresses, published: Addresses): void {
  addresses = here;
  publishedAddresses = published;
}
