/** A mail address, or only a text for whomever the reader picks; a telephone number. */
const MAIL = /^(mailto:(\S*(@|%40)\S+|\?\S+)|tel:[+\d]\S*)$/i;

/** Whether a link is to write or to call. */
export function isMail(href: string): boolean {
  return MAIL.test(href);
}

/** Whether no browser can read an address. */
export function isUnreadable(href: string): boolean {
  return (/^(mailto|tel):/i.test(href) && !isMail(href)) || !URL.canParse(href, 'http://site/');
}
