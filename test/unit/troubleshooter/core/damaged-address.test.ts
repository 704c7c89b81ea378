import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IDENTIFYING_KEYS } from '../../../../src/troubleshooter/core/contract.ts';
import {
  repairAddress,
  withoutIdentifying,
  withValuesOut,
} from '../../../../src/troubleshooter/core/damaged-address.ts';
import { type Progress, readLink, writeLink } from '../../../../src/troubleshooter/core/link.ts';
import type { Facts } from '../../../../src/troubleshooter/core/tree.ts';
import { someFacts } from '../arbitraries.ts';
import { licenceWarning as tree } from '../licence-warning.ts';

const PAGE = '/feilsoking/lisensvarsel/';

/** An address, parsed as by a browser and repaired. */
function repair(address: string) {
  const { pathname, search, hash } = new URL(address, 'https://hjelp.example.no');
  return repairAddress({ path: pathname, query: search, fragment: hash });
}

function read(address: string) {
  const { path, query, fragment } = repair(address);
  const link = readLink(tree, query, fragment);
  return { path, facts: link.facts, progress: link.progress, notices: link.notices, left: path + link.query };
}

describe('a link that was damaged on its way gives what it told', () => {
  test.each([
    ['a # that was encoded', `${PAGE}%23v=1&status=100&serial=1000000006`],
    ['… twice', `${PAGE}%2523v=1&status=100&serial=1000000006`],
    ['… with what follows', `${PAGE}%23v%3D1%26status%3D100%26serial%3D1000000006`],
    ['… behind another query', `${PAGE}?utm_source=mail%23v=1&status=100&serial=1000000006`],
    ['an encoding too many', `${PAGE}#v%3D1%26status%3D100%26serial%3D1000000006`],
    ['two encodings too many', `${PAGE}#v%253D1%2526status%253D100%2526serial%253D1000000006`],
    ['& as HTML writes it', `${PAGE}#v=1&amp;status=100&amp;serial=1000000006`],
    ['… twice', `${PAGE}#v=1&amp;amp;status=100&amp;amp;serial=1000000006`],
    ['… by its number', `${PAGE}#v=1&#38;status=100&#38;serial=1000000006`],
    ['= as the source of a mail writes it', `${PAGE}#v=3D1&status=3D100&serial=3D1000000006`],
    ['… with the version in between', `${PAGE}#status=3D100&v=3D1&serial=3D1000000006`],
    ['& alone encoded', `${PAGE}#v=1%26status=100%26serial=1000000006`],
    ['; for &', `${PAGE}#v=1;status=100;serial=1000000006`],
    ['… behind a ? that is behind the #', `${PAGE}#?v=1;status=100;serial=1000000006`],
    ['a # that was encoded, and the version lost', `${PAGE}%23status=100&serial=1000000006`],
    ['a ? behind the #', `${PAGE}#?v=1&status=100&serial=1000000006`],
    ['a # that is lost', `${PAGE}v=1&status=100&serial=1000000006`],
    ['two #', `${PAGE}##v=1&status=100&serial=1000000006`],
    ['something that follows readers', `${PAGE}#v=1&status=100&serial=1000000006?utm_source=mail`],
    ['a full stop', `${PAGE}#v=1&status=100&serial=1000000006.`],
    ['a bracket and a comma', `${PAGE}#v=1&status=100&serial=1000000006),`],
    ['a quotation mark', `${PAGE}#v=1&status=100&serial=1000000006"`],
    ['»', `${PAGE}#v=1&status=100&serial=1000000006»`],
    ['a soft hyphen', `${PAGE}#v=1&sta\u00adtus=100&serial=10000\u00ad00006`],
    ['a sign without width', `${PAGE}#v=1&status\u200b=100&serial=1000000006\u200b`],
    ['a line break', `${PAGE}#v=1&status=100&ser%0D%0Aial=1000%0A000006`],
    ['a space', `${PAGE}#v=1&status=100&serial=1000%20000006%20`],
    ['keys in capitals', `${PAGE}#V=1&STATUS=100&Serial=1000000006`],
  ])('%s', (_, address) => {
    expect(read(address)).toMatchObject({
      path: PAGE,
      facts: { answers: {}, context: { status: 'ProblemWithLicense', serial: '1000000006' } },
      notices: [],
    });
  });

  test.each([
    ['an encoding too many', `${PAGE}#v%3D1%26own%3Dinstallation.right%2Brole.admin`],
    ['& as HTML writes it', `${PAGE}#v=1&amp;own=installation.right+role.admin`],
    ['a full stop', `${PAGE}#v=1&own=installation.right+role.admin.`],
  ])('the reader’s own answers: %s', (_, address) => {
    expect(read(address)).toMatchObject({
      progress: { answers: { installation: 'right', role: 'admin' } },
      notices: [],
    });
  });

  test.each([
    ['Fjord%2520AS', 'Fjord AS'],
    ['Kj%25C3%25B8l%252C%2520Berg%2520%2526%2520Co', 'Kjøl, Berg & Co'],
    ['100%25+Fjord', '100% Fjord'],
    ['50%2541', '50%41'],
    ['50%2550', '50%50'],
    ['50%255F', '50%5F'],
    ['50%2561', '50%61'],
    ['50%2571', '50%71'],
    ['50%257A', '50%7A'],
    ['50%252', '50%2'],
    ['Avd=3DNord', 'Avd=3DNord'],
    ['Fjord+AS,', 'Fjord AS'],
    ['Fjord+AS;', 'Fjord AS'],
    ['Fjord+AS+,', 'Fjord AS'],
    ['Fjord+AS,&serial=1000000006', 'Fjord AS,'],
    ['Fjord+A.S.', 'Fjord A.S.'],
    ['Fjord+(Norge)', 'Fjord (Norge)'],
    ['Fjord+(Norge)),', 'Fjord (Norge)'],
    ['Fjord+AS).', 'Fjord AS'],
    ['Kafe+%22Fjord%22', 'Kafe "Fjord"'],
    ['Kafe+%22Fjord%22%22', 'Kafe "Fjord"'],
    ['Fjord+AS%3E', 'Fjord AS'],
    ['Fj%C2%ADord+AS', 'Fjord AS'],
  ])('company=%s is «%s»', (company, name) => {
    expect(read(`${PAGE}#v=1&role=admin&company=${company}`).facts?.context.company).toBe(name);
  });

  test('a query is still a query: what identifies is left out of it, and said', () => {
    for (const address of [
      `${PAGE}?v=1&amp;status=100&amp;serial=1000000006`,
      `${PAGE}?v%3D1%26status%3D100%26serial%3D1000000006`,
      `${PAGE}?status=100&utm_source=x%26serial%3D1000000006.`,
    ]) {
      const { facts, notices, left } = read(address);
      expect(facts?.context).toEqual({ status: 'ProblemWithLicense' });
      expect(notices).toContainEqual({ key: 'serial', reason: 'identifying-in-query' });
      expect(left).not.toContain('1000000006');
    }
  });

  test('a query goes to no server with what identifies, however its key is written', () => {
    for (const key of ['serial', 'Serial', 's%65rial', '%20serial', 'x=%26serial', 'amp;serial']) {
      expect(withValuesOut(repair(`${PAGE}?${key}=1000000006`).query)).not.toContain('1000000006');
    }
  });

  test('a query that goes to a server says what was left out of it, and keeps the rest', () => {
    expect(withValuesOut('?serial=1000000006&v=1&company=Fjord+AS&q=customer&customer=Cust00000')).toBe(
      '?serial=&v=1&company=&q=customer&customer=',
    );
    expect(withValuesOut('?customers=5&role=admin')).toBe('?customers=5&role=admin');
  });

  test('a query without anything that identifies is left as it is, letter by letter', () => {
    for (const query of ['?a=1&&b=%20&', '?', '', '?q=customer=Cust00000&'])
      expect(withoutIdentifying(query)).toBe(query);
  });

  test('a heading whose # was encoded', () => {
    expect(repair('/artikler/x/%23overskrift')).toEqual({
      path: '/artikler/x/',
      query: '',
      fragment: '#overskrift',
    });
  });

  test('a query whose ? was encoded', () => {
    expect(repair('/sok/%3Fq=lisens')).toEqual({ path: '/sok/', query: '?q=lisens', fragment: '' });
  });
});

