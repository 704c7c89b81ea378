import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOfPage, partsOfPiece } from '../../../../src/offline/pack/shared-parts.ts';

/** An element of two hundred characters, with its tags. */
const long = (tag: string, attributes = '', length = 200) => {
  const [opening, closing] = [`<${tag}${attributes}>`, `</${tag}>`];
  return opening + '.'.repeat(length - opening.length - closing.length) + closing;
};
const own = (text: string) => ({ text, shared: false });
const shared = (text: string) => ({ text, shared: true });
const MAIN = `<main>${long('style')}</main>`;

describe('a page shares with others', () => {
  test.each(['style', 'script', 'header', 'footer'])('its %s, before and after its own part', (tag) => {
    const [before, after] = [long(tag), long(tag, ' class="x"', 300)];
    expect(partsOfPage(`<html>${before} ${MAIN}${after}</html>`)).toEqual([
      own('<html>'),
      shared(before),
      own(` ${MAIN}`),
      shared(after),
      own('</html>'),
    ]);
  });

  test('several things that stand beside each other, each by itself', () => {
    const [style, script] = [long('style'), long('script', '\nasync')];
    expect(partsOfPage(`${style}${script}${MAIN}`)).toEqual([shared(style), shared(script), own(MAIN)]);
  });

  test('an element up to its own end', () => {
    const [first, second] = [long('style'), long('style')];
    expect(partsOfPage(`${first}a${second}${MAIN}`)).toEqual([
      shared(first),
      own('a'),
      shared(second),
      own(MAIN),
    ]);
  });
});

describe('a page keeps for itself', () => {
  test.each([
    ['what is short', long('style', '', 199)],
    ['what another page has not', long('script', ' type="application/json"')],
    ['what tells machines of it', long('script', ' type="application/ld+json"')],
    ['another element', long('nav')],
    ['an element whose name begins so', long('headers')],
    ['an element that does not end', `<style>${'.'.repeat(300)}`],
  ])('%s', (_, text) => {
    const html = `${text}${MAIN}${text}`;
    expect(partsOfPage(html)).toEqual([own(html)]);
  });

  test('all that stands in main, to the end of the last', () => {
    const html = `<main class="x">${long('style')}</main>${long('footer')}</main>`;
    expect(partsOfPage(html)).toEqual([own(html)]);
  });

  test('everything where it has no main', () => {
    for (const html of [long('style'), `<mainly>${long('style')}</mainly>`, ''])
      expect(partsOfPage(html)).toEqual([own(html)]);
  });
});

test('the parts are the page, own ones never beside each other, none of them empty', () => {
  const piece = fc.constantFrom(
    ...['<main>', '</main>', long('style'), long('footer'), long('script', ' type="application/json"')],
    ...['<style>', '</style>', 'x', '\n'],
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces) => {
      const html = pieces.join('');
      const parts = partsOfPage(html);
      expect(parts.map(({ text }) => text).join('')).toBe(html);
      expect(parts.filter(({ text }) => text === '')).toEqual([]);
      for (const [i, part] of parts.entries())
        expect(part.shared || (parts[i + 1]?.shared ?? true)).toBe(true);
    }),
  );
});

describe('of a piece of a page', () => {
  const script = `<script>${'a();'.repeat(60)}</script>`;
  const inside = `<style>${'p{}'.repeat(80)}</style>`;

  test('what stands before its main is shared, and what stands in it is its own', () => {
    expect(partsOfPiece(`${script}<main>${inside}`)).toEqual([shared(script), own(`<main>${inside}`)]);
  });

  test('what stands behind its main is shared, and what stands in it is its own', () => {
    expect(partsOfPiece(`${inside}</main>${script}`)).toEqual([own(`${inside}</main>`), shared(script)]);
  });

  test('all is its own within main', () => {
    expect(partsOfPiece(inside)).toEqual([own(inside)]);
  });

  test('all is as in a whole page, where it is one', () => {
    const html = `${script}<main>${inside}</main>${script}`;
    expect(partsOfPiece(html)).toEqual(partsOfPage(html));
  });
});
