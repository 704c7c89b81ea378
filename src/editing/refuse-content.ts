import path from 'node:path';

/** The path of a content file relative to where the build was started. */
export function shownFile({ id, filePath }: { id: string; filePath?: string | undefined }): string {
  return filePath ? path.relative(process.cwd(), path.resolve(filePath)) : id;
}

/**
 * Fails the build for faults that no schema of a single file can see.
 *
 * @throws with all of them, if there are any
 */
export function refuseContent(faults: readonly string[]): void {
  if (faults.length) throw new Error(['Innholdet har feil:', ...faults].join('\n  '));
}
