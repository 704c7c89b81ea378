import { describe, expect, test } from 'vitest';
import { playAll } from '../../../../src/exercises/core/play.ts';
import type { ScenarioData } from '../../../../src/exercises/core/scenario.ts';
import { guide } from '../../../../src/exercises/guide/guide.ts';
import { actions, aRequest, aScenario, aSuite, aUser, changingPlan } from '../scenarios.ts';

type Said = [at: string, way: string, next: string | undefined, text: RegExp, why: RegExp];

/** Places where the guide points at this control, says what to do, and gives the reason. */
function says(scenario: ScenarioData, all: readonly Said[]) {
  test.each(all)('%s', (_, way, next, text, why) => {
    const advice = guide(playAll(scenario, actions(way)));
    expect(advice.next).toBe(next);
    expect(advice.text).toMatch(text);
    expect(advice.why).toMatch(why);
  });
}

describe('with too many in one plan', () => {
  const scenario = aScenario({ Sales: { users: 3, leaving: 1, newTotal: 1 } });
  const removal = 'licences; activate; excess';
  const one = `${removal}; plan Sales; user sales1; remove`;
  const both = `${one}; user sales2; remove`;
  says(scenario, [
    ['the warning', '', 'licences', /lisensene/, /sier ikke hva som er galt/],
    ['the start', 'close', 'menu', /Åpne «Hovedmeny»/, /Innstillinger og vedlikehold/],
    ['the open menu', 'close; menu', 'licences', /«Innstillinger og vedlikehold»/, /fanen «SuperOffice»/],
    ['another menu', 'close; help', 'menu', /Hovedmeny/, /Innstillinger og vedlikehold/],
    ['the users', 'licences; users', 'licences', /Gå til «Lisenser»/, /fanen «SuperOffice»/],
    ['the status', 'licences; status', 'superoffice', /tilbake/, /eier, serienummer/],
    ['the licences', 'licences', 'activate', /hvor mange lisenser/, /bestilt 1 Sales\. Der ser du/],
    ['the answer to buying', 'licences; buy', 'activate', /I denne øvelsen/, /kjøpt flere/],
    [
      'the activation',
      'licences; activate',
      'excess',
      /^Hvis .*bestilt, klikker/,
      /^Sales har 2 for mange\./,
    ],
    ['the removal', removal, 'plan Sales', /«Sales» under «Brukerlisenser»/, /varseltegn: 2 for mange/],
    ['a plan', `${removal}; plan Sales`, 'user sales1', /miste Sales/, /avtalt at Sales 1 ikke trenger/],
    ['the second', one, 'user sales2', /miste Sales/, /Sales 2 har vært lengst borte\. I virkeligheten/],
    [
      'a chosen one',
      `${removal}; plan Sales; user sales1`,
      'remove',
      /«Fjern» \(2\)/,
      /1 for mange igjen i Sales/,
    ],
    ['the last chosen', `${one}; user sales2`, 'remove', /«Fjern»/, /ikke flere for mange i Sales/],
    [
      'another choice',
      `${one}; user sales3`,
      'user sales2',
      /Sales 2 i stedet for Sales 3/,
      /ikke logget inn siden/,
    ],
    ['all removed', both, 'ok', /Alle overflødige.*«OK» \(3\)/, /blir endringen lagret/],
    ['all fits', `${both}; ok`, 'confirm', /«Aktiver»/, /tallene stemmer med bestillingen/],
    ['the wait', `${both}; ok; confirm`, undefined, /Vent/, /hentet og aktivert/],
    [
      'the end',
      `${both}; ok; confirm; finish`,
      undefined,
      /^Du er i mål\.$/,
      /logger du ut og inn igjen etterpå/,
    ],
    ['a card', 'licences; users; user sales1', 'cancel', /Lukk dialogboksen/, /noe annet/],
    ['contact', 'close; help; contact', 'cancel', /Lukk dialogboksen/, /noe annet/],
  ]);

  test('several plans are named with their numbers, and no other', () => {
    const more = aScenario({
      Sales: { users: 3, newTotal: 1 },
      Service: { users: 2, newTotal: 1 },
      Complete: { users: 1, newTotal: 1 },
    });
    const { why } = guide(playAll(more, actions('licences; activate')));
    expect(why).toMatch(/^Sales har 2 for mange og Service har 1 for mange\. Hvis tallene/);
    expect(guide(playAll(more, actions('licences'))).why).toContain('1 Sales, 1 Service og 1 Complete');
  });

  test('a plan that is ordered no more is ordered as none', () => {
    const none = aScenario({ Sales: { users: 1, newTotal: 0 } });
    expect(guide(playAll(none, actions('licences'))).why).toContain('bestilt ingen Sales');
  });

  test('where one could not be removed for open requests, another is suggested', () => {
    const busy = aScenario({ Sales: { users: 3, busy: 1, newTotal: 2 } });
    const refused = playAll(busy, actions('licences; activate; excess; plan Sales; user sales1; remove'));
    expect(guide(refused)).toMatchObject({
      text: 'Velg en annen bruker.',
      why: expect.stringContaining('Denne brukeren eier åpne saker.'),
      next: 'user sales2',
    });
  });

  test('who is suggested after those with open requests is not called the longest away', () => {
    const busy = aScenario({ Sales: { users: 3, busy: 1, newTotal: 2 } });
    const chosen = playAll(busy, actions('licences; activate; excess; plan Sales'));
    expect(guide(chosen).why).toMatch(/^Sales 2 har vært lengst borte av dem som ikke eier åpne saker\./);
  });
});

