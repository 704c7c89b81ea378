import { describe, expect, test } from 'vitest';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import {
  nodePage,
  otherTreeAddress,
  positionAddress,
  relOf,
} from '../../../../src/troubleshooter/core/node-address.ts';
import { answer, fragmentOf, replay } from '../../../../src/troubleshooter/core/replay.ts';
import { caseOf, change, type Session } from '../../../../src/troubleshooter/core/session.ts';
import { aSession, aTree } from '../trees.ts';

const tree = aTree(
  { place: { sea: 'boat', land: 'walk' }, boat: { sail: 'wind', motor: 'fuel' } },
  { facts: [{ when: { key: 'excess' }, answer: { place: 'sea' } }] },
);
const fragment = (session: Session) => fragmentOf(session, replay(tree, session));
const pairs = (session: Session) => Object.fromEntries(new URLSearchParams(fragment(session)));
const excess = [{ plan: 'Sales Premium', count: 2 }];

describe('the page of a node', () => {
  test('is the tree’s own page for its first question', () => {
    expect(nodePage(tree, 'place')).toBe('/feilsoking/a-tree/');
  });

  test('has the node’s slug for any other', () => {
    expect(nodePage(tree, 'boat')).toBe('/feilsoking/a-tree/q-boat/');
    expect(nodePage(tree, 'fuel')).toBe('/feilsoking/a-tree/o-fuel/');
  });
});

describe('the address of a position', () => {
  test('is the bare page when there is nothing to carry', () => {
    expect(positionAddress(tree, aSession(), replay(tree, aSession()))).toBe('/feilsoking/a-tree/');
  });

  test('is the node’s page with the answers in the fragment', () => {
    const session = aSession({ reader: { place: 'sea' } });
    expect(positionAddress(tree, session, replay(tree, session))).toBe(
      '/feilsoking/a-tree/q-boat/#v=1&own=place.sea',
    );
  });
});

describe('the fragment carries', () => {
  test('nothing for a node alone on its page', () => {
    expect(fragment(aSession({ at: 'boat', link: { place: 'sea' } }))).toBe('');
  });

  test('what the link answered beside the reader’s own, each by itself', () => {
    expect(pairs(aSession({ reader: { place: 'sea' }, link: { place: 'land', boat: 'sail' } }))).toEqual({
      v: '1',
      place: 'land',
      boat: 'sail',
      own: 'place.sea',
    });
  });

  test('answers of the link that are off the way, for they stay for the whole visit', () => {
    const off = aSession({ reader: { place: 'land' }, link: { boat: 'sail' } });
    expect(pairs(off)).toEqual({ v: '1', boat: 'sail', own: 'place.land' });
  });

  test('the reader’s own answers in the order of the way, then those off it', () => {
    const session = aSession({ reader: { deck: 'high', boat: 'sail', place: 'sea' } });
    expect(pairs(session).own).toBe('place.sea boat.sail deck.high');
  });

  test('the context, but not what a rule draws from it', () => {
    expect(pairs(aSession({ context: { excess } }))).toEqual({ v: '1', excess: 'Sales Premium:2' });
  });

  test('no answer to the question that is being asked again, nor to later ones', () => {
    const session = change(aSession({ reader: { place: 'sea', boat: 'sail' } }), 'place');
    expect(fragment(session)).toBe('');
  });

  test('no answer of the link to it either, but its others', () => {
    const session = change(aSession({ link: { place: 'sea', boat: 'sail' } }), 'place');
    expect(pairs(session)).toEqual({ v: '1', boat: 'sail' });
  });

  test('whose case it is, which holds for the whole visit', () => {
    expect(caseOf({ ...aSession(), case: 'customer' })).toEqual({ case: 'customer' });
    expect(caseOf(aSession())).toEqual({});
    expect(pairs({ ...aSession(), case: 'customer' })).toMatchObject({ case: 'customer' });
  });
});

describe('the address of another tree', () => {
  test('is the bare page when nothing is known', () => {
    expect(otherTreeAddress('/feilsoking/other/', aSession({ reader: { place: 'sea' } }))).toBe(
      '/feilsoking/other/',
    );
  });

  test('carries the context and what means the same in every tree, by who said it', () => {
    const session = aSession({
      reader: { place: 'sea', role: 'user' },
      link: { role: 'admin', deployment: 'onsite', boat: 'sail' },
      context: { excess },
    });
    const { pathname, hash } = new URL(otherTreeAddress('/feilsoking/other/', session), 'https://x.example');
    expect(pathname).toBe('/feilsoking/other/');
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({
      v: '1',
      excess: 'Sales Premium:2',
      role: 'admin',
      deployment: 'onsite',
      own: 'role.user',
    });
  });
});

describe('who opens the address stands in the same place', () => {
  test.each<[string, Session]>([
    ['at the start', aSession()],
    ['after an answer', answer(tree, aSession(), 'place', 'sea')],
    ['at an outcome', aSession({ reader: { place: 'sea', boat: 'motor' } })],
    ['with answers from a link', aSession({ link: { place: 'sea' } })],
    ['where the reader overrode the link', aSession({ link: { place: 'sea' }, reader: { place: 'land' } })],
    ['where the reader overrode a rule', aSession({ context: { excess }, reader: { place: 'land' } })],
    ['where a rule answers', aSession({ context: { excess } })],
    ['with a question asked again', change(aSession({ reader: { place: 'sea', boat: 'sail' } }), 'boat')],
  ])('%s', (_, session) => {
    const { facts, progress } = readLink(tree, '', fragment(session));
    const opened = replay(tree, { ...aSession(), ...(facts ? { facts } : {}), ...progress });
    expect(opened).toEqual(replay(tree, session));
    expect(facts?.context ?? {}).toEqual(session.facts.context);
  });
});

test('a link that hands on answers which came with an address does not say where it came from', () => {
  expect(relOf({ ...aSession({ reader: { place: 'sea' } }), opened: true })).toBe('noreferrer');
  expect(relOf(aSession({ reader: { place: 'sea' } }))).toBeUndefined();
});
