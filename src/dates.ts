const form = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-12-24` as «24. desember 2026». */
export function longDate(iso: string): string {
  return form.format(new Date(`${iso}T00:00:00Z`));
}