describe('where the plan is changed', () => {
  const removal = 'licences; activate; excess; plan Sales Essentials; user salesessentials1; remove';
  const done = `${removal}; ok; confirm; finish`;
  const card = `${done}; users; user salesessentials1`;
  says(changingPlan(1), [
    [
      'the plan',
      removal.slice(0, 50),
      'user salesessentials1',
      /miste/,
      /skal over på Sales Premium\. Den gamle/,
    ],
    ['after it', done, 'users', /Gå til «Brukere»/, /Sales Essentials 1 må få planen Sales Premium/],
    ['the users', `${done}; users`, 'user salesessentials1', /Åpne Sales Essentials 1/, /må få planen/],
    ['home', `${done}; crm`, 'menu', /Hovedmeny/, /må få planen Sales Premium/],
    ['the menu', `${done}; crm; menu`, 'licences', /Innstillinger og vedlikehold/, /må få planen/],
    ['the card', card, 'set plan=Sales Premium', /Sales Premium i «Brukerplan»/, /må få planen/],
    ['the plan set', `${card}; set plan=Sales Premium`, 'save', /Lagre/, /gjelder fra neste gang/],
    ['another card', `${done}; users; user complete1`, 'cancel', /Lukk/, /noe annet/],
    ['the end', `${card}; set plan=Sales Premium; save`, undefined, /^Du er i mål\.$/, /meldingen er borte/],
  ]);
});

describe('with seats', () => {
  const off = (id: string) => `user ${id}; set login=off; save`;
  const leaving = { ...aSuite(2, 1), users: [aUser('a1', { leaving: true }), aUser('a2')] };
  says(aSuite(4, 2), [
    ['home', 'close', 'menu', /Hovedmeny/, /Innstillinger og vedlikehold/],
    ['the licences', 'licences', 'users', /Brukere/, /bestilt 2 plasser, og 4 kan logge inn/],
    ['the users', 'licences; users', 'user bruker1', /Åpne bruker1/, /bruker1 har vært lengst borte\./],
    ['the card', 'licences; users; user bruker1', 'set login=off', /Slå av «Kan logge inn»/, /ikke slettet/],
    [
      'it set',
      'licences; users; user bruker1; set login=off',
      'save',
      /Lagre/,
      /1 for mange fortsatt logge inn/,
    ],
    ['the next', `licences; users; ${off('bruker1')}`, 'user bruker2', /Åpne bruker2/, /lengst borte\./],
    [
      'the last',
      `licences; users; ${off('bruker1')}; user bruker2; set login=off`,
      'save',
      /Lagre/,
      /plasser nok/,
    ],
    [
      'all',
      `licences; users; ${off('bruker1')}; ${off('bruker2')}`,
      'licences',
      /Lisenser/,
      /ser og aktiverer/,
    ],
    [
      ...(['the end', `licences; users; ${off('bruker1')}; ${off('bruker2')}; licences`] as const),
      ...([undefined, /^Du er i mål\.$/, /Ikke flere kan logge inn enn dere har plasser/] as const),
    ],
    ['former', 'licences; users; user bruker1; set former=on', 'cancel', /Avbryt/, /noe annet/],
  ]);
  describe('and somebody who leaves', () => {
    says(leaving, [
      ['they are first', 'licences; users', 'user a1', /Åpne a1/, /avtalt at a1 ikke trenger plassen/],
    ]);
  });
});

