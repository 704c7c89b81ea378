import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { handOverFields } from '../../../src/troubleshooter/core/hand-over-fields.ts';
import { handOverText, mailAddress } from '../../../src/troubleshooter/core/letter.ts';
import { readLink } from '../../../src/troubleshooter/core/link.ts';
import { audiencesOf, outcomeFor, roleOf } from '../../../src/troubleshooter/core/reader.ts';
import {
  answer,
  nextAfter,
  notSolved,
  type Position,
  replay,
} from '../../../src/troubleshooter/core/replay.ts';
import { EMPTY_SESSION, type Session, solved } from '../../../src/troubleshooter/core/session.ts';
import type { Facts, TreeData } from '../../../src/troubleshooter/core/tree.ts';
import * as answers from '../../../src/troubleshooter/widget/answer-parts.ts';
import * as link from '../../../src/troubleshooter/widget/link-parts.ts';
import { OutcomeStep } from '../../../src/troubleshooter/widget/OutcomeStep.tsx';
import { QuestionStep } from '../../../src/troubleshooter/widget/QuestionStep.tsx';
import { someFacts, someSession } from './arbitraries.ts';
import { greyFunction } from './grey-function.ts';
import { licenceWarning as tree } from './licence-warning.ts';
import { login } from './login.ts';
import { aSession } from './trees.ts';

/** A result as its reader sees it, folded parts included. */
function htmlOf(of: TreeData, session: Session): string {
  const position = replay(of, session);
  const step = { tree: of, session, position, level: 1, heading: null, go: () => {}, moves: 0 } as const;
  return renderToString(h(OutcomeStep, { ...step, parts: { link, answers } }));
}

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');
const stepsIn = (html: string) => plain(/<ol class="steps">.*?<\/ol>/s.exec(html)?.[0] ?? '');

const itemsIn = (html: string) =>
  [...(/<ol class="steps">.*?<\/ol>/s.exec(html)?.[0] ?? '').matchAll(/<li>(.*?)<\/li>/gs)].map(
    ([, item = '']) => plain(item).replace(/\s+/g, ' '),
  );
/** Instructions that take something away from somebody. */
const HARMFUL = /\b(Fjern|Klikk på Aktiver|klikk på Aktiver|Slå av|Velg Avslutt flyt)\b/;
const COMPARES = /Sammenlign (tallene|antall plasser) under|Kontroller først at tallene under|Spør eierne/;
const withoutWarnings = (text: string) =>
  text.replace(
    /Fjern ingenting|aktiver ingenting|Ikke fjern eller aktiver lisenser|Fjern og aktiver ingen lisenser/gi,
    '',
  );

/** A letter to the administrator, with its link and the page it is written on, as they are read. */
function toAdministrator(of: TreeData, session: Session) {
  const position = replay(of, session);
  const visit = { tree: of, session, position, origin: 'https://hjelp.example.no', today: '2026-11-24' };
  const fields = handOverFields('administrator', visit);
  const Step = position.kind === 'question' ? QuestionStep : OutcomeStep;
  const step = { tree: of, session, position, level: 1, heading: null, go: () => {}, moves: 0 } as const;
  return {
    letter: handOverText('administrator', visit, fields),
    shortened: decodeURIComponent(mailAddress('administrator', visit, fields)),
    told: fields.filter(({ id }) => id !== 'link' && id !== 'content').flatMap(({ lines }) => lines),
    page: plain(renderToString(h(Step, { ...step, parts: { link, answers }, hasBack: true }))),
  };
}

/** Every node that a reader can reach by answering and by rejecting, for each session that leads there. */
function arrivals(of: TreeData, start: Session): { session: Session; position: Position }[] {
  const found: { session: Session; position: Position }[] = [];
  const walk = (session: Session) => {
    const position = replay(of, session);
    if (position.kind === 'outcome') {
      found.push({ session, position });
      if (nextAfter(of, session)) walk(notSolved(of, session));
    }
    const options = Object.entries(of.questions[position.node]?.options ?? {});
    for (const [option, { href }] of options) if (!href) walk(answer(of, session, position.node, option));
  };
  walk(start);
  return found;
}

const excess = [
  { plan: 'Sales Premium', count: 2 },
  { plan: 'Service Premium', count: 1 },
];
const fromLink = (facts: Partial<Facts>): Session => ({
  ...EMPTY_SESSION,
  facts: { ...EMPTY_SESSION.facts, ...facts },
});

