/**
 * Checks the imports of `src/` against the rules of `doors-rules.ts`, types and `.astro` files included.
 * dependency-cruiser cannot read `.astro`, so it reads a copy of `src/` in which each is the TSX that Astro's editor
 * support makes of it, followed by its scripts.
 */
import fs from 'node:fs';
import path from 'node:path';
import { convertToTsx } from '@astrojs/astro2tsx';
import { cruise } from 'dependency-cruiser';
import { RULES } from './doors-rules.ts';

const COPY = 'test/.out/doors';

copySources();
const { output, exitCode } = await cruise(
  ['src'],
  {
    ruleSet: { forbidden: RULES },
    validate: true,
    baseDir: path.resolve(COPY),
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    outputType: 'err',
  },
  {
    extensions: ['.ts', '.tsx', '.css', '.yaml'],
    conditionNames: ['import', 'default'],
    exportsFields: ['exports'],
  },
);
console.log(String(output).replaceAll('.astro.tsx', '.astro'));
process.exitCode = exitCode;

function copySources(): void {
  fs.rmSync(COPY, { recursive: true, force: true });
  for (const file of fs.readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    const from = path.join('src', file);
    if (!fs.statSync(from).isFile()) continue;
    const to = path.join(COPY, from);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    if (file.endsWith('.astro')) fs.writeFileSync(`${to}.tsx`, asModule(fs.readFileSync(from, 'utf8')));
    else fs.copyFileSync(from, to);
  }
}

function asModule(astro: string): string {
  const { code, scripts } = convertToTsx(astro);
  return [code, ...scripts.map(({ content }) => content)].join('\n');
}
