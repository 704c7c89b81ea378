import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/troubleshooter/core/replay.ts';
import type { Session } from '../../../src/troubleshooter/core/session.ts';
import * as answers from '../../../src/troubleshooter/widget/answer-parts.ts';
import { QuestionStep } from '../../../src/troubleshooter/widget/QuestionStep.tsx';
import { isOwnPage } from '../../../src/troubleshooter/widget/use-session.ts';
import { Verify } from '../../../src/troubleshooter/widget/Verify.tsx';
import { licenceWarning as tree } from './licence-warning.ts';
import { aSession } from './trees.ts';

test.each([
  ['a page of the site', 'https://hjelp.example.no/artikler/lisensvarsel/', true],
  ['a mail program', '', false],
  ['webmail', 'https://mail.example.com/', false],
  ['a host whose name begins alike', 'https://hjelp.example.no.example.com/', false],
])('%s', (_, referrer, isOwn) => {
  expect(isOwnPage(referrer, 'https://hjelp.example.no/feilsoking/lisensvarsel/')).toBe(isOwn);
});

describe('an answer that is opened in a new tab', () => {
  const htmlOf = (session: Session) => {
    const position = replay(tree, session);
    const outcome = tree.outcomes[position.node];
    const go = () => {};
    const step = {
      tree,
      session,
      position,
      level: 1,
      heading: null,
      go,
      moves: 0,
      parts: { answers },
    } as const;
    return position.kind === 'question'
      ? renderToString(h(QuestionStep, { ...step, hasBack: true }))
      : outcome && renderToString(h(Verify, { tree, session, outcome, part: 'h2', go: () => {} }));
  };
  const linksOf = (session: Session) => htmlOf(session)?.match(/<a [^>]*>/g) ?? [];
  const own = aSession({ reader: { installation: 'right', role: 'admin' } });

  test('is the reader’s like those before it', () => {
    const links = linksOf(own);
    expect(links.length).toBeGreaterThan(1);
    expect(links.join()).not.toContain('noreferrer');
  });

  test('leaves those that came with an address somebody else’s', () => {
    const atOutcome = { ...own, answers: { ...own.answers, numbers: 'excess' } };
    for (const session of [own, atOutcome]) {
      const links = linksOf({ ...session, opened: true });
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toContain('rel="noreferrer"');
    }
  });

  test('is not called the reader’s own where it is changed', () => {
    const html = htmlOf({ ...own, opened: true, asking: 'role' });
    expect(html).toContain('Svaret nå');
    expect(html).not.toMatch(/svaret ditt/i);
  });

  test('makes them the reader’s where it is what only the reader can know', () => {
    const asking: Session = { ...own, opened: true, asking: 'installation' };
    expect(linksOf(asking).join()).not.toContain('noreferrer');
  });
});
