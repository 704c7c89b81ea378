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

/** Leaves a text where only the next page in this tab finds it. False if the browser denies access, or has no room. */
export function handOver(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Takes what the page before left; a second call finds nothing. */
export function takeHandedOver(key: string): string | null {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return null;
  }
}
