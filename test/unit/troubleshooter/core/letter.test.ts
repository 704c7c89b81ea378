import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedLines } from '../../../../src/troubleshooter/core/asked-lines.ts';
import { type HandOverField, handOverFields } from '../../../../src/troubleshooter/core/hand-over-fields.ts';
import { handOverText, mailAddress } from '../../../../src/troubleshooter/core/letter.ts';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { roleOf } from '../../../../src/troubleshooter/core/reader.ts';
import { answer, replay } from '../../../../src/troubleshooter/core/replay.ts';
import type { Session } from '../../../../src/troubleshooter/core/session.ts';
import { anyText } from '../../any-text.ts';
import { someSession } from '../arbitraries.ts';
import { licenceWarning as tree } from '../licence-warning.ts';
import { login } from '../login.ts';
import { aSession, aTree } from '../trees.ts';

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
  handOverText('support', visit(session), handOverFields('support', visit(session), new Set(out)));
const toAdministrator = (session: Session) =>
  handOverText('administrator', visit(session), handOverFields('administrator', visit(session)));
/** The session of a reader who opens an address. */
const opened = (url: URL): Session => {
  const { facts, progress } = readLink(tree, '', url.hash);
  return { ...aSession(), ...(facts ? { facts } : {}), ...progress };
};
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

  test('speaks of licences to an administrator only where the reader has read about them', () => {
    const letter = (summaryHtml: string, title = 'Får du ikke skrevet ut?') => {
      const printer = { ...aTree({ first: { yes: 'end', no: 'end' } }), title };
      const outcomes = { end: { ...printer.outcomes.end, summaryHtml } } as typeof printer.outcomes;
      const session = aSession({ reader: { first: 'yes' } });
      const of = { ...printer, outcomes };
      return handOverText(
        'administrator',
        { ...visit(session), tree: of, position: replay(of, session) },
        [],
      );
    };
    expect(letter('Skriveren er av.')).not.toMatch(/lisens|aktiver|fjern/i);
    expect(letter('Skriveren er av.')).toContain('administrator i SuperOffice CRM.');
    expect(letter('Brukeren mangler en lisens.')).toContain('Fjern ingenting, aktiver ingenting');
    expect(letter('Noe er galt.', 'Lisenser')).toContain('Fjern ingenting, aktiver ingenting');
    const link = '<a href="/artikler/lisensvarsel/#hvem">Les mer</a>';
    expect(letter(link)).not.toMatch(/lisens/i);
    expect(letter(`${link} om lisenser`)).toContain('Fjern ingenting, aktiver ingenting');
  });

  test.each<[what: string, more: Partial<Session> & { filled?: Record<string, string> }]>([
    [
      'the link says when the licence expires',
      { facts: { answers: {}, context: { expires: '2026-12-24' } } },
    ],
    [
      'the link says how many are too many',
      { facts: { answers: {}, context: { excess: [{ plan: 'Sales Premium', count: 2 }] } } },
    ],
    ['the link says what the licence service said', { facts: { answers: {}, context: { status: 'Ok' } } }],
    ['the sender writes of it', { filled: { contact: 'Kari, som så lisensmeldingen' } }],
    ['a result about it was tried', { tried: ['not-allowed'] }],
  ])('has the caution for an administrator also where only this is about licences: %s', (_, more) => {
    const { filled = {}, ...session } = { ...aSession(), at: 'forgotten-password', ...more };
    const about = (of: Session) => ({ ...visit(of), tree: login, position: replay(login, of), filled });
    const begin = (of: Session) => handOverText('administrator', about(of), []);
    expect(begin(session)).toContain('Fjern ingenting, aktiver ingenting');
    expect(mailAddress('administrator', about(session), [])).toContain('Fjern%20ingenting');
    // Also after the letter that a result has of its own.
    const own = begin({ ...session, at: 'not-activated' });
    expect(own.startsWith(login.outcomes['not-activated']?.message ?? '-')).toBe(true);
    expect(own).toContain('Fjern ingenting, aktiver ingenting');
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
    const written = toAdministrator(session);
    expect(written.startsWith(tree.outcomes['not-administrator']?.message ?? '-')).toBe(true);
  });

  test('to support begins with what help is asked for', () => {
    expect(text(full).startsWith(`Hei! Vi trenger hjelp med dette: ${tree.title}.\n\n`)).toBe(true);
  });

  test('to an administrator about licences asks to compare with the order first, where the outcome has no message', () => {
    const other = { ...aTree({ problem: { licence: 'licence', other: 'help' } }), title: 'Lisensen' };
    const position = replay(other, aSession());
    expect(handOverText('administrator', { ...visit(aSession()), tree: other, position }, [])).toMatch(
      /^Hei! .*«Lisensen».*administrator.*\nSammenlign tallene .*Fjern ingenting, aktiver ingenting.*\.$/,
    );
  });

  test('has what identifies the case above the line, and what only machines need below it', () => {
    const above = text(full).split('--------')[0] ?? '';
    for (const known of ['Kunde-ID: Cust00000', 'Firmanavn: Eksempel AS', 'Serienummer: 1000000006'])
      expect(above).toContain(`${known} (oppgitt i lenken, ikke kontrollert)`);
    expect(above).not.toContain('Sales Premium: 2');
  });

  test('its link reopens the same state', () => {
    const session = { ...full, tried: ['excess'] };
    expect(opened(linkIn(text(session)))).toEqual({ ...session, case: 'customer' });
    expect(replay(tree, opened(linkIn(text(session))))).toEqual(replay(tree, session));
  });

  test('what is taken out of the text is out of the link too', () => {
    const ids = handOverFields('support', visit(full)).map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids), (out) => {
        const written = text(full, [...out.filter((id) => id !== 'link')]);
        const link = readLink(tree, '', linkIn(written).hash);
        for (const key of Object.keys(full.facts.context)) {
          const kept = !out.includes(key as HandOverField['id']);
          expect(Object.hasOwn(link.facts?.context ?? {}, key)).toBe(kept);
        }
        if (!out.includes('answers')) return;
        expect([link.facts?.answers ?? {}, link.progress.answers ?? {}]).toEqual([{}, {}]);
      }),
    );
  });

  test('tells what the link answered off the way too, since its own link carries that', () => {
    const session = aSession({ reader: { installation: 'wrong' }, link: { role: 'admin' } });
    expect(text(session)).toMatch(
      new RegExp(`Svar fra lenken, ikke kontrollert:\n- .*${tree.questions.role?.options.admin?.label}`),
    );
    expect(linkIn(text(session)).hash).toContain('role=admin');
    expect(text(session, ['answers'])).not.toContain('fra lenken');
    expect(linkIn(text(session, ['answers'])).hash).not.toContain('role');
  });

  test('what was tried is not told by the link either where it is taken out of the text', () => {
    const session = { ...full, tried: ['excess'] };
    expect(text(session, ['tried'])).not.toContain('Prøvd');
    expect(opened(linkIn(text(session, ['tried'])))).toEqual({ ...full, case: 'customer' });
    expect(opened(linkIn(text(session))).tried).toEqual(['excess']);
  });

  test('tells an answer to what this tree does not ask, in words', () => {
    const other = aTree({ problem: { licence: 'licence', other: 'help' } });
    const session = aSession({ link: { role: 'admin' } });
    const position = replay(other, session);
    const about = { tree: other, session, position, origin: 'https://x.example', today: '2026-11-24' };
    const written = handOverText('support', about, handOverFields('support', about));
    expect(written).toContain('- Rollen din: Administrator');
    expect(written).toMatch(/a-tree, versjon \p{L}+$/mu);
  });

  test('tells nothing of what is empty: no heading without lines', () => {
    const ids = handOverFields('support', visit(aSession())).map(({ id }) => id);
    expect(ids).toEqual(['cause', 'asked', 'date', 'content', 'link']);
    expect(handOverFields('support', visit({ ...full, tried: ['excess'] })).map(({ id }) => id)).toEqual([
      ...['cause', 'expires', 'answers', 'tried', 'asked', 'excess', 'customer', 'serial', 'company'],
      ...['date', 'content', 'link'],
    ]);
  });

  test('names each part, so that one may choose', () => {
    for (const { name, lines } of handOverFields('support', visit({ ...full, tried: ['excess'] }))) {
      expect(name).toMatch(/\S/);
      for (const line of lines) expect(line).toMatch(/\S/);
    }
  });

  test('names no two fields alike, also with everything that a link can tell', () => {
    const told = { ...full.facts.context, version: '11.2', status: 'ProblemWithLicense' };
    const fields = handOverFields('support', visit({ ...full, facts: { ...full.facts, context: told } }));
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  test('never stands in a query', () => {
    expect(linkIn(text(full)).search).toBe('');
  });
});

