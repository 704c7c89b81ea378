/** Bytes as people read them: «2,4 MB». */
export function size(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${value.toLocaleString('nb-NO', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}
