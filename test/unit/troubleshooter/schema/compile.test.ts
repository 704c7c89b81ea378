import { describe, expect, test } from 'vitest';
import { ContentLinkError } from '../../../../src/editing/links/content-links.ts';
import { compileTree } from '../../../../src/troubleshooter/schema/compile.ts';
import type { Tree } from '../../../../src/troubleshooter/schema/schema.ts';
import { licenceWarningSource } from '../licence-warning.ts';
import { login } from '../login.ts';

type Outcome = Tree['outcomes'][string];

/** The tree of the licence warning with its outcome `support` changed. */
function withSupport(change: Partial<Outcome>): Tree {
  const { outcomes, ...tree } = licenceWarningSource;
  return { ...tree, outcomes: { ...outcomes, support: { ...(outcomes.support as Outcome), ...change } } };
}
const compiled = (change: Partial<Outcome>) => compileTree('a-tree', withSupport(change)).outcomes.support;

describe('compiling a tree', () => {
  test('turns bold words and links into HTML', () => {
    expect(compiled({ steps: ['Se **her:** og [hjelp](artikkel:lisensvarsel).'] })?.stepsHtml).toEqual([
      'Se <strong>her:</strong> og <a href="/artikler/lisensvarsel/">hjelp</a>.',
    ]);
  });

  test('gives a label of the product its English name at its first mention in each text', () => {
    const [first = '', second = ''] =
      compiled({ steps: ['Se **Lisenser** i **Lisenser**.', 'Se **Lisenser** igjen.'] })?.stepsHtml ?? [];
    expect(first).toContain('<span lang="en" data-label="Lisenser">Licences</span>');
    for (const html of [first, second]) expect(html?.match(/lang="en"/g)).toHaveLength(1);
  });

  test('turns the targets of actions into addresses', () => {
    const actions = compiled({
      actions: [
        { kind: 'article', to: 'artikkel:lisensvarsel#anker', label: 'Les' },
        { kind: 'exercise', to: 'ovelse:fjern-overflodige-lisenser', label: 'Øv' },
        { kind: 'troubleshooter', to: 'feilsoking:lisensvarsel/role', label: 'Feilsøk' },
      ],
    })?.actions;
    expect(actions?.map(({ href }) => href)).toEqual([
      '/artikler/lisensvarsel/#anker',
      '/ovelser/fjern-overflodige-lisenser/',
      '/feilsoking/lisensvarsel/er-du-administrator/',
    ]);
  });

  test('refuses a target that does not exist, by name and with what was perhaps meant', () => {
    const compile = () =>
      compiled({ actions: [{ kind: 'article', to: 'artikkel:lisensvarsle', label: 'Les' }] });
    expect(compile).toThrow(ContentLinkError);
    expect(compile).toThrow(/«lisensvarsle».*«lisensvarsel»/);
  });

  test('refuses a link in a text that leads nowhere', () => {
    expect(() => compiled({ summary: 'Se [her](ovelse:ingen).' })).toThrow(/«ingen»/);
  });

  test('ends the letter of a result about licences with the caution, once, and no other letter', () => {
    const RULE = 'Fjern ingenting, aktiver ingenting, og kontakt SuperOffice.';
    const letter = (change: Partial<Outcome>, title: string) => {
      const plain = { slug: 'hjelp', title: 'Hjelp', summary: 'Noe er galt.', appliesWhen: 'noe er galt.' };
      const outcome = { ...plain, aliases: [], steps: ['Spør.'], actions: [], ...change } as Outcome;
      const source = { ...withSupport({}), title, outcomes: { support: outcome }, questions: {} } as Tree;
      const { support } = compileTree('a-tree', {
        ...source,
        verify: { question: 'Hjalp det?', yes: 'Ja', no: 'Nei' },
      }).outcomes;
      return support?.message ?? '';
    };
    expect(letter({ message: 'Hei!' }, 'Skriveren')).toBe('Hei!');
    for (const said of [
      letter({ message: 'Hei!' }, 'Lisensen'),
      letter({ message: 'Hei! Jeg mangler en lisens.' }, 'Skriveren'),
      letter({ message: 'Hei!', steps: ['Finn en ledig lisens.'] }, 'Skriveren'),
    ])
      expect(said).toMatch(
        /^Hei!.*\nSammenlign tallene under Lisenser .* Fjern ingenting, aktiver ingenting/,
      );
    const own = `Hei! Gjelder lisenser. ${RULE}`;
    expect(letter({ message: own }, 'Lisensen')).toBe(own);
    expect(letter({}, 'Lisensen')).toBe('');
  });

  test('knows each node by its earlier ids', () => {
    expect(compileTree('a-tree', withSupport({ aliases: ['help', 'helpdesk'] })).aliases).toMatchObject({
      help: 'support',
      helpdesk: 'support',
    });
  });

  test('calls «unknown» unsure, and whatever else the editor says', () => {
    const tree = structuredClone(licenceWarningSource);
    const sure = () => {
      const options = Object.entries(compileTree('a-tree', tree).questions.installation?.options ?? {});
      return options.filter(([, { unsure }]) => !unsure).map(([option]) => option);
    };
    expect(sure()).toEqual(['right', 'wrong']);
    const { right, unknown } = tree.questions.installation?.options ?? {};
    if (right && unknown) [right.unsure, unknown.unsure] = [true, false];
    expect(sure()).toEqual(['wrong', 'unknown']);
  });

  test('puts what must be checked first on every outcome that the question leads to, but not on the suspect', () => {
    const { outcomes, questions } = compileTree('a-tree', licenceWarningSource);
    expect(questions.installation?.readerOnly).toBe(true);
    expect(questions.role?.readerOnly).toBeUndefined();
    expect(Object.keys(outcomes).filter((id) => !outcomes[id]?.checks?.installation)).toEqual([
      'wrong-installation',
    ]);
    // An account that was never activated is recognised before the address is asked for.
    expect(Object.keys(login.outcomes).filter((id) => login.outcomes[id]?.checks)).toEqual([
      'not-allowed',
      'support',
    ]);
  });

  test('gives an option that leads to another tree its address', () => {
    const tree = structuredClone(licenceWarningSource);
    const option = tree.questions.role?.options.user;
    if (option) option.next = 'feilsoking:lisensvarsel';
    expect(compileTree('a-tree', tree).questions.role?.options.user?.href).toBe('/feilsoking/lisensvarsel/');
    expect(compileTree('a-tree', tree).questions.role?.options.admin?.href).toBeUndefined();
  });
});
