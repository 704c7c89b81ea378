import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { AstroPrerenderer } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { secondProcess } from '../../../src/integrations/start-second-process.ts';

function pageOf(title: string): string {
  return `<!doctype html><html lang="nb"><head><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1><p>Om lisenser.</p></main></body></html>`;
}

async function start() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'texts-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const texts = secondProcess('/hjelp/');
  await texts.examined();
  texts.open({ folder, origin: 'https://hjelp.test', home: '/hjelp/' });
  return { folder, texts };
}

function write(folder: string, file: string, html: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), html);
}

/** What Astro asks for pages, where each address has the answer that is given for it. */
function prerenderer(answers: Record<string, () => Response>): AstroPrerenderer {
  return {
    name: 'test',
    getStaticPaths: async () => [],
    render: async (request) => answers[new URL(request.url).pathname]?.() ?? Response.error(),
  };
}

test('pages are named as they are written, the others at the end, and each is found once', async () => {
  const { folder, texts } = await start();
  const pages = texts.drawing(
    prerenderer({
      '/hjelp/artikler/en/': () => new Response(pageOf('Kjøpe lisens')),
      '/hjelp/artikler/to/': () => new Response(pageOf('Si opp lisens')),
      // Written as `404.html`.
      '/hjelp/404/': () => new Response(pageOf('Finnes ikke')),
    }),
  );
  const draw = async (address: string, file: string) => {
    const request = new Request(`https://hjelp.test/hjelp/${address}`);
    const answer = await pages.render(request, {} as Parameters<AstroPrerenderer['render']>[1]);
    if (answer instanceof Response) write(folder, file, await answer.text());
  };
  await draw('artikler/en/', 'artikler/en/index.html');
  await draw('404/', '404.html');
  await draw('artikler/to/', 'artikler/to/index.html');
  write(folder, 'artikler/tre/index.html', pageOf('Bytte lisens'));

  await texts.readAll(['en', 'to', 'tre'].map((name) => `artikler/${name}/index.html`));
  // As they are finished, they no longer say what of them is indexed.
  for (const name of ['en', 'to', 'tre']) write(folder, `artikler/${name}/index.html`, '<main></main>');
  const fragments = await texts.fragments();
  expect(fragments.map((name) => path.dirname(name))).toEqual(Array(3).fill('pagefind/fragment'));
  const index = await texts.index();
  expect(index.filter((name) => name.endsWith('main.json'))).toHaveLength(1);
  for (const name of [...fragments, ...index]) expect(fs.existsSync(path.join(folder, name))).toBe(true);
  await texts.copies();
  for (const name of ['en', 'to', 'tre'])
    expect(fs.readFileSync(path.join(folder, `artikler/${name}/index.md`), 'utf8')).toContain('Om lisenser.');
});

test('copies name a label in English once and have the line below a picture, as the finished page does', async () => {
  const { folder, texts } = await start();
  const drawn =
    '<main><h1>Bilder</h1><div class="prose"><p>Åpne <strong>Lisenser</strong> (<span lang="en">Licences</span>). Lukk <strong>Lisenser</strong> (<span lang="en">Licences</span>).</p><p><img src="/hjelp/_astro/a.webp" alt="En fane" title="Ikke aktiver før dette" width="600"></p></div></main>';
  write(folder, 'artikler/en/index.html', drawn);
  await texts.readAll(['artikler/en/index.html']);
  await texts.fragments();
  await texts.index();
  await texts.copies();
  const copy = fs.readFileSync(path.join(folder, 'artikler/en/index.md'), 'utf8');
  expect(copy).toContain('Åpne **Lisenser** (Licences). Lukk **Lisenser**.');
  expect(copy).toContain('Ikke aktiver før dette');
  expect(copy).toContain('https://hjelp.test/hjelp/_astro/a.webp');
});

test('moved addresses and files reach Astro untouched, and are no pages', async () => {
  const { folder, texts } = await start();
  const moved = () => new Response(null, { status: 301, headers: { location: '/hjelp/ny/' } });
  const pages = texts.drawing(
    prerenderer({ '/hjelp/gammel/': moved, '/hjelp/endringer.atom': () => new Response('<feed/>') }),
  );
  for (const address of ['gammel/', 'endringer.atom']) {
    const request = new Request(`https://hjelp.test/hjelp/${address}`);
    const answer = await pages.render(request, {} as Parameters<AstroPrerenderer['render']>[1]);
    expect(answer instanceof Response && answer.bodyUsed).toBe(false);
  }
  write(folder, 'index.html', pageOf('Hjelp'));
  await texts.readAll(['index.html']);
  expect(await texts.fragments()).toHaveLength(1);
  await texts.index();
  await texts.copies();
  expect(fs.readdirSync(folder)).toEqual(['index.html', 'index.md', 'pagefind']);
});

test('whoever waits for a process that ends too early is told', async () => {
  const { folder, texts } = await start();
  // A folder where the page should be.
  fs.mkdirSync(path.join(folder, 'index.html'));
  await expect(texts.readAll(['index.html'])).rejects.toThrow('ended with 1');
});

test('a process whose build has ended says nothing and ends too', async () => {
  const at = (file: string) => JSON.stringify(new URL(`../../../src/${file}`, import.meta.url));
  const build = `import(${at('start-process.ts')}).then(({ startProcess }) => {
    startProcess(new URL(${at('integrations/second-process.ts')}), '/');
    setTimeout(() => process.exit(), 300);
  })`;
  // Waits for both, which write to the same place.
  const { stderr } = await promisify(execFile)(process.execPath, ['-e', build]);
  expect(stderr).toBe('');
});
