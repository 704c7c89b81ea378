export { labelFaults } from './check-labels.ts';
export { englishNames } from './english-names.ts';
export { markLabels } from './mark-labels.ts';
export { NAMES_SCRIPT } from './names-script.ts';
export { readLabels } from './read-labels.ts';
export { labelsSchema } from './schema.ts';
