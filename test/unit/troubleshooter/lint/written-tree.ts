/** A tree as an editor writes it, typed as loosely as YAML, so that it can hold any mistake. */
export function aWrittenTree() {
  // biome-ignore lint/suspicious/noExplicitAny: mistakes of any form are the point
  const tree: any = {
    title: 'Båten',
    description: 'Hva feiler båten?',
    start: 'place',
    questions: {
      place: {
        slug: 'hvor',
        text: 'Hvor er du?',
        options: { sea: { label: 'Til sjøs', next: 'boat' }, land: { label: 'På land', next: 'walk' } },
      },
      boat: {
        slug: 'bat',
        text: 'Hva har du?',
        options: {
          sail: { label: 'Seil', next: 'walk' },
          motor: { label: 'Motor', next: 'feilsoking:motor' },
        },
      },
    },
    outcomes: {
      walk: {
        slug: 'ga',
        title: 'Gå',
        summary: 'Du kan gå.',
        appliesWhen: 'du er på land',
        steps: ['Gå.'],
        actions: [{ kind: 'support', label: 'Ring' }],
        verify: { otherwise: ['place'] },
      },
    },
    facts: [{ when: { key: 'version' }, answer: { place: 'sea' } }],
  };
  return tree;
}

/** A mistake that an editor may make in it. */
export type Mistake = (tree: ReturnType<typeof aWrittenTree>) => void;