describe('with numbers that do not match the order', () => {
  const scenario: ScenarioData = {
    ...aScenario({ Sales: { users: 3, newTotal: 2 } }),
    ordered: [{ plan: 'Sales', count: 3 }],
  };
  const help = 'licences; activate; cancel; help';
  says(scenario, [
    [
      'the activation',
      'licences; activate',
      'cancel',
      /stemmer ikke.*«Avbryt»/,
      /^Den nye lisensen gir 2 Sales, men dere har bestilt 3\. Da skal du ikke/,
    ],
    ['after it', 'licences; activate; cancel', 'help', /«Hjelp»/, /bestilt 3\. Bare SuperOffice kan rette/],
    ['Hjelp', help, 'contact', /Kontakt support/, /Bare SuperOffice kan rette/],
    ['the form', `${help}; contact`, 'set reason=numbers', /Tallene stemmer ikke/, /dette du har funnet ut/],
    ['filled in', `${help}; contact; set reason=numbers`, 'send', /Send/, /«Om» og «Lisenser» er med/],
    [
      'the end',
      `${help}; contact; set reason=numbers; send`,
      undefined,
      /^Du er i mål\.$/,
      /Vent med å fjerne/,
    ],
  ]);
});

describe('with a licence that does not come', () => {
  const plain = aScenario({ Sales: { users: 1, newTotal: 1 } });
  const ask = (reason: string) => `help; contact; set reason=${reason}; send`;
  describe('for a payment', () => {
    says({ ...plain, activation: 'payment' }, [
      ['at first', 'licences', 'activate', /Aktiver ny lisens/, /bestilt 1 Sales/],
      ['tried', 'licences; activate', 'pay', /fakturaen/, /kom ingen ny lisens/],
      ['paid', 'licences; activate; pay', 'help', /Hjelp/, /sender du bekreftelsen/],
      [
        'the end',
        `licences; activate; pay; ${ask('payment')}`,
        undefined,
        /i mål/,
        /på grunn av en betaling/,
      ],
    ]);
  });
  describe('for the maintenance', () => {
    const tried = 'licences; activate';
    says({ ...plain, activation: 'maintenance', deployment: 'onsite' }, [
      ['tried', tried, 'help', /Hjelp/, /kunde-ID-en og versjonen/],
      ['Hjelp', `${tried}; help`, 'about', /«Om»/, /kunde-ID-en og versjonen/],
      ['Om', `${tried}; help; about`, 'cancel', /Noter versjonen/, /etter at vedlikeholdsavtalen sluttet/],
      ['after Om', `${tried}; help; about; cancel`, 'help', /Hjelp/, /avklare lisensen med dere/],
      ['the end', `${tried}; help; about; cancel; ${ask('maintenance')}`, undefined, /i mål/, /Vent med å/],
    ]);
  });
  describe('for the network', () => {
    const asked = `licences; activate; ${ask('file')}`;
    says({ ...plain, activation: 'network', deployment: 'onsite' }, [
      ['tried', 'licences; activate', 'help', /Hjelp/, /når ikke lisenstjenesten/],
      ['asked', asked, 'from-file', /Hent lisens fra fil/, /fått lisensfilen/],
      ['the files', `${asked}; from-file`, 'file riktig', /Velg filen/, /ett firmanavn og ett serienummer/],
      ['the wrong one', `${asked}; from-file; file annen`, 'file riktig', /Velg filen/, /passer ikke/],
      ['the right one', `${asked}; from-file; file riktig`, 'confirm', /Aktiver/, /stemmer/],
      ['too early', 'licences; from-file', 'cancel', /Lukk dialogboksen/, /noe annet/],
    ]);
  });
});

