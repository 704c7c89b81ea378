/**
 * Headers for what a meta element cannot express. Sent by the server, and by the saved copy when it answers instead.
 */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
export const OWN_FRAMES = { 'Content-Security-Policy': "frame-ancestors 'self'" };
/** For the pages that other sites may frame. */
export const ANY_FRAMES = { 'Content-Security-Policy': 'frame-ancestors *' };
