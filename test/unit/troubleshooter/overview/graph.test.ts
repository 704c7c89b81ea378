import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { nodeNumbers } from '../../../../src/troubleshooter/core/node-numbers.ts';
import { replay } from '../../../../src/troubleshooter/core/replay.ts';
import { EMPTY_SESSION } from '../../../../src/troubleshooter/core/session.ts';
import { graphInput } from '../../../../src/troubleshooter/overview/graph-input.ts';
import { graphLine } from '../../../../src/troubleshooter/overview/graph-line.ts';
import { type GraphLayout, graphPicture } from '../../../../src/troubleshooter/overview/graph-picture.ts';
import { otherTreeText, wrapLines } from '../../../../src/troubleshooter/overview/graph-text.ts';
import { layOutGraph } from '../../../../src/troubleshooter/overview/lay-out-graph.ts';
import { routingOf } from '../../../../src/troubleshooter/overview/routing-of.ts';
import { someSession } from '../arbitraries.ts';
import { greyFunction } from '../grey-function.ts';
import { licenceWarning } from '../licence-warning.ts';
import { login } from '../login.ts';
import { aTree } from '../trees.ts';
import { gap, placesOn, struckBoxes } from './struck-boxes.ts';

const routes = { place: { sea: 'boat', land: 'walk' }, boat: { sail: 'swim', motor: 'walk' } };
const tree = aTree(routes);

