import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay, type Session } from '../../../src/troubleshooter/engine.ts';
import {
  type HandOverField,
  handOverFields,
  handOverText,
  mailAddress,
} from '../../../src/troubleshooter/handoff.ts';
import { readLink } from '../../../src/troubleshooter/link.ts';
import { licenceWarning as tree } from './licence-warning.ts';
import { aSession } from './trees.ts';

const full = aSession({
  reader: { installation: 'right', role: 'admin', numbers: 'excess' },
  context: {
    excess: [{ plan: 'Sales Premium', count: 2 }],
    expires: '2026-12-24',
    serial: '1000000006',
    customer: 'Cust00000',
    company: 'Eksempel AS',
  },
});
const visit = (session: Session) => ({
  tree,
  session,
  position: replay(tree, session),
  origin: 'https://hjelp.example.no',
  today: '2026-11-24',
});
const text = (session: Session, out: HandOverField['id'][] = []) =>
  handOverText('support', visit(session), handOverFields(visit(session), new Set(out)));
const linkIn = (written: string) => new URL(/https:\/\/\S+$/.exec(written)?.[0] ?? '');

describe('the text that is handed over', () => {
  test('holds the cause, the answers, the facts, the date, the version and a link', () => {
    const written = text(full);
    expect(written).toContain(tree.outcomes.excess?.title);
    expect(written).toContain(tree.questions.role?.options.admin?.label);
    expect(written).toContain('Sales Premium: 2');
    expect(written).toContain('24. november 2026');
    expect(written).toContain(tree.version);
    expect(linkIn(written).pathname).toContain('/feilsoking/lisensvarsel/');
  });

  test('says what was tried without help', () => {
    const written = text({ ...full, tried: ['excess'] });
    expect(written).toMatch(/Prøvd, uten at det hjalp:\n- .+/);
  });

  test('says that the cause is not known at a question, and where an outcome only tells whom to ask', () => {
    expect(text(aSession({ reader: { installation: 'right' } }))).toContain('ikke kjent ennå');
    expect(text(aSession({ reader: { installation: 'right', role: 'user' } }))).toContain('ikke kjent ennå');
  });

  test('to an administrator begins with the outcome’s own message', () => {
    const session = aSession({ reader: { installation: 'right', role: 'user' } });
    const written = handOverText('administrator', visit(session), handOverFields(visit(session)));
    expect(written.startsWith(tree.outcomes['not-administrator']?.message ?? '-')).toBe(true);
  });

  test('its link reopens the same state', () => {
    const session = { ...full, tried: ['excess'] };
    const url = linkIn(text(session));
    const link = readLink(tree, '', url.hash);
    expect(link.facts?.context).toEqual(full.facts.context);
    const opened = replay(tree, {
      ...aSession({ link: link.facts?.answers ?? {}, context: link.facts?.context ?? {} }),
      ...link.progress,
    });
    expect(opened.node).toBe(replay(tree, session).node);
  });

  test('what is taken out of the text is out of the link too', () => {
    const ids = handOverFields(visit(full)).map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), (out) => {
        const written = text(full, [...out.filter((id) => id !== 'link')]);
        const link = readLink(tree, '', linkIn(written).hash);
        for (const key of Object.keys(full.facts.context)) {
          const kept = !out.includes(key as HandOverField['id']);
          expect(Object.hasOwn(link.facts?.context ?? {}, key)).toBe(kept);
        }
        if (out.includes('answers')) expect(link.facts?.answers ?? {}).toEqual({});
      }),
    );
  });

  test('tells what the link answered off the way too, since its own link carries that', () => {
    const session = aSession({ reader: { installation: 'wrong' }, link: { role: 'admin' } });
    expect(text(session)).toContain(`${tree.questions.role?.options.admin?.label} (fra lenken)`);
    expect(linkIn(text(session)).hash).toContain('role=admin');
    expect(text(session, ['answers'])).not.toContain('fra lenken');
    expect(linkIn(text(session, ['answers'])).hash).not.toContain('role');
  });

  test('names no two fields alike, also with everything that a link can tell', () => {
    const told = { ...full.facts.context, version: '11.2', status: 'ProblemWithLicense' };
    const fields = handOverFields(visit({ ...full, facts: { ...full.facts, context: told } }));
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  test('never stands in a query', () => {
    expect(linkIn(text(full)).search).toBe('');
  });
});

describe('the mail address', () => {
  test('carries the whole text when it is short', () => {
    const short = visit(aSession({ reader: { installation: 'wrong' } }));
    const fields = handOverFields(short);
    const address = mailAddress('support', short, fields);
    const body = new URLSearchParams(address.slice(address.indexOf('?'))).get('body');
    expect(body?.replaceAll('\r\n', '\n')).toBe(handOverText('support', short, fields));
  });

  test('is never longer than mail programs take, and says so when it was shortened', () => {
    const session = {
      ...full,
      tried: Object.keys(tree.outcomes),
      facts: { ...full.facts, context: { ...full.facts.context, company: 'Æ'.repeat(80) } },
    };
    const address = mailAddress('administrator', visit(session), handOverFields(visit(session)));
    expect(address.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(address)).toContain('Forkortet');
  });
});