describe('in the wrong installation', () => {
  const production = { ...aScenario({ Sales: { users: 1, newTotal: 1 } }), customer: 'Cust99999' };
  const out = 'close; help; about; cancel; personal';
  const there = `${out}; logout; login production`;
  says({ ...aScenario({ Sales: { users: 1, newTotal: 1 } }), production }, [
    ['the warning', '', 'close', /Lukk meldingen/, /riktig installasjon/],
    ['the start', 'close', 'help', /Hjelp/, /navnet på kunden/],
    [
      'Om',
      'close; help; about',
      'cancel',
      /en annen installasjon/,
      /kunde-ID Cust00000\. Dere bruker Cust99999/,
    ],
    ['after Om', 'close; help; about; cancel', 'personal', /Personlige innstillinger/, /logge ut av feil/],
    ['the menu', out, 'logout', /Logg av/, /verken fjerne eller aktivere/],
    ['the log-in', `${out}; logout`, 'login production', /kollegaen din/, /Bokmerket ditt/],
    ['there', there, 'help', /Hjelp/, /kunde-ID-en/],
    ['Om there', `${there}; help; about`, 'cancel', /^Lukk «Om»\.$/, /Cust99999, og det er den dere bruker/],
    ['the end', `${there}; help; about; cancel`, undefined, /i mål/, /årsaken et annet sted/],
  ]);
});