describe('who said what', () => {
  const told = aSession({
    reader: { numbers: 'excess' },
    link: { role: 'admin' },
    context: { excess: [{ plan: 'Sales Premium', count: 2 }] },
  });
  const said = (written: string, heading: string) =>
    (new RegExp(`^${heading}.*:\n((?:- .*\n)+)`, 'm').exec(written)?.[1] ?? '').trimEnd().split('\n');
  const line = (question: string, option: string) =>
    `- ${tree.questions[question]?.text} ${tree.questions[question]?.options[option]?.label}`;

  test('stands in the text: the reader, the link, and what nobody has checked', () => {
    const written = text(told);
    expect(said(written, 'Svar gitt i feilsøkingen')).toEqual([line('numbers', 'excess')]);
    expect(said(written, 'Svar fra lenken, ikke kontrollert')).toEqual([line('role', 'admin')]);
    expect(said(written, 'Antatt, ikke kontrollert')).toEqual([line('installation', 'right')]);
  });

  test('what a rule drew from the link is no answer of the reader', () => {
    const written = text({ ...told, answers: {} });
    expect(said(written, 'Følger av det lenken oppgir')).toEqual([line('numbers', 'excess')]);
    expect(written).not.toContain('Svar gitt i feilsøkingen');
  });

  test('is the same for whoever opens the link in it', () => {
    expect(text(opened(linkIn(text(told))))).toBe(text(told));
  });
});

