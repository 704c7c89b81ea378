import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Problem } from '../../../src/check/report/problem.ts';
import { importContent } from '../../../src/import/import-content.ts';
import { SMALLEST } from '../../build/content-build.ts';
import { aContentFolder } from '../editing/content-folder/a-content-folder.ts';

export const TODAY = '2026-11-26';

type Files = Record<string, string | Uint8Array>;

/** A folder of source files for the time of a test. */
export function aSource(files: Files): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kilde-'));
  for (const [name, bytes] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), bytes);
  }
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}

/** The outcome of an import into a small content folder. */
export interface Outcome {
  folder: string;
  /** The articles by name, without the comment at the top of every file. */
  articles: Record<string, string>;
  /** Every file in the place of imported articles. */
  files: string[];
  report: string;
  isWhole: boolean;
  /** What the check reports about them. */
  problems: Problem[];
}

/** Imports a source, into a folder of this content. */
export async function imported(
  files: Files | string,
  {
    content = {},
    folder = aContentFolder({ ...SMALLEST, ...content }),
    ...options
  }: {
    content?: Record<string, string>;
    folder?: string;
    isDraft?: boolean;
    isTrial?: boolean;
  } = {},
): Promise<Outcome> {
  const source = typeof files === 'string' ? files : aSource(files);
  const { report, isWhole } = await importContent({
    source,
    named: 'kilde',
    folder,
    today: TODAY,
    isDraft: true,
    isTrial: false,
    ...options,
  });
  const place = path.join(folder, 'articles', 'importert');
  const names = fs.existsSync(place) ? fs.readdirSync(place).toSorted() : [];
  return {
    folder,
    articles: Object.fromEntries(
      names
        .filter((name) => name.endsWith('.md'))
        .map((name) => [name.slice(0, -3), fs.readFileSync(path.join(place, name), 'utf8')]),
    ),
    files: names,
    report,
    isWhole,
    problems: checkContent(folder, { base: '/', isOwn: false, today: TODAY }).filter(
      ({ file }) => file !== 'src/site.ts',
    ),
  };
}

/** The text of an article under its fields. */
export function textOf(article: string | undefined): string {
  return (article ?? '').replace(/^---\n[\s\S]*?\n---\n\n/, '');
}

/** A page as programs write it. */
export function aPage(body: string, head = ''): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
