import { describe, expect, test } from 'vitest';
import { type SiteLinks, withFragments } from '../../../../src/offline/single-file/links.ts';

const pages = ['', 'artikler/x/', 'feilsoking/t/', 'feilsoking/t/tre.json', 'sok/'];
const below = (home: string): SiteLinks => ({
  home,
  holds: (path) => pages.includes(path),
  published: 'https://help.example',
});

describe.each(['/', '/hjelp/'])('on a site at %s', (home) => {
  const rewritten = (html: string, path?: string) => withFragments(html, below(home), path);

  test('pages of the file are reached by fragment', () => {
    expect(rewritten(`<a href="${home}artikler/x/#da">`)).toBe('<a href="#/artikler/x/#da">');
    expect(rewritten(`<a href="${home}">`)).toBe('<a href="#/">');
    expect(rewritten(`<form action="${home}sok/">`)).toBe('<form action="#/sok/">');
    expect(rewritten(`<div data-ts-embed="${home}feilsoking/t/tre.json">`)).toBe(
      '<div data-ts-embed="#/feilsoking/t/tre.json">',
    );
    expect(rewritten(`<section data-support="${home}artikler/x/">`)).toBe(
      '<section data-support="#/artikler/x/">',
    );
  });

  test('what the file leaves out is reached where it is published', () => {
    expect(rewritten(`<a href="${home}feilsoking/t/innebygd/">`)).toBe(
      `<a href="https://help.example${home}feilsoking/t/innebygd/">`,
    );
  });

  test('other sites and mail are left alone', () => {
    for (const html of ['<a href="https://other.example/artikler/x/">', '<a href="mailto:a@b.example">'])
      expect(rewritten(html)).toBe(html);
  });

  test('an anchor gets its page, unless the page keeps its own', () => {
    expect(rewritten('<a href="#da">', 'artikler/x/')).toBe('<a href="#/artikler/x/#da">');
    expect(rewritten('<a href="#da">')).toBe('<a href="#da">');
  });

  test('the data of a widget keeps its texts and gets its links', () => {
    const data = {
      to: `${home}artikler/x/`,
      html: `Se <a href="${home}artikler/x/">x</a>.`,
      text: '/ eller / ',
    };
    const json = JSON.stringify(data).replaceAll('<', '\\u003c');
    const script = rewritten(`<script type="application/json" data-x>${json}</script>`);
    expect(JSON.parse(/>(.*)<\/script>/.exec(script)?.[1] ?? '')).toEqual({
      to: '#/artikler/x/',
      html: 'Se <a href="#/artikler/x/">x</a>.',
      text: '/ eller / ',
    });
    expect(script.match(/</g)).toHaveLength(2);
  });
});
