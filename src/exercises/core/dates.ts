/** `2026-12-24` as «24.12.2026», as Norwegian screens write dates. */
export function shortDate(iso: string): string {
  return iso.split('-').reverse().join('.');
}
