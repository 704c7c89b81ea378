import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { TOC_SCRIPT } from '../articles/fold-contents.ts';
import { markdownText } from '../articles/markdown-text.ts';
import { contentChecks } from '../check/astro/integration.ts';
import { contentLinks } from '../editing/links/content-links.ts';
import { givenComponents } from '../editing/markdown/given-components.ts';
import { MARKDOWN_FEATURES } from '../editing/markdown/markdown-features.ts';
import { markLabels, NAMES_SCRIPT } from '../labels/index.ts';
import { bringMedia } from '../media/bring-media.ts';
import { standAlone } from '../offline/single-file/stand-alone.ts';
import { FRAME_SCRIPT, HEAD_SCRIPT } from '../shell/inline-scripts.ts';
import { site } from '../site.ts';
import { markTerms } from '../terms/index.ts';
import { checkFolders, finishFolder } from './check-folders.ts';
import { devMedia } from './dev-media.ts';
import { drawnPages } from './drawn-pages.ts';
import { leanClient } from './lean-client.ts';
import { noToolbar } from './no-toolbar.ts';
import { preact } from './preact/index.ts';
import { isListed } from './sitemap.ts';
import type { SecondProcess } from './start-second-process.ts';

const outDir = process.env.HELP_OUT || 'dist';
const hash = (script: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(script).digest('base64')}`;
const endpoint = URL.parse(site.feedback.endpoint)?.origin ?? '';

/**
 * Astro's settings.
 *
 * @param base the path that the site stands below
 * @param second checks the content and makes the search index
 */
export function astroSettings(base: string, second: SecondProcess): AstroUserConfig {
  return {
    site: site.address,
    base,
    outDir,
    // Builds of other content or to other places keep their own cache, so that they never see each other's articles.
    cacheDir: `node_modules/.astro/${createHash('sha256')
      .update(`${process.env.HELP_CONTENT ?? ''} ${outDir}`)
      .digest('hex')
      .slice(0, 12)}`,
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'always' },
    compressHTML: true,
    devToolbar: { enabled: false },
    logger: { entrypoint: new URL('./log.ts', import.meta.url) },
    markdown: {
      processor: satteri({
        features: MARKDOWN_FEATURES,
        hastPlugins: [bringMedia(base), markdownText(), markTerms, contentLinks(base), () => markLabels()],
      }),
      syntaxHighlight: false,
    },
    image: { service: { entrypoint: fileURLToPath(new URL('../media/image-service.ts', import.meta.url)) } },
    integrations: [
      checkFolders(),
      contentChecks({ base, examine: second.examined }),
      preact(),
      devMedia(),
      mdx(),
      sitemap({ filter: (page) => isListed(page, base) }),
      drawnPages({ base, texts: second }),
      finishFolder(),
    ],
    security: {
      csp: {
        scriptDirective: {
          resources: ["'self'"],
          hashes: [HEAD_SCRIPT, TOC_SCRIPT, FRAME_SCRIPT, `${HEAD_SCRIPT};${NAMES_SCRIPT}`].map(hash),
        },
        directives: [
          "default-src 'self'",
          "object-src 'none'",
          "base-uri 'self'",
          "form-action 'self'",
          `connect-src 'self'${endpoint ? ` ${endpoint}` : ''}`,
          "img-src 'self' data:",
          "frame-src 'none'",
        ],
      },
    },
    vite: {
      plugins: [givenComponents(), leanClient(), noToolbar(), standAlone()],
      build: {
        // `preloadModules` does it, for the pages that start a widget at once.
        modulePreload: false,
        rolldownOptions: {
          // Reads the icons that are used, not all 1,800 of their package.
          experimental: { lazyBarrel: true },
          // Astro's own directives, which it has read by then.
          onLog: (level, log, tell) => {
            if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('"use astro:'))
              tell(level, log);
          },
          output: {
            codeSplitting: {
              groups: [
                { name: 'preact', test: /node_modules[\\/]preact[\\/]/ },
                // What is in most widgets: one file for both.
                { name: 'platform', test: /src[\\/](platform|addresses)\.ts$/ },
              ],
            },
          },
        },
      },
    },
  };
}
