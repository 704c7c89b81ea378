import path from 'node:path';
import { asName } from '../editing/content-folder/file-names.ts';

/** A file of the source. */
interface FoundFile {
  name: string;
  bytes: Uint8Array;
}

/** Finds a file by its path as written in an article, or by the last part of an address; undefined if there is none. */
export type Beside = (written: string) => FoundFile | undefined;

/** The files to write beside an article, each with a unique name. */
export class ArticleFiles {
  readonly byName = new Map<string, Uint8Array>();
  readonly #slug: string;
  readonly #isTaken: (name: string, bytes: Uint8Array) => boolean;

  /** @param isTaken whether another file has this name already, with other content */
  constructor(slug: string, isTaken: (name: string, bytes: Uint8Array) => boolean) {
    this.#slug = slug;
    this.#isTaken = isTaken;
  }

  /** The name that a file gets: its own, or one prefixed with the article's. */
  add(name: string, bytes: Uint8Array): string {
    const { name: own, ext } = path.parse(name);
    for (let number = 1; ; number++) {
      const choice = number === 1 ? name : `${this.#slug}-${own}${number > 2 ? `-${number}` : ''}${ext}`;
      const known = this.byName.get(choice);
      if (known ? !isSame(known, bytes) : this.#isTaken(choice, bytes)) continue;
      this.byName.set(choice, bytes);
      return choice;
    }
  }

  /** The name that an embedded picture gets: its article's, with a number. */
  addPicture(ending: string, bytes: Uint8Array): string {
    for (const [name, known] of this.byName) if (isSame(known, bytes)) return name;
    for (let number = this.byName.size + 1; ; number++) {
      const choice = `${this.#slug}-${number}.${ending}`;
      if (this.byName.has(choice) || this.#isTaken(choice, bytes)) continue;
      this.byName.set(choice, bytes);
      return choice;
    }
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** Turns a file name into one that addresses can hold. */
export function fileName(name: string): string {
  const { name: own, ext } = path.parse(name);
  return `${asName(own) || 'fil'}${ext.toLowerCase()}`;
}