test.each([
  ['/', '', ''],
  ['/artikler/x/', '', '#når-feilen-står'],
  ['/artikler/x/', '?utm_source=nyhetsbrev&utm_term=a%2520b', ''],
  ['/sok/', '?q=100%25%20%26%20mer.', ''],
  [PAGE, '?v=1&role=admin', ''],
  [PAGE, '?ref=mail.', '#v=1&role=admin&theme=dark'],
  [PAGE, '', '#v=1&excess=Sales+Premium:2,Service+Premium:1&expires=2026-12-24'],
  [PAGE, '', '#v=2&role=admin'],
  [PAGE, '', '#role=admin'],
])('%s%s%s is not damaged', (path, query, fragment) => {
  expect(repairAddress({ path, query, fragment })).toEqual({ path, query, fragment });
});

test.each([
  ['?customer=5&utm_source=a', '?utm_source=a'],
  ['?utm_source=a&amp;customer=5', '?utm_source=a'],
  ['?v%3D1%26customer%3D5', ''],
  ['?a=1&b=x%2526company%253DFjord', '?a=1'],
  ['?cust%C2%ADomer=5', ''],
  ['?q=hva+er+serial%3D', '?q=hva+er+serial%3D'],
  ['?customers=5&companyname=x', '?customers=5&companyname=x'],
  ['', ''],
])('without what identifies, %j is %j', (query, rest) => {
  expect(withoutIdentifying(query)).toBe(rest);
});