/** Questions that lead on to later ones or to outcomes, by options of one to seven words. */
const someRoutes = fc
  .array(
    fc.uniqueArray(
      fc.tuple(
        fc.array(fc.constantFrom('vet', 'ikke', 'avtalen', 'installasjon'), { minLength: 1, maxLength: 7 }),
        fc.integer({ min: 1, max: 12 }),
      ),
      { minLength: 2, maxLength: 6, selector: ([words]) => words.join(' ') },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((questions) =>
    Object.fromEntries(
      questions.map((options, i) => [
        `q${i}`,
        Object.fromEntries(
          options.map(([words, ahead]) => {
            const next = i + ahead;
            return [words.join(' '), next < questions.length ? `q${next}` : `r${next % 5}`];
          }),
        ),
      ]),
    ),
  );

describe('numbers', () => {
  test('questions are S, outcomes are R', () => {
    expect(Object.fromEntries(nodeNumbers(tree))).toEqual({
      place: 'S1',
      boat: 'S2',
      walk: 'R1',
      swim: 'R2',
    });
  });

  test('the first question is S1 wherever it is written, and the others come as one meets them', () => {
    const started = {
      ...aTree({ last: { a: 'end', b: 'end' }, near: { a: 'last', b: 'end' }, ...{} }),
      start: 'near',
    };
    expect(Object.fromEntries(nodeNumbers(started))).toMatchObject({ near: 'S1', last: 'S2' });
  });

  test('a question that nothing leads to comes last', () => {
    const lost = aTree({
      place: { a: 'end', b: 'boat' },
      lost: { a: 'end', b: 'end' },
      boat: { a: 'end', b: 'end' },
    });
    expect(nodeNumbers(lost).get('lost')).toBe('S3');
  });

  test('a circle ends', () => {
    expect(nodeNumbers(aTree({ a: { x: 'b', y: 'end' }, b: { x: 'a', y: 'end' } })).get('b')).toBe('S2');
  });
});

describe('lines', () => {
  test.each([
    ['words that fit stand together', 'ja vi har det', 8, ['ja vi', 'har det']],
    [
      'a long word stands alone and whole',
      'en vedlikeholdsavtale til',
      10,
      ['en', 'vedlikeholdsavtale', 'til'],
    ],
    ['space of any kind is one space', ' a \n b ', 10, ['a b']],
    ['nothing is no line', '', 10, []],
  ])('%s', (_, text, width, lines) => {
    expect(wrapLines(text, width)).toEqual(lines);
  });
});

describe('what is laid out', () => {
  test('has every node and every option once, each option between two nodes', () => {
    const { nodes, edges } = graphInput(tree);
    expect(nodes.map(({ name }) => name)).toEqual([
      ...['place', 'boat', 'walk', 'swim'],
      ...['place/sea', 'place/land', 'boat/sail', 'boat/motor'],
    ]);
    expect(edges.map(({ tail, head }) => [tail, head])).toEqual([
      ['place', 'place/sea'],
      ['place/sea', 'boat'],
      ['place', 'place/land'],
      ['place/land', 'walk'],
      ['boat', 'boat/sail'],
      ['boat/sail', 'swim'],
      ['boat', 'boat/motor'],
      ['boat/motor', 'walk'],
    ]);
  });

  test('shows another tree by its title', () => {
    const leading = aTree({ place: { sea: 'feilsoking:motor', land: 'walk' } });
    const { nodes } = graphInput(leading, new Map([['motor', 'Motoren']]));
    expect(nodes.find(({ name }) => name === 'feilsoking:motor')?.attributes.label).toBe(
      'Feilsøking:\nMotoren',
    );
    expect(otherTreeText('feilsoking:unknown', new Map())).toBe('En annen feilsøking');
    expect(otherTreeText('feilsoking:motor/start', new Map([['motor', 'Motoren']]))).toBe(
      'Feilsøking: Motoren',
    );
  });
});

describe('the picture', () => {
  const layout: GraphLayout = {
    bb: '0,100,200,0',
    objects: [
      { name: 'place', pos: '50,20', width: '1', height: '0.5', label: 'S1\nplace?' },
      { name: 'walk', pos: '150,80', width: '1', height: '0.5', label: 'R1\nwalk' },
      { name: 'place/land', pos: '80.26,20.04', width: '0.5', height: '0.25', label: 'over\nland' },
    ],
    edges: [
      { tail: 0, head: 2, pos: '50,20 60,20 61,20 62,20' },
      { tail: 2, head: 1, pos: 'e,110,70 80,30 90,40 95,50 100,60' },
    ],
  };
  const picture = graphPicture(tree, layout);

  test('has the size of the layout', () => {
    expect([picture.width, picture.height]).toEqual([200, 100]);
  });

  test('has boxes by their upper left corner, with number and lines apart', () => {
    expect(picture.nodes[0]).toEqual({
      id: 'place',
      kind: 'question',
      number: 'S1',
      lines: ['place?'],
      left: 14,
      top: 2,
      width: 72,
      height: 36,
    });
    expect(picture.nodes.map(({ kind }) => kind)).toEqual(['question', 'outcome']);
  });

  test('has a box for each label, and its lines', () => {
    expect(picture.edges).toHaveLength(1);
    expect(picture.edges[0]).toMatchObject({
      from: 'place',
      option: 'land',
      to: 'walk',
      lines: ['over', 'land'],
      label: { left: 62.3, top: 11, width: 36, height: 18 },
    });
  });

  test('has lines to the label and on from it, that end in an arrow at the tip', () => {
    expect(picture.edges[0]?.line).toBe('M50 20C60 20 61 20 62 20M80 30C90 40 95 50 100 60');
    // A triangle, ten pixels wide where the line ends.
    expect(picture.edges[0]?.arrow).toBe('M110 70L103.5 56.5 96.5 63.5Z');
  });

  test.each([
    ['to the right', 'e,20,0 0,0 1,1 2,2 10,0', 'M20 0L10 -5 10 5Z'],
    ['down', 'e,0,20 0,0 1,1 2,2 0,10', 'M0 20L5 10 -5 10Z'],
    ['nowhere, where the line ends at it', 'e,10,0 0,0 1,1 2,2 10,0', 'M10 0L10 0 10 0Z'],
  ])('has an arrow that points %s', (_, pos, arrow) => {
    expect(graphLine(pos).arrow).toBe(arrow);
  });

  test('has no arrow where the line has no tip', () => {
    expect(graphLine('0,0 1,1 2,2 10,0')).toEqual({ line: 'M0 0C1 1 2 2 10 0', arrow: '' });
    expect(graphLine('s,5,5 0,0 1,1 2,2 10,0')).toEqual({ line: 'M0 0C1 1 2 2 10 0', arrow: '' });
  });

  test('may have no nodes and no lines', () => {
    expect(graphPicture(tree, { bb: '0,0,10.2,5.5' })).toEqual({
      width: 11,
      height: 6,
      nodes: [],
      edges: [],
    });
  });

  test('shows another tree without a number', () => {
    const objects = [
      { name: 'feilsoking:motor', pos: '1,1', width: '1', height: '1', label: 'Feilsøking:\nMotor' },
    ];
    expect(graphPicture(tree, { bb: '0,0,1,1', objects }).nodes[0]).toMatchObject({
      kind: 'tree',
      number: '',
      lines: ['Feilsøking:', 'Motor'],
    });
  });
});

describe.each([licenceWarning, login, greyFunction])('the tree $id, laid out', (real) => {
  const laidOut = layOutGraph(real, new Map());

  test('shows all nodes and labels inside the picture, none over another', async () => {
    const { nodes, edges, width, height } = await laidOut;
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([...nodeNumbers(real).keys()]));
    const boxes = [...nodes, ...edges.map(({ label }) => label)];
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(-1);
      expect(box.top).toBeGreaterThanOrEqual(-1);
      expect(box.left + box.width).toBeLessThanOrEqual(width + 1);
      expect(box.top + box.height).toBeLessThanOrEqual(height + 1);
    }
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.left < b.left + b.width &&
            b.left < a.left + a.width &&
            a.top < b.top + b.height &&
            b.top < a.top + a.height,
        ),
    );
    expect(overlapping).toEqual([]);
  });

  test('shows all options, with their whole labels', async () => {
    const shown = (await laidOut).edges.map(({ from, option, lines }) => [
      `${from}/${option}`,
      lines.join(' '),
    ]);
    const written = Object.entries(real.questions).flatMap(([id, { options }]) =>
      Object.entries(options).map(([option, { label }]) => [`${id}/${option}`, label]),
    );
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(written));
  });

  test('leads no line through a label or a node', async () => {
    expect(struckBoxes(await laidOut)).toEqual([]);
  });

  test('leads each line from its question by its label to what comes next', async () => {
    const { nodes, edges } = await laidOut;
    const box = new Map(nodes.map((node) => [node.id, node]));
    for (const { from, to, label, line, arrow } of edges) {
      const places = placesOn(line);
      expect(gap(places[0], box.get(from))).toBeLessThan(2);
      expect(places.filter((place) => gap(place, label) < 2).length).toBeGreaterThanOrEqual(2);
      const [tipX, tipY] = arrow.match(/[\d.]+/g)?.map(Number) ?? [];
      expect(gap([tipX ?? Number.NaN, tipY ?? Number.NaN], box.get(to))).toBeLessThan(2);
    }
  });
});

