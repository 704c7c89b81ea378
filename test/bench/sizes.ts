/**
 * Prints the size of each page type beside its budget, in brotli 11: the first view (HTML with its styles, and scripts
 * that do not wait for the first paint), and all scripts that load by themselves. Run after a build:
 * `npm run bench:sizes`. `HELP_OUT` names another folder.
 */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { staticImports } from '../../src/integrations/start.ts';

const folder = path.resolve(process.env.HELP_OUT || 'dist');
const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
const brotli = (bytes: Buffer) =>
  zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sizes = new Map<string, number>();
const sizeOf = (file: string) => {
  const known = sizes.get(file) ?? brotli(fs.readFileSync(path.join(folder, file)));
  sizes.set(file, known);
  return known;
};

interface Weight {
  page: string;
  /** The HTML with its styles, and the scripts that come before the first paint. */
  first: number;
  /** All scripts that load by themselves. */
  scripts: number;
}

/** Pages by type, with the budget of that type in bytes. */
const TYPES: { name: string; pattern: RegExp; first?: number; scripts?: number }[] = [
  { name: 'front page', pattern: /^index\.html$/, first: 10_000, scripts: 10_000 },
  { name: 'article', pattern: /^artikler\/[^/]+\/index\.html$/, first: 14_000, scripts: 2_000 },
  { name: 'troubleshooter', pattern: /^feilsoking\/.+\/index\.html$/, scripts: 16_000 },
  { name: 'exercise', pattern: /^ovelser\/[^/]+\/index\.html$/, scripts: 24_000 },
  { name: 'tool', pattern: /^verktoy\/[^/]+\/index\.html$/, scripts: 16_000 },
  { name: 'search', pattern: /^sok\/index\.html$/, scripts: 20_000 },
  { name: 'shelf', pattern: /^kategorier\/[^/]+\/index\.html$/ },
  { name: 'contents A–Å', pattern: /^innhold\/index\.html$/ },
  { name: 'for developers', pattern: /^for-utviklere\/index\.html$/ },
  { name: 'not found', pattern: /^404\.html$/ },
];

const base = `/${(process.env.HELP_BASE ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const pages = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map(weigh);

let over = 0;
console.log(
  'page type        pages   first view, scripts of the heaviest page (kB, brotli 11)            budget',
);
for (const { name, pattern, first, scripts } of TYPES) {
  const ofType = pages.filter(({ page }) => pattern.test(page));
  const heaviest = ofType.toSorted((a, b) => b.first - a.first)[0];
  if (!heaviest) continue;
  const mostScripts = Math.max(...ofType.map((weight) => weight.scripts));
  const broken = (first && heaviest.first > first) || (scripts && mostScripts > scripts);
  if (broken) over++;
  const budget = [first && `${kB(first)} first view`, scripts && `${kB(scripts)} scripts`]
    .filter(Boolean)
    .join(', ');
  console.log(
    `${name.padEnd(16)} ${String(ofType.length).padStart(5)}   ${kB(heaviest.first)} ${kB(mostScripts)}  ${heaviest.page.padEnd(56)} ${budget}${broken ? '  OVER' : ''}`,
  );
}
process.exitCode = over ? 1 : 0;

function weigh(page: string): Weight {
  const html = fs.readFileSync(path.join(folder, page), 'utf8');
  const read = (address: string) => fs.readFileSync(path.join(folder, address.slice(base.length)), 'utf8');
  const sum = (addresses: readonly string[]) =>
    addresses.reduce((total, address) => total + sizeOf(address.slice(base.length)), 0);
  const atOnce = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  const later = / data-scripts="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? [];
  const before = sum([...atOnce, ...staticImports(atOnce, read)]);
  return {
    page,
    first: sizeOf(page) + before,
    scripts: before + sum([...later, ...staticImports(later, read)]),
  };
}
