import { expect, test } from 'vitest';
import { readDrawing } from '../../../src/media/drawings.ts';

const read = (text: string) => readDrawing(Buffer.from(text));
const SOUND = { brokenAt: undefined, hasCode: false, outside: [] };

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg" fill="url(#a)"><use href="#b"/><image href="data:image/png;base64,AA"/></svg>\n',
  '\ufeff<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>\n<svg xmlns="&ns;"/>',
  '<svg><a href="https://firma.no"><text>url(hei) &amp; &#229;</text></a></svg>',
  '<svg><style>a { fill: url(#b) } @font-face { src: url("data:font/woff2;base64,AA") }</style></svg>',
])('a drawing with all in its own file is sound: %s', (text) => {
  expect(read(text)).toEqual(SOUND);
});

test.each([
  ['<svg>\n<g></svg>', 2],
  ['<svg>\n\n<text>A & B</text></svg>', 3],
  ['<svg><text>&nbsp;</text></svg>', 1],
  ['<svg xlink:href="#a"/>', 1],
  ['<svg a=1/>', 1],
  ['<svg>\n<path d="M0', 2],
])('a browser shows nothing of %j', (text, line) => {
  expect(read(text).brokenAt).toBe(line);
});

test.each([
  '<svg><script>1</script></svg>',
  '<svg onload="x()"/>',
  '<svg><a href="java&#115;cript:x()"/></svg>',
  '<svg><a href="&#10;java&#9;script:x()"/></svg>',
  '<svg><foreignObject/></svg>',
])('%s runs where it is opened by itself', (text) => {
  expect(read(text).hasCode).toBe(true);
});

test.each([
  ['<svg><image href="foto.png"/></svg>', 'foto.png'],
  ['<svg xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="b.svg#c"/></svg>', 'b.svg#c'],
  ['<svg><style>@import url("https://skrift.no/a.css");</style></svg>', 'https://skrift.no/a.css'],
  ['<svg><style><![CDATA[a { fill: url(b.png) }]]></style></svg>', 'b.png'],
  ['<svg><path style="fill: url(\'b.svg#c\')"/></svg>', 'b.svg#c'],
])('%s fetches another file', (text, address) => {
  expect(read(text).outside).toEqual([address]);
});
