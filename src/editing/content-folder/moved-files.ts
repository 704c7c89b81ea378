import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';

type Store = LoaderContext['store'];

/**
 * A store for Astro's loader of files in which a file that is moved to another folder, with the same name and text,
 * stays one entry. The loader keeps the former path of such a file, whose page then fails, also when the server starts
 * anew (Astro 7.3); and when it is told that the former file is gone, it would remove the entry that is there by now.
 *
 * @param root the project's folder, which the paths in the store begin at
 * @param isLoaded whether the folder has been read: from then on, the loader only follows changes
 */
export function followingMoves(store: Store, root: URL, isLoaded: () => boolean): Store {
  const isThere = (filePath: string) => fs.existsSync(path.resolve(fileURLToPath(root), filePath));
  return {
    ...store,
    get(id) {
      const entry = store.get(id);
      if (!entry?.filePath || isThere(entry.filePath)) return entry;
      // It takes no entry of the same text in place of another.
      store.delete(id);
      return undefined;
    },
    delete(id) {
      const { filePath } = store.get(id) ?? {};
      if (!isLoaded() || !filePath || !isThere(filePath)) store.delete(id);
    },
  } as Store;
}
