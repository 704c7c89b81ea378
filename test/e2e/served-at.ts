/**
 * Where the tests serve the site: at the root of a host, and below a path, as a deployer may. `HELP_TEST_PORT` moves
 * both, for machines where the ports are taken.
 */
const port = Number(process.env.HELP_TEST_PORT) || 4331;
export const ROOT = at(port, '/');
export const BELOW_A_PATH = at(port + 1, '/hjelp/');

function at(port: number, base: string) {
  return { port: String(port), base, address: `http://127.0.0.1:${port}${base}` };
}
