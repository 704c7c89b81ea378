import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The files of an editor's folder, by path. */
export type Files = Record<string, string>;

/** The smallest folder that builds: one shelf, one article. */
export const SMALLEST: Files = {
  'categories.yaml': '- id: hylle\n  title: Hylle\n  description: En hylle.\n',
  'articles/en.md': anArticle({ title: 'Den ene' }, 'Tekst.\n\n## Del\n\nMer tekst.'),
};

/** An article's text. A field that is undefined is left out. */
export function anArticle(fields: Record<string, string | undefined> = {}, body = 'Tekst.'): string {
  const front = {
    title: 'Tittel',
    description: 'Beskrivelse.',
    category: 'hylle',
    updated: '2026-11-24',
    ...fields,
  };
  const lines = Object.entries(front).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** A small tree whose first option leads to this node: `second` and `end` are there. */
export function aTree(next: string): string {
  return `title: Tre
description: Et tre.
start: first
questions:
  first:
    slug: forst
    text: Er det slik?
    options:
      'yes': { label: Ja, next: ${next} }
      'no': { label: Nei, next: second }
  second:
    slug: andre
    text: Og slik?
    options:
      'yes': { label: Ja, next: end }
      'no': { label: Nei, next: end }
outcomes:
  end:
    slug: slutt
    title: Slutt
    summary: Det var det.
    appliesWhen: du er her.
    steps: [Gå hjem.]
    actions: [{ kind: article, to: 'artikkel:en', label: Les mer }]
`;
}

/** Builds a content folder of these files, as `npm run build` does, with extra environment variables. */
export async function build(
  files: Files,
  variables: Record<string, string> = {},
): Promise<{ built: boolean; output: string; out: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'innhold-'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'content', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  // Inside the project: Astro keeps the intermediate files of all outputs outside it in one place, where builds
  // at the same time would overwrite each other's.
  fs.mkdirSync('test/.out', { recursive: true });
  const out = path.resolve(fs.mkdtempSync('test/.out/innhold-'), 'ut');
  return buildFolder(path.join(folder, 'content'), out, variables);
}

/** Builds a content folder into another one. */
export async function buildFolder(
  content: string,
  out: string,
  variables: Record<string, string> = {},
): Promise<{ built: boolean; output: string; out: string }> {
  const env = {
    ...process.env,
    HELP_CONTENT: content,
    HELP_OUT: out,
    NO_COLOR: '1',
    ...variables,
  };
  try {
    const { stdout, stderr } = await run('node_modules/.bin/astro', ['build', '--force'], {
      env,
      maxBuffer: 1e8,
    });
    return { built: true, output: stdout + stderr, out };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { built: false, output: stdout + stderr, out };
  }
}