describe('to an administrator', () => {
  test.each<[string, Session]>([
    ['answered by the reader', aSession({ reader: { installation: 'right', role: 'user' } })],
    ['told by the link', aSession({ reader: { installation: 'right' }, link: { role: 'user' } })],
    ['both', aSession({ reader: { installation: 'right', role: 'user' }, link: { role: 'admin' } })],
    [
      'where the reader said no to the result',
      { ...aSession({ reader: { installation: 'unknown', role: 'user' } }), tried: ['not-administrator'] },
    ],
  ])('the link says nothing of the role, and asks it: %s', (_, session) => {
    const url = linkIn(toAdministrator(session));
    expect(decodeURIComponent(url.hash)).not.toContain('role');
    expect(replay(tree, opened(url))).toMatchObject({ node: 'role', kind: 'question' });
    expect(url.pathname).toContain(tree.questions.role?.slug);
  });

  test('whoever opens the link and is administrator is not taken for one who is not, on any visit', () => {
    fc.assert(
      fc.property(someSession(tree), (session) => {
        if (session.at !== undefined) return;
        const theirs = opened(linkIn(toAdministrator(session)));
        expect(theirs.answers).toEqual({});
        expect(roleOf(tree, theirs, replay(tree, theirs))).toBeUndefined();
        const admin = answer(tree, theirs, 'role', 'admin');
        expect(roleOf(tree, admin, replay(tree, admin))).toBe('admin');
        expect(replay(tree, admin).node).not.toBe('not-administrator');
      }),
    );
  });

  test('the link does not say who its sender is, in a tree that does not ask for it either', () => {
    const other = aTree({ problem: { licence: 'licence', other: 'help' } });
    const session = aSession({ link: { role: 'user', deployment: 'onsite' } });
    const from = { ...visit(session), tree: other, position: replay(other, session) };
    const { hash } = linkIn(handOverText('administrator', from, handOverFields('administrator', from)));
    expect(readLink(other, '', hash).facts?.answers).toEqual({ deployment: 'onsite' });
  });

  test('what the sender confirmed is not confirmed by the one who opens the link', () => {
    const session = aSession({ reader: { installation: 'right', role: 'user' } });
    const theirs = opened(linkIn(toAdministrator(session)));
    expect(theirs.answers).toEqual({});
    expect(replay(tree, theirs).steps).toEqual([
      { question: 'installation', option: 'right', source: 'assumed' },
    ]);
  });

  test.each<[string, Session]>([
    ['with the outcome’s own message', aSession({ reader: { installation: 'right', role: 'user' } })],
    ['without one', full],
    ['from a question', aSession({ reader: { installation: 'right' } })],
  ])('the text says to compare first, and what to leave alone: %s', (_, session) => {
    const written = toAdministrator(session);
    expect(written).toMatch(/Sammenlign tallene .*bestilt/);
    expect(written).toContain('Fjern ingenting, aktiver ingenting, og kontakt SuperOffice');
  });
});

