/** Where the tests serve the site: at the root of a host, and below a path, as a deployer may. */
export const ROOT = at('4331', '/');
export const BELOW_A_PATH = at('4332', '/hjelp/');

function at(port: string, base: string) {
  return { port, base, address: `http://127.0.0.1:${port}${base}` };
}
