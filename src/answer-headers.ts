/** What a meta element cannot carry. The server sends it, and the saved copy in its place. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
export const OWN_FRAMES = { 'Content-Security-Policy': "frame-ancestors 'self'" };
/** Of the pages that are made to stand in other sites. */
export const ANY_FRAMES = { 'Content-Security-Policy': 'frame-ancestors *' };
