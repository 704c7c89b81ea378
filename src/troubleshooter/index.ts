/**
 * The troubleshooters as the rest of the site sees them, besides their core. For the build only: it reads content
 * files.
 */
export { allTrees } from './schema/trees.ts';
