import { describe, expect, test } from 'vitest';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { fragmentOf, replay } from '../../../../src/troubleshooter/core/replay.ts';
import {
  frameAddress,
  framePage,
  themeOf,
  withoutTheme,
} from '../../../../src/troubleshooter/frame/frame-address.ts';
import { aSession, aTree } from '../trees.ts';

const tree = aTree({ role: { admin: 'do', user: 'ask' } });

describe.each<[hash: string, theme: string | undefined, rest: string]>([
  ['', undefined, ''],
  ['#v=1&role=admin', undefined, '#v=1&role=admin'],
  ['#theme=dark', 'dark', ''],
  ['#v=1&theme=light&role=admin', 'light', '#v=1&role=admin'],
  ['#theme=dark&v=1', 'dark', '#v=1'],
  ['#v=1&theme=dark', 'dark', '#v=1'],
  ['#v=1&theme=dark&theme=light', 'dark', '#v=1'],
  ['#v=1&theme=pink', undefined, '#v=1'],
  ['#v=1&theme=', undefined, '#v=1'],
  ['#v=1&mytheme=dark', undefined, '#v=1&mytheme=dark'],
  ['#v=1&company=theme=dark', undefined, '#v=1&company=theme=dark'],
])('the fragment %j', (hash, theme, rest) => {
  test(`asks for ${theme ?? 'no theme'}`, () => expect(themeOf(hash)).toBe(theme));
  test('is the rest without it', () => expect(withoutTheme(hash)).toBe(rest));
});

test('a theme is no unknown key of the link', () => {
  expect(readLink(tree, '', '#v=1&theme=dark&role=admin').notices).toEqual([]);
});

describe('the address in a frame', () => {
  const session = aSession({ reader: { role: 'admin' }, context: { expires: '2026-12-24' } });
  const address = (hash: string) => frameAddress(tree.id, fragmentOf(session, replay(tree, session)), hash);

  test('is the page of the frame, whatever node is shown', () => {
    expect(address('')).toBe(`${framePage('a-tree')}#v=1&expires=2026-12-24&own=role.admin`);
    expect(framePage('a-tree')).toBe('/feilsoking/a-tree/innebygd/');
  });

  test('keeps the theme of the host', () => {
    expect(themeOf(new URL(address('#theme=dark'), 'http://site').hash)).toBe('dark');
  });

  test('reads back to the same answers and facts', () => {
    const { facts, progress, notices } = readLink(
      tree,
      '',
      new URL(address('#theme=dark'), 'http://site').hash,
    );
    expect(facts).toEqual({ answers: {}, context: { expires: '2026-12-24' } });
    expect(progress).toEqual({ answers: { role: 'admin' } });
    expect(notices).toEqual([]);
  });

  test('has no fragment where there is nothing to carry', () => {
    expect(frameAddress('a-tree', '', '')).toBe(framePage('a-tree'));
    expect(frameAddress('a-tree', '', '#theme=dark')).toBe(`${framePage('a-tree')}#theme=dark`);
  });
});
