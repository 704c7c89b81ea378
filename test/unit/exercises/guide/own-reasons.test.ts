import { describe, expect, test } from 'vitest';
import type { OwnUser } from '../../../../src/exercises/core/own-numbers.ts';
import { playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { mistakesOf } from '../../../../src/exercises/guide/all-mistakes.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { goodOf, verdictOf } from '../../../../src/exercises/guide/verdict.ts';
import { withOwn } from '../own.ts';
import { actions } from '../scenarios.ts';

const PLAN = 'Sales Premium';

/** The exercise with one plan of the reader's own, held by these people (`u1`, `u2`, ...), and its new number. */
function ofOwn(users: Omit<OwnUser, 'plan'>[], newTotal: number, inUse = users.length): ScenarioData {
  return withOwn({
    plans: [{ name: PLAN, inUse, newTotal }],
    users: users.map((user) => ({ ...user, plan: PLAN })),
  });
}

const LEFT = { name: 'Tor', left: true, openRequests: 0 };
const LONG_AWAY = { name: 'Anne', lastLogin: '2025-02-03', openRequests: 0 };
const AWAY = { name: 'Bjørn', lastLogin: '2025-11-30', openRequests: 0 };
const RECENT = { name: 'Camilla', lastLogin: '2026-11-23', openRequests: 0 };
const KEPT = { name: 'David', lastLogin: '2024-01-01', openRequests: 0, kept: true };
const UNKNOWN = { name: 'Eli' };

const removal = `licences; activate; excess; plan ${PLAN}`;
const remove = (...ids: string[]) => [removal, ...ids.map((id) => `user ${id}; remove`)].join('; ');
/** A plan taken away on a user's card, where the product asks nothing. */
const takeAway = (...ids: string[]) =>
  ['licences; users', ...ids.map((id) => `user ${id}; set plan=; save`)].join('; ');

type Said = [at: string, way: string, next: string | undefined, text: RegExp, why: RegExp];

function says(scenario: ScenarioData, all: readonly Said[]) {
  test.each(all)('%s', (_, way, next, text, why) => {
    const advice = guide(playAll(scenario, actions(way)));
    expect(advice.next).toBe(next);
    expect(advice.text).toMatch(text);
    expect(advice.why).toMatch(why);
  });
}

/** The removals called wrong: the person, and the reason. */
const wrongs = (scenario: ScenarioData, way: string) =>
  verdictOf(playAll(scenario, actions(way))).map(({ key, grade, why }) => `${grade} ${key}: ${why}`);
const rights = (scenario: ScenarioData, way: string) =>
  goodOf(playAll(scenario, actions(way))).map(({ text }) => text);

// The exercise does not know the reader's order: it says to look there, and nothing about its contents.
describe('the guide knows no order with own numbers', () => {
  says(ofOwn([LEFT, RECENT], 1), [
    ['at the licences', 'licences', 'activate', /hvor mange/, /^Ha bestillingen for hånden\. Der ser du/],
    ['after asking to buy', 'licences; buy', 'activate', /^Øvelsen går videre uten kjøp\./, /kjøpt flere/],
    [
      'when all fits',
      `${remove('u1')}; ok`,
      'confirm',
      /Aktiver/,
      /sammenligner du med bestillingen en gang til/,
    ],
  ]);
});

describe('the guide suggests by the reader’s own list', () => {
  says(ofOwn([RECENT, AWAY, LONG_AWAY, LEFT], 1), [
    [
      'who has left, first',
      removal,
      'user u4',
      /miste Sales Premium/,
      /^Etter listen din har Tor sluttet\.$/,
    ],
    [
      'then who has been away longest',
      remove('u4'),
      'user u3',
      /miste/,
      /^Etter listen din: Sist logget inn 03/,
    ],
    ['then the next', remove('u4', 'u3'), 'user u2', /miste/, /spør du Bjørn først/],
  ]);

  says(ofOwn([RECENT, { ...LONG_AWAY, lastLogin: 'never' }], 1), [
    ['who has never logged in', removal, 'user u2', /miste/, /^Etter listen din: Har aldri logget inn\./],
  ]);

  says(ofOwn([KEPT, LEFT, AWAY], 2), [
    ['not who is to keep it, however long away', removal, 'user u2', /miste/, /har Tor sluttet/],
    [
      'instead of who is to keep it',
      `${removal}; user u1`,
      'user u2',
      /^Velg Tor i stedet for David\.$/,
      /selv sagt at David/,
    ],
  ]);
});

describe('the guide tells two of one name apart', () => {
  const same = [
    { ...RECENT, name: 'Anne Hansen' },
    { ...LONG_AWAY, name: 'Anne Hansen' },
  ];
  says(ofOwn(same, 1), [
    [
      'by pointing at the other',
      `${removal}; user u1`,
      'user u2',
      /^Velg den andre som heter Anne Hansen\.$/,
      /Anne Hansen har ikke logget inn siden/,
    ],
  ]);
});

// If too little is known, nobody may be named: the reader would take it as advice.
describe('where nothing is known of those who are left, the guide leaves the choice', () => {
  const scenario = ofOwn(
    [LEFT, { ...UNKNOWN, openRequests: 1 }, { name: 'Frode', kept: true }, { name: 'Gro' }],
    2,
  );
  const left = remove('u1');
  says(scenario, [
    [
      'and points at nobody',
      left,
      undefined,
      /^Velg selv hvem \(1\) som skal miste Sales Premium\.$/,
      /vet ikke nok/,
    ],
    ['leads back to the plan', `${left}; plan Complete`, undefined, /Velg selv/, /foreslår ingen/],
    [
      'lets the choice stand',
      `${left}; user u4`,
      'remove',
      /«Fjern» \(2\)/,
      /ikke flere for mange i Sales Premium/,
    ],
    [
      'but for who is to keep it',
      `${left}; user u3`,
      undefined,
      /^Velg en annen enn Frode\.$/,
      /^Frode mistet .* selv sagt/,
    ],
    [
      'says what is in the way of one with open requests',
      `${left}; user u2; remove`,
      undefined,
      /^Velg selv en annen \(1\), eller gi sakene en ny eier først\.$/,
      /^Eli eier åpne saker/,
    ],
    [
      'and takes another choice after that',
      `${left}; user u2; remove; user u4`,
      'remove',
      /«Fjern»/,
      /ikke flere/,
    ],
  ]);

  says(ofOwn([UNKNOWN], 1, 3), [
    [
      'from the activation on',
      'licences; activate',
      'excess',
      /^Hvis .*bestilt, klikker/,
      /^Sales Premium har 2 for mange\./,
    ],
    [
      'and shows where',
      'licences; activate; excess',
      `plan ${PLAN}`,
      /Sales Premium/,
      /varseltegn: 2 for mange/,
    ],
    ['after the first of two', remove('u1'), undefined, /^Velg selv hvem/, /spør dem/],
  ]);
});

// A list of users does not say who can answer a customer.
describe('nobody is named as the new owner of requests', () => {
  const search = `${remove('u1')}; cancel; cancel; crm; requests; find; set owner=u1; set status=open; search`;
  const owner = (openRequests: number) => ofOwn([{ ...LONG_AWAY, openRequests }, UNKNOWN], 1);

  says(owner(1), [
    [
      'the request',
      `${search}; request 1`,
      undefined,
      /^Velg selv hvem som skal overta, i «Eier»\.$/,
      /følge opp sakene til Anne/,
    ],
    ['another owner', `${search}; request 1; set owner=u2`, 'save', /Lagre/, /fått en ny eier/],
    [
      'a closed one',
      `${search}; request 1; set status=closed`,
      'set status=open',
      /«Åpen» i «Status»/,
      /^I virkeligheten avslutter du bare saker der kunden har fått svar\.$/,
    ],
  ]);

  const bulk = `${search}; mark all; bulk`;
  says(owner(2), [
    ['many requests', bulk, 'set field=owner', /«Eier» i «Felt»/, /bare saker der kunden har fått svar/],
    ['another field', `${bulk}; set field=status`, 'set field=owner', /«Eier» i «Felt»/, /fått svar/],
    [
      'the field',
      `${bulk}; set field=owner`,
      undefined,
      /^Velg selv hvem som skal overta, i «Ny verdi»\.$/,
      /sakene til Anne/,
    ],
    [
      'the owner of before',
      `${bulk}; set field=owner; set value=u1`,
      undefined,
      /^Velg selv/,
      /sakene til Anne/,
    ],
    ['a new one', `${bulk}; set field=owner; set value=u2`, 'update', /Oppdater/, /hvor mange saker/],
  ]);

  // If the list has nobody else, the exercise can still be finished.
  const alone = (openRequests: number) => ofOwn([{ ...LONG_AWAY, openRequests }], 0);
  const inReality =
    /^Listen din har ingen andre\. I virkeligheten gir du saker til en som kan følge dem opp\./;
  says(alone(1), [
    ['the only one there is', `${search}; request 1`, 'set status=closed', /«Avsluttet»/, inReality],
    [
      'the only one there is, closed',
      `${search}; request 1; set status=closed`,
      'save',
      /Lagre/,
      /åpen lenger/,
    ],
  ]);
  says(alone(2), [
    ['many requests of the only one', bulk, 'set field=status', /«Status» i «Felt»/, /ett felt/],
    ['another field for the only one', `${bulk}; set field=owner`, 'set field=status', /«Status»/, inReality],
  ]);
});

describe('what the reader’s own numbers call wrong', () => {
  test('is to take more than must go, or anything where none must', () => {
    const two = ofOwn([LONG_AWAY, AWAY, RECENT], 2);
    expect(wrongs(two, takeAway('u1', 'u2'))).toEqual([
      'harm beyond u1 u2: Etter tallene deres skal bare én miste Sales Premium.',
    ]);
    expect(wrongs(ofOwn([LONG_AWAY, AWAY, RECENT], 1), takeAway('u1', 'u2', 'u3'))).toEqual([
      'harm beyond u1 u2 u3: Etter tallene deres skal bare 2 miste Sales Premium.',
    ]);
    expect(wrongs(ofOwn([LONG_AWAY], 1), takeAway('u1'))).toEqual([
      'harm beyond u1: Etter tallene deres får alle med Sales Premium plass i den nye lisensen.',
    ]);
  });

  test('is to take it from who is to keep it, also where nobody knows how many must go', () => {
    const why = 'Du har selv sagt at David skal beholde planen.';
    expect(wrongs(ofOwn([LEFT, KEPT], 1), remove('u2'))).toContain(`harm kept u2: ${why}`);
    const unknown = withOwn({
      plans: [{ name: PLAN, inUse: 2 }],
      users: [
        { ...KEPT, plan: PLAN },
        { ...AWAY, plan: PLAN },
      ],
    });
    const harms = wrongs(unknown, takeAway('u1', 'u2')).filter((said) => said.startsWith('harm'));
    expect(harms).toEqual([`harm kept u1: ${why}`]);
  });

  test('is to take it from somebody known while one who has left holds it', () => {
    const scenario = ofOwn([LEFT, AWAY, RECENT, UNKNOWN], 3);
    expect(wrongs(scenario, remove('u3'))).toContain(
      'harm stays u3: Etter listen din har Tor sluttet og beholder planen.',
    );
    expect(wrongs(scenario, remove('u1'))).toEqual([]);
    // Nothing is said about users of whom nothing is known.
    expect(wrongs(scenario, remove('u4'))).toEqual([]);
    // A user who must go anyway may go first.
    expect(wrongs(ofOwn([LEFT, AWAY, RECENT], 1), remove('u2'))).toEqual([]);
  });

  test('is to choose whom others have been away longer than, as far as the list tells', () => {
    const recent = (users: Omit<OwnUser, 'plan'>[], way: string) =>
      verdictOf(playAll(ofOwn(users, users.length - 1), actions(way))).map(
        ({ text, why }) => `${text} ${why}`,
      );
    expect(recent([LONG_AWAY, RECENT], remove('u2'))).toEqual([
      expect.stringMatching(/^Camilla logget inn 23\.11\.2026.* Anne har ikke logget inn siden 03\.02\.2025/),
    ]);
    expect(recent([{ ...LONG_AWAY, lastLogin: 'never' }, RECENT], remove('u2'))).toEqual([
      expect.stringMatching(/ Anne har aldri logget inn/),
    ]);
    // Away for as long, with requests in the way, or unknown: no better choice.
    expect(recent([LONG_AWAY, { ...RECENT, lastLogin: LONG_AWAY.lastLogin }], remove('u2'))).toEqual([]);
    expect(
      recent(
        [
          { ...LONG_AWAY, openRequests: 2 },
          { ...RECENT, openRequests: 2 },
        ],
        remove('u2'),
      ),
    ).toEqual([]);
    expect(recent([{ ...LONG_AWAY, openRequests: undefined }, RECENT], remove('u1'))).toEqual([]);
    expect(recent([UNKNOWN, RECENT], remove('u1'))).toEqual([]);
  });

  describe('is to choose whom others have been away longer than; these are', () => {
    const MIDDLE = { name: 'Frode', lastLogin: '2025-06-01', openRequests: 0 };
    const instead = (users: Omit<OwnUser, 'plan'>[], mustGo: number, way: string) =>
      mistakesOf(playAll(ofOwn(users, users.length - mustGo), actions(way))).flatMap((mistake) =>
        mistake.kind === 'recent' ? [mistake.grade, ...mistake.instead.map(({ name }) => name)] : [],
      );

    test('those suggested, and no other', () => {
      expect(instead([LONG_AWAY, AWAY, RECENT], 1, remove('u3'))).toEqual(['unwise', 'Anne']);
    });

    test('none who has lost it already', () => {
      expect(instead([LONG_AWAY, AWAY, RECENT], 2, remove('u1', 'u3'))).toEqual(['unwise', 'Bjørn']);
    });

    test('none whose requests are not known', () => {
      const unknown = { openRequests: undefined };
      const users = [MIDDLE, { ...LONG_AWAY, ...unknown }, { ...RECENT, ...unknown }];
      expect(instead(users, 2, remove('u3'))).toEqual(['unwise', 'Frode']);
    });

    test('none who has left, which is told as worse', () => {
      const left = { ...LEFT, lastLogin: '2024-01-01' };
      expect(instead([left, AWAY, RECENT], 2, remove('u3'))).toEqual(['unwise', 'Bjørn']);
    });
  });

  test('is to give away the requests of who is to keep the plan, and of nobody else', () => {
    const scenario = ofOwn([{ ...KEPT, openRequests: 1 }, { ...AWAY, openRequests: 1 }, LEFT], 2);
    const give = (request: string) => `close; requests; find; search; request ${request}; set owner=u3; save`;
    const kinds = (way: string) => wrongs(scenario, way).map((said) => said.split(' ')[1]);
    expect(kinds(give('1'))).toContain('others');
    expect(kinds(give('2'))).not.toContain('others');
  });
});

test('right is to choose whom the list suggests, and no other', () => {
  const scenario = ofOwn([RECENT, AWAY, LONG_AWAY, UNKNOWN], 2);
  expect(rights(scenario, remove('u3', 'u2'))).toEqual(['Bjørn', 'Anne']);
  expect(rights(scenario, remove('u3', 'u4'))).toEqual(['Anne']);
  expect(rights(scenario, remove('u1', 'u4'))).toEqual([]);
});

// Readers of the end must not think that a real person has lost something.
test('the end says that nothing has happened to anybody', () => {
  const scenario = ofOwn([LEFT, RECENT], 1);
  const end = guide(playAll(scenario, actions(`${remove('u1')}; ok; confirm; finish`)));
  expect(end.why).toMatch(/^Ingen har mistet noe, og ingen lisens er aktivert\./);
  expect(end.why).not.toMatch(/\bnå\b/);
});
