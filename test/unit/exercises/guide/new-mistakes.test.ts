import { describe, expect, test } from 'vitest';
import { playAll } from '../../../../src/exercises/core/play.ts';
import { newMistakes } from '../../../../src/exercises/guide/new-mistakes.ts';
import { actions, aRequest, aScenario } from '../scenarios.ts';

const scenario = aScenario(
  { Sales: { users: 4, spare: 1, newTotal: 5 }, Service: { users: 3, newTotal: 3 } },
  { requests: ['1', '2'].map((id) => aRequest(id, 'service1')) },
);

/** What goes wrong between the end of one way and the end of its continuation. */
function newly(before: string, then: string): string[] {
  const way = actions(before);
  const mistakes = newMistakes(playAll(scenario, way), playAll(scenario, [...way, ...actions(then)]));
  return mistakes.map((mistake) => {
    const subjects = 'users' in mistake ? mistake.users : 'requests' in mistake ? mistake.requests : [];
    return [mistake.grade, mistake.kind, ...subjects.map(({ id }) => id)].join(' ');
  });
}

const users = 'licences; users';
const take = (id: string) => `user ${id}; set plan=; save`;
const giveBack = (id: string) => `user ${id}; set plan=Sales; save`;
const owner = (request: string, id: string) => `request ${request}; set owner=${id}; save`;
const requests = 'close; requests; find; search';

describe('a fault is new', () => {
  test('where there was none', () => {
    expect(newly(users, take('sales1'))).toContain('harm beyond sales1');
  });

  test('where it names somebody more, beside those that it named', () => {
    expect(newly(`${users}; ${take('sales1')}`, take('sales2'))).toContain('harm beyond sales1 sales2');
  });

  test('where the same person has met another', () => {
    const shut = `${users}; user sales1; set login=off; save`;
    expect(newly(shut, take('sales1')).map((said) => said.split(' ')[1])).toContain('beyond');
  });

  test('where it names another request', () => {
    expect(newly(`${requests}; ${owner('1', 'sales1')}`, owner('2', 'sales1'))).toEqual([
      'unwise others 1 2',
    ]);
  });
});

describe('a fault is not new', () => {
  // Nobody who repairs one thing after the other should be blamed for what is left.
  test('where a repair left some of those that it named', () => {
    const both = `${users}; ${take('sales1')}; ${take('sales2')}`;
    expect(newly(both, giveBack('sales1'))).toEqual([]);
  });

  test('where something else was done', () => {
    expect(newly(`${users}; ${take('sales1')}`, 'licences')).toEqual([]);
    expect(newly(`${requests}; ${owner('1', 'sales1')}`, 'request 2')).toEqual([]);
  });
});
