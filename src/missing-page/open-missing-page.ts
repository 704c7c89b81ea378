import { addresses } from '../addresses.ts';
import { decoded } from '../percent-decoding.ts';
import { platform } from '../platform.ts';
import { linkItems } from '../search/face/draw-hit.ts';
import { listedPages } from '../search/face/titles.ts';
import { repairAddress, withValuesOut } from '../troubleshooter/core/damaged-address.ts';
import { likelyPaths } from './likely-paths.ts';
import { nearestPages } from './nearest-pages.ts';

/** Identifies the 404 page, which some servers send with status 200. */
const MARK = 'data-missing-page';

/** Starts the suggestions on the 404 page. */
export function start(): void {
  const root = document.querySelector<HTMLElement>(`[${MARK}]`);
  if (root) findPage(root);
}

/** Goes to the page that the address meant, or lists the nearest ones. */
async function findPage(root: HTMLElement): Promise<void> {
  const { location } = platform;
  // In the single file, addresses are fragments, already repaired.
  const path = location.pathname.replace(/^#/, '');
  const meant = repairAddress({ path, query: location.search, fragment: location.hash });
  const rest = withValuesOut(meant.query) + meant.fragment;
  // First remove whatever identifies a customer from the address, whether or not a page is found.
  if (meant.path + rest !== path + location.search + location.hash)
    platform.history.replaceState(platform.history.state, '', meant.path + rest);
  const candidates = [meant.path, ...likelyPaths(meant.path, addresses.home.replace(/^#/, ''))];
  for (const candidate of candidates.filter((one) => one !== path)) {
    if (await isPage(candidate)) return goTo(candidate, rest);
  }
  // This page offers the front page anyway.
  const others = (await listedPages()).filter(({ href }) => href !== addresses.home);
  const nearest = nearestPages(decoded(meant.path), others);
  const list = root.querySelector('ul');
  if (!nearest.length || !list) return;
  list.replaceChildren(...linkItems(nearest));
  root.hidden = false;
}

/** Replaces this page, so that back does not return here. */
function goTo(page: string, rest: string): void {
  const { history, location } = platform;
  history.replaceState(history.state, '', page + rest);
  // Not `location.replace`: if only the fragment differs, that would stay on this page.
  location.reload();
}

async function isPage(path: string): Promise<boolean> {
  try {
    const response = await platform.fetch(path);
    return response.ok && !(await response.text()).includes(MARK);
  } catch {
    return false;
  }
}
