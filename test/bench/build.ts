/**
 * Prints what a build takes: wall-clock time, processor time, the peak memory of each of its processes, and how many
 * lines it logs: `npm run bench:build`, or `-- <content folder> [times]` for another folder, with that many copies of
 * each article.
 * `HELP_STARLIGHT` names a folder where `npm i astro @astrojs/starlight` was run: a Starlight project with the same
 * articles is written there and built in the same run. Caches and output are removed before each build.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { copyArticles } from './copy-articles.ts';

const [folder = 'content', times = '1'] = process.argv.slice(2);
const RUNS = 3;
const work = path.resolve('test/.out/bench-build');
const content = path.join(work, 'content');
const out = path.join(work, 'site');
const peer = process.env.HELP_STARLIGHT && path.resolve(process.env.HELP_STARLIGHT);

const MARK = 'microseconds of user and system, and most kB: ';
/** Loaded into the build, so that each of its Node processes reports its own usage. Other programs are not included. */
const MEASURE = `data:text/javascript,import { isMainThread } from 'node:worker_threads';
const told = () => { const used = process.resourceUsage(); return [used.userCPUTime, used.systemCPUTime, used.maxRSS]; };
if (isMainThread) process.on('exit', () => console.log('\\n${MARK}' + told().join(' ')));`;
const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
const locales = { root: { label: 'Norsk', lang: 'nb' } };
const integrations = [starlight({ title: 'Hjelpesenter', sidebar: [], defaultLocale: 'root', locales })];
export default defineConfig({ site: 'https://example.test', cacheDir: './cache', integrations });
`;
const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

fs.rmSync(work, { recursive: true, force: true });
fs.cpSync(folder, content, { recursive: true });
copyArticles(path.join(content, 'articles'), Number(times));
if (peer) makeStarlight(peer);

const ours: Measured[] = [];
const theirs: Measured[] = [];
for (let run = 0; run < RUNS; run++) {
  for (const cache of ['.astro', '.vite'])
    fs.rmSync(path.join('node_modules', cache), { recursive: true, force: true });
  fs.rmSync(out, { recursive: true, force: true });
  ours.push(build('.', { HELP_CONTENT: content, HELP_OUT: out }));
  if (!peer) continue;
  for (const made of ['dist', '.astro', 'cache', 'node_modules/.vite'])
    fs.rmSync(path.join(peer, made), { recursive: true, force: true });
  theirs.push(build(peer));
}
console.log(`${articles().length} articles, median of ${RUNS} builds without caches`);
tell('this site', ours);
if (peer) tell('Starlight', theirs);
else
  console.log('Starlight: run `npm i astro @astrojs/starlight` in a folder, and name it in HELP_STARLIGHT.');

interface Measured {
  seconds: number;
  /** Processor time in seconds. */
  processors: number;
  /** The peak of each of its processes, largest first. They do not reach it at the same time. */
  megabytes: number[];
  lines: number;
}

/** Runs a build in a process of its own. */
function build(project: string, variables: Record<string, string> = {}): Measured {
  const astro = path.join(path.resolve(project, 'node_modules/astro'), 'bin/astro.mjs');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', MEASURE, astro, 'build', '--force'],
    {
      cwd: project,
      env: { ...process.env, ...variables, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const said = (stdout + stderr).split('\n').filter((line) => line.trim());
  if (status !== 0) throw new Error(`The build of ${project} failed:\n${said.slice(-20).join('\n')}`);
  const used = said
    .filter((line) => line.startsWith(MARK))
    .map((line) => line.slice(MARK.length).split(' ').map(Number));
  return {
    seconds,
    processors: used.reduce((sum, [user = 0, system = 0]) => sum + user + system, 0) / 1e6,
    megabytes: used.map(([, , kilobytes = 0]) => kilobytes / 1024).toSorted((a, b) => b - a),
    lines: said.length - used.length,
  };
}

function tell(name: string, runs: Measured[]): void {
  const median = (of: (run: Measured) => number) => runs.map(of).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  const figures = [
    `${median((run) => run.seconds).toFixed(1)} s`.padStart(8),
    `${median((run) => run.processors).toFixed(1)} s of processors`.padStart(22),
    `${median((run) => run.lines)} lines`.padStart(12),
    `   ${(runs[0]?.megabytes ?? []).map((_, at) => Math.round(median((run) => run.megabytes[at] ?? 0))).join(', ')} MB`,
  ];
  console.log(name.padEnd(10) + figures.join(''));
}

function articles(): string[] {
  return fs.readdirSync(path.join(content, 'articles')).filter((file) => /\.mdx?$/.test(file));
}

/** A Starlight project with the same articles as plain Markdown, since it has none of this site's components. */
function makeStarlight(project: string): void {
  const docs = path.join(project, 'src/content/docs');
  fs.rmSync(docs, { recursive: true, force: true });
  fs.mkdirSync(docs, { recursive: true });
  for (const file of articles()) {
    const text = fs.readFileSync(path.join(content, 'articles', file), 'utf8');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const kept = front.split('\n').filter((line) => /^(title|description):/.test(line));
    fs.writeFileSync(path.join(docs, file.replace(/x$/, '')), `---\n${kept.join('\n')}\n---\n${body}`);
  }
  fs.writeFileSync(path.join(docs, 'index.md'), '---\ntitle: Hjelpesenter\n---\n');
  fs.writeFileSync(path.join(project, 'astro.config.mjs'), CONFIG);
  fs.writeFileSync(path.join(project, 'src/content.config.ts'), COLLECTIONS);
}
