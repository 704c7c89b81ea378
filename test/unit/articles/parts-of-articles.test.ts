import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The articles of this repository, as the editors wrote them. */
const ARTICLES = fs.readdirSync('content/articles').map((file) => {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(fs.readFileSync(`content/articles/${file}`, 'utf8')) ?? [];
  return { file, front: parse(front) as Record<string, unknown[]>, body };
});

/** Its first screen already tells each reader what to do. */
const MAIN = 'lisensvarsel.mdx';

const sentences = (text: string) => text.replace(/\]\([^)]*\)/g, ']').match(/[.!?](?=\s|$)/g)?.length;

test.each(ARTICLES.filter(({ file }) => file !== MAIN))(
  '$file begins with the answer, in two sentences',
  ({ body }) => {
    const [first = ''] = body.trim().split('\n\n');
    expect([first, sentences(first)]).toEqual([first, 2]);
  },
);

describe.each(ARTICLES)('$file', ({ front, body }) => {
  test('has numbered steps', () => {
    expect(body).toMatch(/^1\. .+\n(?:.*\n)*?2\. /m);
  });

  test('says what may stop one', () => {
    expect(body).toMatch(/^#{2,3} Hva kan stoppe (deg|dere)\?$/m);
  });

  test('says what happens then', () => {
    expect(body).toContain('Da skjer dette');
  });

  test('names questions as customers put them, and leads on', () => {
    expect(front.asked?.length).toBeGreaterThan(2);
    expect(front.related?.length).toBeGreaterThan(1);
  });
});
