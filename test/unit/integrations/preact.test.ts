import { h } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import renderer from '../../../src/integrations/preact/draw.ts';

function Greeting({ name }: { name: string }) {
  const [times] = useState(2);
  return h('p', { class: 'hei' }, `Hei, ${name} & co. `.repeat(times).trim());
}

test('a widget is drawn as HTML with what it is given, and its first state', async () => {
  expect(await renderer.check(Greeting, {}, {})).toBe(true);
  const { html } = await renderer.renderToStaticMarkup(Greeting, { name: 'Kari' }, {});
  expect(html).toBe('<p class="hei">Hei, Kari &amp; co. Hei, Kari &amp; co.</p>');
});

test('what is no component is left to others', async () => {
  expect(await renderer.check('p', {}, {})).toBe(false);
});