describe('any tree', () => {
  test('is drawn without a line through a label or a node', async () => {
    await fc.assert(
      fc.asyncProperty(someRoutes, async (routes) => {
        expect(struckBoxes(await layOutGraph(aTree(routes), new Map()))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('is said to have a struck label where a line is led through one', () => {
    const box = { left: 0, top: 0, width: 20, height: 20 };
    const edge = { from: 'place', option: 'sea', to: 'boat', lines: [], label: box, arrow: '' };
    expect(struckBoxes({ nodes: [], edges: [{ ...edge, line: 'M-9 10C0 10 9 10 29 10' }] })).toEqual([
      'place/sea strikes place/sea',
    ]);
    expect(struckBoxes({ nodes: [], edges: [{ ...edge, line: 'M-9 10C-6 10 -3 10 0 10' }] })).toEqual([]);
  });
});

describe('the routing alone', () => {
  test('replays any session to the same place by the same way, with what was tried and ruled out', () => {
    fc.assert(
      fc.property(someSession(licenceWarning), (session) => {
        expect(replay(routingOf(licenceWarning), session)).toEqual(replay(licenceWarning, session));
      }),
    );
  });

  test('stands where the widget stands after «no», and knows what is only assumed', () => {
    const { facts, progress } = readLink(
      licenceWarning,
      '',
      'v=1&excess=Sales+Premium:2&role=admin&tried=excess',
    );
    const session = { ...EMPTY_SESSION, ...(facts ? { facts } : {}), ...progress };
    expect(replay(routingOf(licenceWarning), session)).toMatchObject({
      node: 'open-requests',
      shown: ['excess'],
      steps: [{ source: 'assumed' }, { source: 'link' }, { source: 'rule' }],
    });
  });

  test('carries no texts', () => {
    expect(JSON.stringify(routingOf(licenceWarning))).not.toContain('Lisenser');
  });
});