describe('with open requests', () => {
  const scenario = aScenario(
    { Service: { users: 3, leaving: 1, newTotal: 2 } },
    { requests: [...['1', '2'].map((id) => aRequest(id, 'service1')), aRequest('3', 'service2')] },
  );
  const refused = 'licences; activate; excess; plan Service; user service1; remove';
  const away = `${refused}; cancel; cancel`;
  const search = `${away}; crm; requests; find`;
  const found = `${search}; set owner=service1; set status=open; search`;
  const bulk = `${found}; mark all; bulk`;
  says(scenario, [
    ['the refusal', refused, 'cancel', /Service 1 eier åpne saker/, /kan ikke fjernes så lenge/],
    ['the licences', away, 'crm', /SuperOffice CRM/, /ikke i «Innstillinger/],
    ['home', `${away}; crm`, 'requests', /Saker/, /Lisensen til Service 1 kan fjernes når/],
    ['Saker', `${away}; crm; requests`, 'find', /Finn sak/, /åpne saker som Service 1 eier/],
    ['the criteria', search, 'set owner=service1', /Service 1 i «Eier»/, /bare sakene som står i veien/],
    [
      'the owner',
      `${search}; set owner=service1`,
      'set status=open',
      /«Åpen»/,
      /de åpne sakene meldingen gjelder/,
    ],
    ['both', `${search}; set owner=service1; set status=open`, 'search', /«Finn»/, /fanen «Resultat»/],
    ['found', found, 'mark all', /Merk de 2 sakene/, /alle samtidig/],
    ['all found', `${search}; search`, 'mark 1', /Merk de 2 sakene/, /alle samtidig/],
    ['others marked', `${search}; search; mark all`, 'mark 3', /andre eier/, /Bare de merkede/],
    ['too few found', `${search}; set owner=service2; search`, 'find', /Finn sak/, /søker du/],
    ['marked', `${found}; mark all`, 'bulk', /Masseredigering/, /alle de merkede sakene/],
    ['the fields', bulk, 'set field=owner', /«Eier» i «Felt»/, /ett felt i alle/],
    [
      'the wrong field',
      `${bulk}; set field=status`,
      'set field=owner',
      /«Eier» i «Felt»/,
      /Noen kan overta sakene/,
    ],
    [
      'the field',
      `${bulk}; set field=owner`,
      'set value=service2',
      /Service 2 i «Ny verdi»/,
      /avtaler du med/,
    ],
    [
      'the same',
      `${bulk}; set field=owner; set value=service1`,
      'set value=service2',
      /Service 2/,
      /avtaler/,
    ],
    ['the value', `${bulk}; set field=owner; set value=service2`, 'update', /Oppdater/, /hvor mange saker/],
    [
      'the question',
      `${bulk}; set field=owner; set value=service2; update`,
      'yes',
      /«Ja»/,
      /kan ikke angres/,
    ],
    ['a request', `${found}; request 1`, 'set owner=service2', /Service 2 i «Eier»/, /avtaler du med/],
    ['its owner', `${found}; request 1; set owner=service2`, 'save', /Lagre/, /fått en ny eier/],
    ['its status', `${found}; request 1; set status=closed`, 'set status=open', /«Åpen»/, /Noen kan overta/],
    ['another’s', `${search}; search; request 3`, 'cancel', /Avbryt/, /noe annet/],
    [
      ...([
        'too many asked',
        `${search}; search; mark all; bulk; set field=owner; set value=service3; update`,
      ] as const),
      ...(['cancel', /«Nei»/, /ikke er åpne saker hos Service 1/] as const),
    ],
  ]);

  test('one that is found alone is opened by itself', () => {
    const single = { ...scenario, requests: [aRequest('1', 'service1')] };
    const advice = guide(playAll(single, actions(found)));
    expect(advice).toMatchObject({ next: 'request 1', why: expect.stringContaining('Én sak') });
  });

  test('what was removed before is kept with OK on the way', () => {
    const two = aScenario({ Sales: { users: 2, newTotal: 1 }, Service: { users: 1, busy: 1, newTotal: 0 } });
    const way =
      'licences; activate; excess; plan Sales; user sales1; remove; plan Service; user service1; remove';
    expect(guide(playAll(two, actions(way)))).toMatchObject({
      next: 'ok',
      why: expect.stringContaining('blir lagret når du klikker på «OK»'),
    });
  });

  describe('that nobody can take over', () => {
    const alone = aScenario({ Service: { users: 1, busy: 1, newTotal: 0 } });
    says(alone, [
      [
        'a request',
        `${found}; request 001`,
        'set status=closed',
        /«Avsluttet» i «Status»/,
        /^Ingen som beholder lisensen, kan overta saken\. .* kunden har fått svar\.$/,
      ],
      ['it closed', `${found}; request 001; set status=closed`, 'save', /Lagre/, /ikke saken åpen lenger/],
      ['the fields', bulk, 'set field=status', /«Status» i «Felt»/, /ett felt/],
      [
        'the wrong field',
        `${bulk}; set field=owner`,
        'set field=status',
        /«Status»/,
        /Ingen .* kan overta sakene/,
      ],
      ['the field', `${bulk}; set field=status`, 'set value=closed', /«Avsluttet»/, /kunden har fått svar/],
      ['the value', `${bulk}; set field=status; set value=closed`, 'update', /Oppdater/, /hvor mange/],
    ]);
  });

  test('the heir works in Service where somebody does', () => {
    const mixed = aScenario(
      {
        Sales: { users: 1, newTotal: 1 },
        Complete: { users: 1, newTotal: 1 },
        Service: { users: 1, newTotal: 0 },
      },
      { requests: [aRequest('1', 'service1')] },
    );
    const advice = (data: ScenarioData) => guide(playAll(data, actions(`${found}; request 1`))).next;
    expect(advice(mixed)).toBe('set owner=complete1');
    const users = mixed.users.filter(({ plan }) => plan !== 'Complete');
    expect(advice({ ...mixed, users })).toBe('set owner=sales1');
  });
});