describe('the order of a letter', () => {
  const html = htmlOf(
    tree,
    aSession({ link: { role: 'admin' }, context: { excess, expires: '2026-12-24' } }),
  );

  test('is what is wrong, the link’s numbers and date, what to do first, the steps, help, and why', () => {
    const parts = [
      '<h1',
      'Oppgitt i lenken, ikke kontrollert',
      'Sales Premium: 2 for mange',
      'ts-deadline',
      'button primary',
      '<ol class="steps">',
      'Er meldingen borte?',
      'Les mer og få hjelp',
      'data-why',
      'data-answer',
    ];
    const places = parts.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('has one primary action, which is not told again among the help', () => {
    expect(html.match(/button primary/g)).toHaveLength(1);
    expect(html.match(/fjern-overflodige-lisenser/g)).toHaveLength(1);
  });

  test('has the link’s numbers in the step that removes', () => {
    expect(stepsIn(html)).toContain('Fjern 2 fra Sales Premium og 1 fra Service Premium');
  });
});

const visits = fc
  .constantFrom(tree, login, greyFunction)
  .chain((of) => fc.record({ of: fc.constant(of), session: someSession(of) }));

describe('first, do no harm', () => {
  test('no page names a number to remove before the step that compares, whatever a session holds', () => {
    fc.assert(
      fc.property(visits, ({ of, session }) => {
        if (session.solved || replay(of, session).kind === 'question') return;
        const html = htmlOf(of, session);
        const number = html.search(/\d+ fra \p{Lu}/u);
        if (number < 0) return;
        const comparison = html.indexOf('Sammenlign tallene under');
        expect(comparison).toBeGreaterThan(-1);
        expect(number).toBeGreaterThan(comparison);
      }),
    );
  });

  test('no step removes, activates or switches off before one that compares with the order, whatever a session holds', () => {
    fc.assert(
      fc.property(visits, ({ of, session }) => {
        const position = replay(of, session);
        if (session.solved || position.kind === 'question') return;
        const steps = itemsIn(htmlOf(of, session));
        const harm = steps.findIndex((step) => HARMFUL.test(withoutWarnings(step)));
        if (harm < 0) return;
        const comparison = steps.findIndex((step) => COMPARES.test(step));
        expect([position.node, comparison >= 0 && comparison < harm]).toEqual([position.node, true]);
      }),
    );
  });

  test('no letter tells whoever gets it to remove or to activate, whatever a session holds', () => {
    fc.assert(
      fc.property(visits, fc.constantFrom('support', 'administrator'), ({ of, session }, audience) => {
        const visit = {
          ...{ tree: of, session, position: replay(of, session) },
          ...{ origin: 'https://hjelp.example.no', today: '2026-11-24' },
        };
        const fields = handOverFields(audience, visit);
        const [letter = ''] = handOverText(
          audience,
          visit,
          fields.filter(({ part }) => part !== 'said'),
        ).split('----');
        expect(withoutWarnings(letter)).not.toMatch(HARMFUL);
      }),
    );
  });

  const pages = new Map<string, string>();
  const pageOf = (of: TreeData, at: string) => {
    const key = `${of.id} ${at}`;
    const page = pages.get(key) ?? toAdministrator(of, { ...EMPTY_SESSION, at }).page;
    pages.set(key, page);
    return page;
  };
  const RULE = 'Fjern ingenting, aktiver ingenting, og kontakt SuperOffice.';
  const expectCaution = (of: TreeData, session: Session) => {
    const { letter, shortened, told, page } = toAdministrator(of, session);
    const before = (session.tried ?? []).map((id) => pageOf(of, id));
    const isSpokenOf = /lisens|for mange i bruk/i.test([page, ...told, ...before].join());
    if (!isSpokenOf) return false;
    for (const sent of [letter, shortened])
      expect([replay(of, session).node, sent]).toEqual([
        replay(of, session).node,
        expect.stringContaining(RULE),
      ]);
    return true;
  };

  test('a letter to the administrator has the rule on every way where licences are spoken of', () => {
    for (const of of [tree, login, greyFunction]) {
      const outcomes = arrivals(of, EMPTY_SESSION).map(({ session }) => session);
      const back = outcomes.map((session): Session => ({ ...session, asking: of.start }));
      const ways = [...outcomes, ...back];
      expect(ways.filter((session) => expectCaution(of, session)).length).toBeGreaterThan(0);
    }
  });

  test('a letter that its page shows before it is opened has the rule where that page speaks of licences', () => {
    const shown = [tree, login, greyFunction].flatMap((of) =>
      Object.entries(of.outcomes).flatMap(([at, { message }]) =>
        message === undefined ? [] : [{ message, page: plain(htmlOf(of, { ...EMPTY_SESSION, at })) }],
      ),
    );
    for (const { message, page } of shown) {
      expect(page).toContain(plain(message));
      if (/lisens/i.test(page)) expect(message).toContain(RULE);
    }
    expect(shown.some(({ message }) => !message.includes(RULE))).toBe(true);
  });

  test('a letter to the administrator has the rule where licences are spoken of, whatever a session holds', () => {
    fc.assert(fc.property(visits, ({ of, session }) => void expectCaution(of, session)));
  });

  test.each(['forgotten-password', 'user-name-is-email', 'wrong-installation'])(
    'a letter about something else than licences does not send the administrator to them: %s',
    (node) => {
      const ways = arrivals(login, EMPTY_SESSION).filter(
        ({ session, position }) => position.node === node && !session.tried,
      );
      expect(ways).not.toEqual([]);
      for (const { session } of ways)
        expect(toAdministrator(login, session).letter.includes(RULE)).toBe(node === 'wrong-installation');
    },
  );

  test.each([
    'Sales Premium:0',
    'Sales Premium:-2',
    'Sales Premium:1e9',
    'Sales Premium:10000',
    'Sales Premium:2.5',
    'Gull:2',
    ':3',
  ])('a number that cannot be right stands nowhere in a result: %s', (written) => {
    const hash = `#${new URLSearchParams({ v: '1', role: 'admin', installation: 'right', numbers: 'excess', excess: written })}`;
    const { facts } = readLink(tree, '', hash);
    const html = htmlOf(tree, { ...EMPTY_SESSION, ...(facts ? { facts } : {}) });
    expect(html).not.toMatch(/for mange<|\d fra /);
    expect(stepsIn(html)).toContain('Velg en brukerplan i rødt');
  });

  test('numbers that led to another cause do not stand above this one', () => {
    const session = fromLink({ answers: { role: 'admin' }, context: { excess } });
    const next = { ...session, tried: ['excess', 'open-requests'] };
    expect(replay(tree, next).node).toBe('payment-missing');
    expect(htmlOf(tree, next)).not.toMatch(/for mange<|\d fra Sales/);
  });
});

describe('a label', () => {
  test('has its other name once in a result, at its first mention, whatever a session holds', () => {
    fc.assert(
      fc.property(visits, ({ of, session }) => {
        if (replay(of, session).kind === 'question') return;
        const html = htmlOf(of, session);
        const mentions = html.matchAll(/(<strong[^<]*data-label[^<]*<\/strong>)( \(<span lang="en")?/g);
        const seen = new Set<string>();
        for (const [, label = '', twin] of mentions) {
          expect([label, twin !== undefined]).toEqual([label, !seen.has(label)]);
          seen.add(label);
        }
      }),
    );
  });
});

describe('somebody without access to Lisenser', () => {
  const sessions = [
    EMPTY_SESSION,
    fromLink({ answers: { role: 'user' } }),
    fromLink({ answers: { role: 'user' }, context: { excess, expires: '2026-12-24' } }),
  ].flatMap((start) => arrivals(tree, start));
  const theirs = sessions.filter(({ session, position }) => roleOf(tree, session, position) === 'user');

  test('is met on every way through the tree', () => {
    expect(new Set(theirs.map(({ position }) => position.node))).toEqual(
      new Set(['not-administrator', 'wrong-installation', 'support']),
    );
    expect(theirs.some(({ session }) => session.answers.numbers === 'no-access')).toBe(true);
  });

  test('is never told to remove, to activate or to look where only administrators see', () => {
    for (const { session } of theirs) {
      const steps = stepsIn(htmlOf(tree, session)).replace(
        /Fjern ingenting, (og )?aktiver ingenting|Ikke fjern eller aktiver lisenser/g,
        '',
      );
      expect(steps).not.toMatch(/\b(fjern|aktiver|slå av)\b/i);
      expect(steps).not.toMatch(/Lisenser \(|Innstillinger og vedlikehold|Brukerlisenser/);
    }
  });

  test('always has somebody to send the case to', () => {
    for (const { session } of theirs) {
      expect(htmlOf(tree, session)).toMatch(/data-opens="administrator"/);
    }
  });

  test('is asked nothing first, and below the letter about the installation', () => {
    const session = fromLink({ answers: { role: 'user' } });
    expect(replay(tree, session).node).toBe('not-administrator');
    const html = htmlOf(tree, session);
    expect(html).toContain('Du kan vanligvis jobbe videre. Send dette til administratoren');
    expect(html.match(/<button/g)?.length).toBe(html.match(/<button[^>]*(data-opens|class="link")/g)?.length);
    expect(html).toContain('data-asks="installation"');
    expect(stepsIn(html)).not.toContain('kunde-ID');
  });

  test('is asked nothing first, whatever else the link tells', () => {
    fc.assert(
      fc.property(someFacts(tree), ({ answers: { installation: _, ...told }, context }) => {
        const session = fromLink({ answers: { ...told, role: 'user' }, context });
        expect(replay(tree, session).node).toBe('not-administrator');
        const html = htmlOf(tree, session);
        expect(html).toContain('data-asks="installation"');
        expect(html).toContain('Kopier og send til administrator');
      }),
    );
  });

  test('is led on in every tree: a step among what only administrators see says that the administrator does it', () => {
    for (const of of [tree, login, greyFunction]) {
      const starts = [EMPTY_SESSION, fromLink({ answers: { role: 'user' } })].flatMap((start) =>
        arrivals(of, start),
      );
      for (const { session, position } of starts) {
        if (of === tree && roleOf(of, session, position) !== 'user') continue;
        const html = htmlOf(of, session);
        for (const step of itemsIn(html)) {
          if (!/Lisenser \(|under Lisenser|Innstillinger og vedlikehold|Brukere \(/.test(step)) continue;
          expect([position.node, step]).toEqual([position.node, expect.stringMatching(/[Aa]dministrator/)]);
        }
        if (!session.solved) expect(html).toContain('data-opens="administrator"');
      }
    }
  });

  test.each(['user', 'admin'])(
    'is not told what to do «hvis du ikke er administrator», known to be: %s',
    (role) => {
      for (const of of [tree, login, greyFunction]) {
        for (const { session, position } of arrivals(of, fromLink({ answers: { role } }))) {
          const told = plain(htmlOf(of, session)).replaceAll('Dette gjelder deg hvis', '');
          const asks = told.match(/hvis (du|dere)( ikke)?( selv)? er( en)? administrator/i)?.[0];
          expect([position.node, asks]).toEqual([position.node, undefined]);
        }
      }
    },
  );

  test('is not asked again once it is answered, and «Vet ikke» leaves the comparison as a step', () => {
    const session = fromLink({ answers: { role: 'user' } });
    const right = htmlOf(tree, answer(tree, session, 'installation', 'right'));
    const unknown = htmlOf(tree, answer(tree, session, 'installation', 'unknown'));
    for (const html of [right, unknown]) expect(html).not.toContain('data-asks');
    expect(stepsIn(right)).not.toContain('kunde-ID');
    expect(stepsIn(unknown)).toContain('kunde-ID');
    expect(replay(tree, answer(tree, session, 'installation', 'wrong')).node).toBe('wrong-installation');
  });

  test('finds a way on from every result that needs access, opened by itself', () => {
    for (const [id, outcome] of Object.entries(tree.outcomes)) {
      const steps = plain(outcome.stepsHtml.join(' '));
      if (!/Lisenser/.test(steps) || outcome.message) continue;
      const leads = /(Ser du ikke|du ikke ser)\s+Lisenser/;
      expect([id, leads.test(steps) || outcome.actions.some(({ label }) => leads.test(label))]).toEqual([
        id,
        true,
      ]);
    }
  });
});

describe('to whom a case can be handed over', () => {
  test('a solved case goes to nobody', () => {
    fc.assert(
      fc.property(someSession(tree), (session) => {
        if (replay(tree, session).kind === 'question') return;
        expect(htmlOf(tree, solved(session))).not.toContain('data-opens');
      }),
    );
  });

  test.each([
    ['admin', ['support']],
    ['user', ['administrator']],
    [undefined, ['administrator', 'support']],
  ] as const)('%s', (role, expected) => {
    const outcome = tree.outcomes['not-administrator'];
    expect(audiencesOf(EMPTY_SESSION, role, role === 'user' ? outcome : undefined)).toEqual(expected);
  });

  test('who is no administrator goes to support where the result itself leads there', () => {
    const outcome = tree.outcomes.support;
    expect(outcome && audiencesOf(EMPTY_SESSION, 'user', outcomeFor(outcome, 'user'))).toEqual([
      'administrator',
      'support',
    ]);
  });

  test('an administrator is not offered to send it to himself or told how to find himself, on any way', () => {
    for (const { session, position } of arrivals(tree, EMPTY_SESSION)) {
      if (roleOf(tree, session, position) !== 'admin') continue;
      const html = htmlOf(tree, session);
      expect(html).not.toContain('data-opens="administrator"');
      expect(html).not.toContain('Hvem er administrator hos oss?');
    }
  });
});
