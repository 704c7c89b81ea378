import type { LocalImageService } from 'astro';
import sharp from 'astro/assets/services/sharp';
import { pictureSizes } from './picture-sizes.ts';

/**
 * Astro's own service (sharp) with other sizes: it makes a picture in the widths that the column needs, as WebP, and
 * tells the page how large it is shown. Drawings (SVG) stay as they are, and animations (GIF) come in one width.
 */
const service: LocalImageService = {
  ...sharp,
  validateOptions(options, config, logger) {
    const { src } = options;
    if (typeof src !== 'string' && !options.widths) {
      const { standard, widths } = pictureSizes(src);
      options.width = standard;
      options.height = Math.max(1, Math.round((src.height * standard) / src.width));
      if (widths.length > 1 && src.format !== 'svg' && src.format !== 'gif') options.widths = widths;
    }
    return sharp.validateOptions?.(options, config, logger) ?? options;
  },
  async getHTMLAttributes(options, config, logger) {
    const attributes = (await sharp.getHTMLAttributes?.(options, config, logger)) ?? {};
    if (typeof options.src === 'string') return attributes;
    const { shown } = pictureSizes(options.src);
    const sizes = options.widths && `(min-width: ${shown.width + 64}px) ${shown.width}px, 100vw`;
    return { ...attributes, ...shown, sizes };
  },
};

export default service;
