import { expect, test } from 'vitest';
import { frameMessage } from '../../../../src/troubleshooter/frame/message-to-host.ts';

/** The two elements that the message is read from. */
function aPage(shown: { question?: string; outcome?: string } | undefined): ParentNode {
  return {
    querySelector: (selector: string) =>
      selector === '[data-troubleshooter]'
        ? { dataset: { troubleshooter: 'a-tree' } }
        : shown && { dataset: shown },
  } as unknown as ParentNode;
}

test('tells of a question', () => {
  expect(frameMessage(aPage({ question: 'role' }), 611.2)).toEqual({
    type: 'hjelpesenter:feilsoking',
    v: 1,
    tree: 'a-tree',
    height: 612,
    node: 'role',
    kind: 'question',
  });
});

test('tells of an outcome', () => {
  expect(frameMessage(aPage({ outcome: 'excess' }), 900)).toMatchObject({ node: 'excess', kind: 'outcome' });
});

test('says nothing while no node is shown', () => {
  expect(frameMessage(aPage(undefined), 900)).toBeUndefined();
});
