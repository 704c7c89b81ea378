/** Headers for what a meta element cannot express. The server sends them, and so does the saved copy in its place. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
export const OWN_FRAMES = { 'Content-Security-Policy': "frame-ancestors 'self'" };
/** For the pages that other sites may frame. */
export const ANY_FRAMES = { 'Content-Security-Policy': 'frame-ancestors *' };
