import type { NamedSSRLoadedRendererValue } from 'astro';
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The renderer that Astro calls for the HTML of a component in a page. */
const renderer: NamedSSRLoadedRendererValue = {
  name: 'preact',
  // All components of this site that are not Astro's own are functions of Preact.
  check: async (component) => typeof component === 'function',
  renderToStaticMarkup: async (component, props) => ({
    html: renderToString(h(component as ComponentType, props as object)),
  }),
};

export default renderer;
