/** Dispatched on the window before a page reloads for a new version, so that entries can be saved in the history. */
export const BEFORE_UPDATE = 'hjelpesenter:before-update';