describe('the mail address', () => {
  test('carries the whole text when it is short', () => {
    const short = visit(aSession({ reader: { installation: 'wrong' } }));
    const fields = handOverFields('support', short);
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
    const address = mailAddress(
      'administrator',
      visit(session),
      handOverFields('administrator', visit(session)),
    );
    expect(address.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(address)).toContain('Forkortet');
  });
});

describe('of a letter that is too long for a mail', () => {
  const short = visit(aSession({ reader: { installation: 'wrong' } }));
  /** A letter with this many characters in each field. */
  const aLetter = (length: number) =>
    (['cause', 'answers', 'tried', 'date', 'content', 'link'] as const).map(
      (id): HandOverField => ({ id, name: id, part: 'said', lines: [`(${id})${'x'.repeat(length)}`] }),
    );
  const mail = (fields: readonly HandOverField[]) => {
    const address = mailAddress('support', short, fields);
    const query = new URLSearchParams(address.slice(address.indexOf('?')));
    return { address, subject: query.get('subject'), body: query.get('body') ?? '' };
  };

  test('what is needed least goes first, the link last, the cause never, and no more than must', () => {
    const left: string[] = [];
    for (let length = 50; length < 1500; length += 5) {
      const { address, body } = mail(aLetter(length));
      expect(address.length).toBeLessThanOrEqual(1900);
      const ids = [...body.matchAll(/\((\w+)\)x/g)].map(([, id]) => id);
      expect(body.includes('Forkortet')).toBe(ids.length < 6);
      if (left.at(-1) !== ids.join(' ')) left.push(ids.join(' '));
    }
    expect(left).toEqual([
      'cause answers tried date content link',
      'cause answers tried date link',
      'cause answers tried link',
      'cause answers link',
      'cause link',
      'cause',
    ]);
  });

  test('nothing goes where it is just as long as a mail may be', () => {
    const fields = aLetter(100);
    const room = 1900 - mail(fields).address.length;
    const [cause, ...others] = fields;
    if (!cause) throw new Error('a letter has a cause');
    const longer = (more: number) =>
      mail([{ ...cause, lines: [`${cause.lines[0]}${'x'.repeat(more)}`] }, ...others]);
    expect(longer(room).address).toHaveLength(1900);
    expect(longer(room).body).not.toContain('Forkortet');
    expect(longer(room + 1).body).toContain('Forkortet');
  });

  test('the subject stays: what help is asked for', () => {
    for (const length of [100, 900]) expect(mail(aLetter(length)).subject).toBe(`Hjelp med: ${tree.title}`);
  });
});

test('says how sure the cause is: «Vet ikke» makes it possible, what was tried the next one', () => {
  expect(text(full)).toContain('Trolig årsak ifølge feilsøkingen');
  expect(text({ ...full, answers: { ...full.answers, installation: 'unknown' } })).toContain(
    'Mulig årsak ifølge feilsøkingen',
  );
  expect(text({ ...full, tried: ['excess'] })).toContain('Neste mulige årsak ifølge feilsøkingen');
});

