/** A `mailto:` link with an address, or with only a text for a recipient the reader picks; or a telephone number. */
const MAIL = /^(mailto:(\S*(@|%40)\S+|\?\S+)|tel:[+\d]\S*)$/i;

/** Whether a link is for writing an e-mail or calling. */
export function isMail(href: string): boolean {
  return MAIL.test(href);
}

/** Whether an address is one that no browser can read. */
export function isUnreadable(href: string): boolean {
  return (/^(mailto|tel):/i.test(href) && !isMail(href)) || !URL.canParse(href, 'http://site/');
}
