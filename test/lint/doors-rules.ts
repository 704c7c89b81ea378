import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Plain functions over plain data: no page, no component, no build. */
const CORES =
  '^src/(licences|labels/core|troubleshooter/core|exercises/(core|guide)|licence-plan/(pasted-table|plan)|search/(language|query))/';
/** What people see and use. */
const FACES =
  '^src/(troubleshooter/(widget|in-article|frame|overview)|exercises/(screens|widget|figure)|licence-plan/tool|search/face|offline)/';
const FEATURES =
  '(articles|labels|media|terms|troubleshooter|exercises|licence-plan|search|offline|for-developers|for-machines)';
/** Where the parts come together: routes, the page around everything, and the file that holds all pages. */
const COMPOSERS =
  '^src/(pages|shell|contents|missing-page|integrations|offline/single-file|collections\\.ts)';

/** Which way imports run. A rule's comment is the message to whoever breaks it. */
export const RULES: IForbiddenRuleType[] = [
  {
    name: 'no-circles',
    comment:
      'Two files that import each other are one. Put what both need, a type too, into a file of its own.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'found',
    comment: 'The file is not there.',
    severity: 'error',
    from: {},
    // `hast` and `mdast` consist of types alone.
    to: { couldNotResolve: true, pathNot: '^(astro:|virtual:|(hast|mdast)$)|\\?(url|raw)$|\\.json$' },
  },
  {
    name: 'core-is-plain',
    comment: 'A core knows no browser, component, build or other feature: plain functions over plain data.',
    severity: 'error',
    from: { path: CORES },
    to: { pathNot: `${CORES}|^src/(addresses|dates)\\.ts$` },
  },
  {
    name: 'core-of-one-feature',
    comment: 'A core uses its own feature’s core and the licences, not another feature’s.',
    severity: 'error',
    from: {
      path: '^src/(troubleshooter|exercises|licence-plan|search)/(core|guide|pasted-table|plan|language|query)/',
    },
    to: { path: CORES, pathNot: '^src/(licences|$1)/' },
  },
  {
    name: 'schema-below-face',
    comment: 'A schema or a check of content draws nothing.',
    severity: 'error',
    from: { path: '^src/[^/]+/(schema|lint|indexing)/' },
    to: { path: FACES },
  },
  {
    name: 'through-the-door',
    comment: 'A feature uses another by its core or its index.ts.',
    severity: 'error',
    from: { path: `^src/${FEATURES}/`, pathNot: COMPOSERS },
    to: { path: `^src/${FEATURES}/`, pathNot: '^src/$1/|^src/[^/]+/(core/|index\\.ts$)' },
  },
  {
    name: 'not-up-to-the-page',
    comment: 'Features stand in the page and know nothing of it.',
    severity: 'error',
    from: { path: `^src/(${FEATURES}|components|editing|licences)/` },
    to: { path: '^src/(shell|pages|integrations)/' },
  },
  {
    name: 'pieces-know-no-feature',
    comment: 'A piece that a feature needs for itself stands in that feature.',
    severity: 'error',
    from: { path: '^src/components/' },
    to: { path: `^src/(${FEATURES}|editing|licences)/` },
  },
  {
    name: 'editing-through-the-door',
    comment: 'What editors get uses a feature by its core or its index.ts.',
    severity: 'error',
    from: { path: '^src/editing/' },
    to: { path: `^src/${FEATURES}/`, pathNot: '^src/[^/]+/(core/|index\\.ts$)' },
  },
  {
    name: 'import-by-command',
    comment: 'Articles from elsewhere are brought in by the command alone: no page and no build rests on it.',
    severity: 'error',
    from: { pathNot: '^src/import/' },
    to: { path: '^src/import/' },
  },
  {
    name: 'import-reads-in-two-places',
    comment: 'What makes an article of a source gets the bytes, and is tried without a disk.',
    severity: 'error',
    from: { path: '^src/import/', pathNot: '^src/import/(read/read-sources|import-content)\\.ts$' },
    to: { path: '^fs$' },
  },
  {
    name: 'nobody-imports-routes',
    comment: 'Only the build reads routes and integrations.',
    severity: 'error',
    from: { pathNot: '^src/(pages|integrations)/' },
    to: { path: '^src/(pages|integrations)/' },
  },
];
