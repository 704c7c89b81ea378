export { englishNames } from './english-names.ts';
export { labelsInContent } from './labels-in-content.ts';
export { markLabels } from './mark-labels.ts';
export { NAMES_SCRIPT } from './names-script.ts';
export { readLabels } from './read-labels.ts';