/* What mail clients and people do to an address as text. Only an address with a `#` can lose it. */
const inFragment = (change: (fragment: string) => string) => (address: string) => {
  const [page = '', fragment = ''] = address.split(/#(.*)/s);
  return fragment ? `${page}#${change(fragment)}` : address;
};
const NO_ENDS = ['.', ',', ')', '>', '"', "'", ']', '»', ').', '">'];
const ENDS_AFTER_NAME = [',', ')', '>', '"', ']', '»', '),', '">'];

const damage = (facts: Facts) => {
  const lastIsName = Object.keys(facts.answers).length === 0 && facts.context.company !== undefined;
  const putIn = (sign: string) =>
    fc.nat().map((place) =>
      inFragment((fragment) => {
        const at = place % (fragment.length + 1);
        return fragment.slice(0, at) + sign + fragment.slice(at);
      }),
    );
  return fc.oneof(
    fc.constantFrom(
      inFragment(encodeURIComponent),
      inFragment((fragment) => fragment.replaceAll('&', '&amp;')),
      inFragment((fragment) => fragment.replaceAll('%', '%25')),
      inFragment((fragment) => `?${fragment}`),
      inFragment((fragment) => `${fragment}?utm_source=mail`),
      (address: string) => address.replace('#', '%23'),
      (address: string) => address.replace('#', '?utm_source=mail#'),
    ),
    fc
      .constantFrom(...(lastIsName ? ENDS_AFTER_NAME : NO_ENDS))
      .map((end) => (address: string) => (/utm_source=mail$/.test(address) ? address : address + end)),
    putIn('\u00ad'),
    putIn('\u200b'),
    putIn('%0D%0A'),
    putIn('\n'),
  );
};

/** Possible names of companies. None holds an escape, one of our keys as links write it, or an address. */
const someName = fc
  .tuple(
    fc.stringMatching(/^[A-ZÆØÅ][A-Za-zæøåÆØÅ0-9&+=%#;,?' .-]{0,40}[a-zæøå]$/),
    fc.constantFrom('', ' AS', ' A.S.', ' (Norge)', ' "Nord"', ' «Nord»'),
  )
  .map((parts) => parts.join(''))
  .filter((name) => !/%[\da-f]{2}|(customer|serial|company)\s*=|\s\s|\.[a-z]{2}/i.test(name));

const linked = fc
  .tuple(someFacts(tree), fc.option(someName, { nil: undefined }))
  .map(([facts, company]): Facts => {
    const { company: _, ...context } = facts.context;
    return { answers: facts.answers, context: company ? { ...context, company } : context };
  });

const written = (facts: Facts, progress?: Progress) => `#${writeLink(facts, progress) || 'v=1'}`;
const damaged = fc.tuple(linked, someFacts(tree)).chain(([facts, { answers: own }]) =>
  fc.array(damage({ ...facts, answers: { ...facts.answers, ...own } }), { maxLength: 4 }).map((damages) => ({
    facts,
    own,
    address: damages.reduce((address, change) => change(address), PAGE + written(facts, { answers: own })),
  })),
);

describe('whatever was done to a link on its way', () => {
  test('it gives the facts that it told, or says what it left out; never another', () => {
    fc.assert(
      fc.property(damaged, ({ facts, own, address }) => {
        const result = read(address);
        expect(result.path).toBe(PAGE);
        expect(own).toMatchObject(result.progress.answers ?? {});
        if (result.notices.length === 0) expect(result.progress.answers ?? {}).toEqual(own);
        const told = { ...facts.answers, ...facts.context };
        const got = { ...result.facts?.answers, ...result.facts?.context };
        // Only the misspelt plan is left out, with a notice.
        for (const [key, value] of Object.entries(got))
          expect(told[key as keyof typeof told]).toEqual(
            Array.isArray(value) ? expect.arrayContaining(value) : value,
          );
        if (result.notices.length === 0) expect(got).toEqual(told);
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing that identifies stands in the path or the query', () => {
    const asQuery = (address: string) => address.replace('#', '?');
    fc.assert(
      fc.property(damaged, fc.boolean(), ({ address }, isQuery) => {
        const { left } = read(isQuery ? asQuery(address) : address);
        expect(left).not.toMatch(new RegExp(`${IDENTIFYING_KEYS.join('|')}`, 'i'));
      }),
      { numRuns: 1000 },
    );
  });

  test('an address that was repaired is left as it is', () => {
    fc.assert(
      fc.property(damaged, ({ address }) => {
        const once = repair(address);
        expect(repairAddress(once)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('one that was not damaged is left as it is', () => {
    fc.assert(
      fc.property(linked, (facts) => {
        const address = { path: PAGE, query: '', fragment: written(facts) };
        expect(repairAddress(address)).toEqual(address);
      }),
    );
  });
});

describe('what is beside the facts', () => {
  const fragment = (text: string) => repairAddress({ path: PAGE, query: '', fragment: `#${text}` }).fragment;
  const query = (text: string) => repairAddress({ path: PAGE, query: `?${text}`, fragment: '' }).query;

  test('stays as it is: a key without a value, and pairs of others', () => {
    expect(fragment('v=1&excess')).toBe('#v=1&excess');
    expect(fragment('v=1&x&status=100')).toBe('#v=1&x&status=100');
    expect(query('v=1&a=1%26b%3D2')).toBe('?v=1&a=1%26b%3D2');
    expect(query('a=1%26b%3D2&q=100%25')).toBe('?a=1%26b%3D2&q=100%25');
  });

  test('gives back an identifying pair that it has swallowed, however often that was encoded', () => {
    expect(query('a=1%26company%3DFjord')).toBe('?a=1&company=Fjord');
    expect(query('a=1%2526company%253DFjord')).toBe('?a=1&company=Fjord');
    expect(query('a=1%26amp%3Bamp%3Bcompany%3DFjord')).toBe('?a=1&company=Fjord');
    expect(query('a=1+company%3DFjord')).toBe('?a=1&company=Fjord');
    expect(query('b=2&a=1%3Bserial%3D1000000006')).toBe('?b=2&a=1&serial=1000000006');
  });

  test('is not looked for in a name, which may hold anything', () => {
    expect(query('company=A%26customer%3DB')).toBe('?company=A%26customer%3DB');
    expect(fragment('v=1&company=100%25+norsk')).toBe('#v=1&company=100%25+norsk');
  });

  test('goes, where it is nothing but space or the signs that a text has after a link', () => {
    expect(fragment('v=1&excess=+Sales+Premium%3A2+&status=100')).toBe(
      '#v=1&excess=Sales+Premium%3A2&status=100',
    );
    expect(fragment('v=1&status=..')).toBe('#v=1&status=');
    expect(fragment('v=1&company=Fjord+AS+,')).toBe('#v=1&company=Fjord+AS');
    expect(fragment('v=1&+x=1')).toBe('#v=1&x=1');
  });
});
