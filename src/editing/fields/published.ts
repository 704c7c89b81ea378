import { buildDay } from '../../build-time.ts';

/** The fields that decide whether readers get the content. */
export interface Publishing {
  draft?: boolean | undefined;
  /** ISO day. */
  publishFrom?: string | undefined;
}

/** Whether content is for readers on a day. */
export function isPublished({ draft, publishFrom }: Publishing, today: string): boolean {
  return !draft && (publishFrom === undefined || publishFrom <= today);
}

/** Whether drafts are shown, marked as such: in development, or with `HELP_DRAFTS=shown` in a build for colleagues. */
export function showsDrafts(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.HELP_DRAFTS === 'shown';
}

/** Whether the build has a page for content. */
export function isBuilt(content: Publishing): boolean {
  return showsDrafts() || isPublished(content, buildDay());
}
