import { secondProcess } from './src/integrations/start-second-process.ts';

const base = process.env.HELP_BASE || '/';
const second = secondProcess(base);
// It checks the content while the rest is loaded: a build waits for it.
if (process.argv[2] === 'build') second.start();

const { astroSettings } = await import('./src/integrations/astro-settings.ts');

export default astroSettings(base, second);
