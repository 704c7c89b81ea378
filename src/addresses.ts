/**
 * All addresses of the site, so that it can be served below any path (`HELP_BASE`). Pure: the build and the browser
 * supply the base.
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
    /** A file of the ranking index; by default the one every search needs. */
    searchIndex: (file = 'main.json') => at(`pagefind/ranking/${file}`),
    troubleshooters: at('feilsoking/'),
    /** A tree's own page, or a node's page by its slug. */
    troubleshooter: (tree: string, slug?: string) => at(`feilsoking/${tree}/${slug ? `${slug}/` : ''}`),
    developers: at('for-utviklere/'),
    contractSchema: at('for-utviklere/lenkekontrakt-v1.schema.json'),
    about: at('om/'),
    /** Words explained. */
    terms: at('ord/'),
    offline: at('frakoblet/'),
    wholePrintout: at('skriv-ut/'),
    exercises: at('ovelser/'),
    exercise: (id: string) => at(`ovelser/${id}/`),
    licencePlan: at('verktoy/lisensplan/'),
  };
}

export type Addresses = ReturnType<typeof createAddresses>;

/** Addresses for editors and support. Separate, so that scripts that readers load do not carry them. */
export function editorAddresses({ at, troubleshooter }: Addresses) {
  return {
    graph: (tree: string) => troubleshooter(tree, 'graf'),
    printout: (tree: string) => troubleshooter(tree, 'utskrift'),
    /** All content with what it needs. */
    overview: at('for-redaktorer/'),
    /** What is explained about each mistake in content, by its name as the anchor. */
    explanations: at('for-redaktorer/feilkatalog/'),
  };
}

/** Addresses for other programs. Separate for the same reason as `editorAddresses`. */
export function machineAddresses({ at }: Addresses) {
  return {
    /** The Atom feed of changed articles. */
    changes: at('endringer.atom'),
    /** Tells browsers how to search here. */
    searchDescription: at('opensearch.xml'),
  };
}

/** The addresses that links lead to. In a plain Node process (no Vite) the base is `/`. */
export let addresses = createAddresses(import.meta.env?.BASE_URL ?? '/');

/** The same addresses on the published site, for links that are given to others. */
export let publishedAddresses = addresses;

/**
 * Replaces the addresses, as the single file does: its links do not lead to the site. Must be called before any address
 * is read.
 */
export function setAddresses(here: Addresses, published: Addresses): void {
  addresses = here;
  publishedAddresses = published;
}