describe('the letter', () => {
  const written = text({ ...full, tried: ['excess'] });
  const placesOf = (parts: string[]) => parts.map((part) => written.indexOf(part));

  test('tells problem and date first, then who said what and what was tried, what to fill in, and the machine’s data', () => {
    const places = placesOf([
      tree.title,
      'Neste mulige årsak ifølge feilsøkingen',
      '24. desember 2026',
      'Svar gitt i feilsøkingen',
      'Prøvd, uten at det hjalp',
      'ord for ord: …',
      'Kontaktperson hos oss: …',
      '--------',
      'Sales Premium: 2',
      'versjon ',
      'https://',
    ]);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('asks for what the link does not tell, and for nothing that it does', () => {
    expect(written).toContain('Kunde-ID: Cust00000 (oppgitt i lenken, ikke kontrollert)');
    expect(written).not.toContain('Kunde-ID: …');
    expect(written).not.toContain('Datoen i meldingen');
    const bare = text(aSession({ reader: { installation: 'right', role: 'admin', numbers: 'excess' } }));
    for (const label of [
      'Kunde-ID',
      'Versjon',
      'Firmanavn',
      'Serienummer',
      'Datoen i meldingen eller under Lisenser',
    ])
      expect(bare).toContain(`${label}: …`);
  });

  test('asks only what identifies the case, and whom to call, where the tree wants to know no more', () => {
    const other = aTree({ problem: { licence: 'licence', other: 'help' } });
    const session = aSession();
    const about = { tree: other, session, position: replay(other, session) };
    expect(askedLines('support', about)).toEqual([
      { id: 'version', label: 'Versjon' },
      { id: 'customer', label: 'Kunde-ID' },
      { id: 'company', label: 'Firmanavn' },
      { id: 'serial', label: 'Serienummer' },
      { id: 'contact', label: 'Kontaktperson hos oss' },
    ]);
  });

  test('asks for what a tree wants to be told, unless an answer that means the same everywhere told it', () => {
    const routes = { deployment: { online: 'a', onsite: 'b', unknown: 'c' } };
    const letter = [{ label: 'Hvor', unless: 'deployment' as const }, { label: 'Hva som skjedde' }];
    const asking = { ...aTree(routes), letter };
    const asked = (session: Session) =>
      askedLines('support', { tree: asking, session, position: replay(asking, session) }).filter(({ id }) =>
        id.startsWith('ask-'),
      );
    const where = { id: 'ask-0', label: 'Hvor' };
    const what = { id: 'ask-1', label: 'Hva som skjedde' };
    expect(asked(aSession())).toEqual([where, what]);
    expect(asked(aSession({ reader: { deployment: 'online' } }))).toEqual([what]);
    expect(asked(aSession({ link: { deployment: 'onsite' } }))).toEqual([what]);
    expect(asked(aSession({ reader: { deployment: 'unknown' } }))).toEqual([where, what]);
  });

  test('asks who is no administrator for all that identifies the case but the serial number', () => {
    const labels = askedLines('administrator', visit(aSession())).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Versjon', 'Kunde-ID', 'Firmanavn']));
    expect(labels).not.toContain('Serienummer');
  });

  test('holds everything that the article about support asks one to have at hand', () => {
    const article = fs.readFileSync('content/articles/kontakt-support.mdx', 'utf8');
    const list = /<TextToSend>(.*?)<\/TextToSend>/s.exec(article)?.[1] ?? '';
    const asked = list
      .split('\n')
      .flatMap((line) => /^([^:,(]+).*: …/.exec(line)?.[1]?.trim() ?? [])
      // The letter already says what was tried.
      .map((label) => (label === 'Hva som er prøvd' ? 'Hva som ellers er prøvd' : label));
    expect(asked.length).toBeGreaterThan(9);
    const bare = text(aSession({ reader: { installation: 'right' } }));
    for (const label of asked) expect(bare).toContain(label);
    expect(written).toContain('Prøvd');
  });

  test.each([
    ['open-requests', 'Brukeren det gjelder: …'],
    ['payment', 'Den siste fakturaen (nummer, dato og når den ble betalt): …'],
    ['upgraded', 'Hvilken versjon vi oppgraderte fra og til, og når: …'],
    ['upgraded', 'Versjonen eller datoen vedlikeholdsavtalen gjelder til: …'],
  ])('holds what the steps after «%s» ask one to find, and other letters do not: %s', (numbers, line) => {
    for (const other of ['excess', 'open-requests', 'payment', 'upgraded', 'unknown']) {
      const letter = text(aSession({ reader: { installation: 'right', role: 'admin', numbers: other } }));
      expect(letter.includes(line)).toBe(other === numbers);
    }
  });

  test('names the problem as a sentence, also where its title is a question', () => {
    const about = { ...visit(aSession()), tree: login, position: replay(login, aSession()) };
    expect(handOverText('support', about, [])).toBe(
      'Hei! Vi trenger hjelp med dette: Får du ikke logget inn?',
    );
    expect(text(aSession())).toContain('Meldingen om at lisensen snart utløper.');
  });

  test('holds what was filled in as it was written, on one line, and what was not as dots', () => {
    fc.assert(
      fc.property(anyText(60), (said) => {
        const filled = { contact: said };
        const fields = handOverFields('support', { ...visit(full), filled });
        const line = handOverText('support', visit(full), fields)
          .split('\n')
          .find((each) => each.startsWith('Kontaktperson'));
        expect(line).toBe(`Kontaktperson hos oss: ${said.trim().replace(/\s+/g, ' ') || '…'}`);
      }),
    );
  });

  test('holds lines that were filled in with one space for each break', () => {
    const fields = handOverFields('support', { ...visit(full), filled: { contact: ' Kari\r\n\n 22 33 ' } });
    expect(handOverText('support', visit(full), fields)).toContain('Kontaktperson hos oss: Kari 22 33\n');
  });

  test('escapes nothing of what the link tells', () => {
    const company = 'Ås & Sønn <AS> "Nord"';
    const context = { ...full.facts.context, company };
    expect(text({ ...full, facts: { ...full.facts, context } })).toContain(company);
  });

  test('holds nothing of a query that identifies anybody', () => {
    const { facts } = readLink(
      tree,
      '?v=1&role=admin&customer=Hemmelig1&serial=1000000099&company=Ukjent',
      '',
    );
    const session = { ...aSession(), ...(facts ? { facts } : {}) };
    expect(text(session)).not.toMatch(/Hemmelig1|1000000099|Ukjent/);
  });

  test('its link says whose case it is, to whoever opens it', () => {
    expect(opened(linkIn(text(full))).case).toBe('customer');
    expect(opened(linkIn(toAdministrator(full))).case).toBe('colleague');
    // Even if it is passed on.
    expect(opened(linkIn(text({ ...full, case: 'colleague' }))).case).toBe('customer');
  });

  test.each([
    ['2026-11-24', 'utløper 24. november 2026'],
    ['2026-12-24', 'utløper 24. desember 2026'],
    ['2026-11-23', 'utløp 23. november 2026'],
  ])('tells when the licence expires, or did, in a sentence: %s', (expires, told) => {
    expect(text(aSession({ context: { expires } }))).toContain(
      `\nLisensen ${told} (oppgitt i lenken, ikke kontrollert)\n`,
    );
  });

  test('asks nobody for what is known of who they are and where the product runs, on any visit', () => {
    fc.assert(
      fc.property(someSession(tree), fc.constantFrom('support', 'administrator'), (session, audience) => {
        const of = visit(session);
        const labels = askedLines(audience, of).map(({ label }) => label);
        const role = roleOf(tree, session, of.position);
        expect(labels.some((label) => label.startsWith('Jeg er administrator'))).toBe(
          audience === 'support' && role === undefined,
        );
        if (audience === 'administrator' || role === 'user') expect(labels).not.toContain('Serienummer');
        const written = handOverText(audience, of, handOverFields(audience, of));
        const isTold =
          /: (Online, hos SuperOffice|Onsite, på våre egne servere)$|kjører .*\? (Online|Onsite)/m;
        if (isTold.test(written)) expect(written).not.toContain('egen server): …');
      }),
    );
  });
});
