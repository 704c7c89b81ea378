import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../../../src/troubleshooter/core/link.ts';
import { nodeNumbers } from '../../../../src/troubleshooter/core/node-numbers.ts';
import { EMPTY_SESSION, replay } from '../../../../src/troubleshooter/core/replay.ts';
import {
  type GraphLayout,
  graphInput,
  graphPicture,
  otherTreeText,
  routingOf,
  wrapLines,
} from '../../../../src/troubleshooter/overview/graph.ts';
import { layOutGraph } from '../../../../src/troubleshooter/overview/lay-out-graph.ts';
import { someSession } from '../arbitraries.ts';
import { licenceWarning } from '../licence-warning.ts';
import { aTree } from '../trees.ts';

const routes = { place: { sea: 'boat', land: 'walk' }, boat: { sail: 'swim', motor: 'walk' } };
const tree = aTree(routes);

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
  test('has every node and every option once', () => {
    const { nodes, edges } = graphInput(tree);
    expect(nodes.map(({ name }) => name)).toEqual(['place', 'boat', 'walk', 'swim']);
    expect(edges.map(({ tail, attributes, head }) => [tail, attributes.id, head])).toEqual([
      ['place', 'sea', 'boat'],
      ['place', 'land', 'walk'],
      ['boat', 'sail', 'swim'],
      ['boat', 'motor', 'walk'],
    ]);
  });

  test('shows another tree by its title', () => {
    const leading = aTree({ place: { sea: 'feilsoking:motor', land: 'walk' } });
    const { nodes } = graphInput(leading, new Map([['motor', 'Motoren']]));
    expect(nodes.find(({ name }) => name === 'feilsoking:motor')?.attributes.label).toBe(
      'Feilsøking: Motoren',
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
    ],
    edges: [
      {
        tail: 0,
        head: 1,
        id: 'land',
        label: ' land ',
        lp: '100,50',
        pos: 'e,110,70 80,30 90,40 95,50 100,60',
      },
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
    expect(picture.nodes[1]?.kind).toBe('outcome');
  });

  test('has lines that end in an arrow at the tip', () => {
    expect(picture.edges[0]).toMatchObject({ from: 'place', option: 'land', to: 'walk', label: [100, 50] });
    expect(picture.edges[0]?.line).toBe('M80 30C90 40 95 50 100 60');
    // A triangle, ten pixels wide where the line ends.
    expect(picture.edges[0]?.arrow).toBe('M110 70L103.5 56.5 96.5 63.5Z');
  });

  const edgeWith = (pos: string) => {
    const [edge] = graphPicture(tree, {
      ...layout,
      edges: [{ tail: 0, head: 1, id: 'land', label: 'land', pos }],
    }).edges;
    return { line: edge?.line, arrow: edge?.arrow };
  };

  test.each([
    ['to the right', 'e,20,0 0,0 1,1 2,2 10,0', 'M20 0L10 -5 10 5Z'],
    ['down', 'e,0,20 0,0 1,1 2,2 0,10', 'M0 20L5 10 -5 10Z'],
    ['nowhere, where the line ends at it', 'e,10,0 0,0 1,1 2,2 10,0', 'M10 0L10 0 10 0Z'],
  ])('has an arrow that points %s', (_, pos, arrow) => {
    expect(edgeWith(pos).arrow).toBe(arrow);
  });

  test('has no arrow where the line has no tip', () => {
    expect(edgeWith('0,0 1,1 2,2 10,0')).toEqual({ line: 'M0 0C1 1 2 2 10 0', arrow: '' });
    expect(edgeWith('s,5,5 0,0 1,1 2,2 10,0')).toEqual({ line: 'M0 0C1 1 2 2 10 0', arrow: '' });
  });

  test('has labels line by line, and a place for each', () => {
    const [edge] = graphPicture(tree, {
      ...layout,
      edges: [{ tail: 0, head: 1, id: 'land', label: ' to \n linjer ', lp: '10.26,20.04', pos: '0,0 1,1' }],
    }).edges;
    expect(edge).toMatchObject({ lines: ['to', 'linjer'], label: [10.3, 20] });
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

describe('the real tree, laid out', () => {
  const laidOut = layOutGraph(licenceWarning, new Map());

  test('shows all nodes inside the picture, none over another', async () => {
    const { nodes, width, height } = await laidOut;
    expect(nodes.length).toBe(nodeNumbers(licenceWarning).size);
    for (const node of nodes) {
      expect(node.left).toBeGreaterThanOrEqual(-1);
      expect(node.top).toBeGreaterThanOrEqual(-1);
      expect(node.left + node.width).toBeLessThanOrEqual(width + 1);
      expect(node.top + node.height).toBeLessThanOrEqual(height + 1);
    }
    const overlapping = nodes.flatMap((a, i) =>
      nodes
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
    const written = Object.entries(licenceWarning.questions).flatMap(([id, { options }]) =>
      Object.entries(options).map(([option, { label }]) => [`${id}/${option}`, label]),
    );
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(written));
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
