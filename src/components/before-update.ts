/** Told on the window before a page is loaded anew for a new version: what is filled in can be put into the history. */
export const BEFORE_UPDATE = 'hjelpesenter:before-update';
