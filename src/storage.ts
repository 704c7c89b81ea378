/** What this browser stores for the site. Storage may be forbidden or full; then nothing is kept. */

/** Null if nothing is stored, or the browser denies access. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False if the browser cannot store it. */
export function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** False if the browser denies access. */
export function dropKept(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Stores a text for the next page in this tab only. False if the browser denies access, or has no room. */
export function handOver(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Returns what the previous page stored, and removes it. Null if there is nothing. */
export function takeHandedOver(key: string): string | null {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return null;
  }
}
