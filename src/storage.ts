/** What this browser keeps for the site. A reader may forbid it, and it may be full: then nothing is kept. */

/** Null for nothing, and where the browser does not let us look. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing. */
export function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** False where the browser does not let us. */
export function dropKept(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
