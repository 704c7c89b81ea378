import { type Pack, pack } from '../pack/write-pack.ts';
import { MAIN } from './shown-page.ts';
import { aboutPage, type Edition } from './words.ts';

/**
 * The page about offline reading as the file has it: it tells of the file itself. In a block of its own, since the
 * site's own page is another.
 *
 * @param html the site's page
 */
export function packAbout(path: string, html: string, edition: Edition): Promise<Pack> {
  const about = html
    .replace(/(?<=<title>).*?(?= – )/, 'Den nedlastede utgaven')
    .replace(MAIN, () => aboutPage(edition));
  // As bytes nothing of it is shared: it is alone.
  const files = new Map([[path, Buffer.from(about)]]);
  return pack(files, { place: () => ({ group: 'about', key: path }), about: () => 1, home: '/' });
}
