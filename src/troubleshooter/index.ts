/** What the rest of the site may ask of the troubleshooters, beside their core. At build: they are read from content. */
export { allTrees } from './content/trees.ts';
