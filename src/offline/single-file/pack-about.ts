import { type Pack, pack } from '../pack/write-pack.ts';
import { MAIN } from './shown-page.ts';
import { aboutPage, type Edition } from './wording.ts';

/**
 * Packs the file's own version of the page about offline reading, which describes the file itself. It gets a block of
 * its own, since the site's page differs.
 *
 * @param html the site's page
 */
export function packAbout(path: string, html: string, edition: Edition): Promise<Pack> {
  const about = html
    .replace(/(?<=<title>).*?(?= – )/, 'Den nedlastede utgaven')
    .replace(MAIN, () => aboutPage(edition));
  // Packed as bytes, so that no part of it is shared.
  const files = new Map([[path, Buffer.from(about)]]);
  return pack(files, { place: () => ({ group: 'about', key: path }), about: () => 1, home: '/' });
}
