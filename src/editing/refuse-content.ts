import path from 'node:path';

/** A content file as the one who builds sees it: from the folder in which the build was started. */
export function shownFile({ id, filePath }: { id: string; filePath?: string | undefined }): string {
  return filePath ? path.relative(process.cwd(), path.resolve(filePath)) : id;
}

/**
 * For faults that take more than one file to see.
 *
 * @throws with all of them, when there are any
 */
export function refuseContent(faults: readonly string[]): void {
  if (faults.length) throw new Error(['Innholdet har feil:', ...faults].join('\n  '));
}
