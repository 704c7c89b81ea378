import type { Fault } from '../../editing/faults/fault.ts';
import type { WrittenNames } from '../read/written-names.ts';

/** Former names of themes, exercises and troubleshooters that are in use, or that two of them have. */
export function aliasFaults({ themes, exercises, trees }: WrittenNames): Fault[] {
  return [
    ...faultsOf(themes, 'et tema'),
    ...faultsOf(exercises, 'en øvelse'),
    ...faultsOf(trees, 'en feilsøking'),
  ];
}

function faultsOf(named: WrittenNames['themes'], kind: string): Fault[] {
  const ids = new Set(named.map(({ id }) => id));
  const holders = Map.groupBy(
    named.flatMap(({ id, aliases }) => aliases.map((alias, i) => ({ alias, id, i }))),
    ({ alias }) => alias,
  );
  return named.flatMap(({ id, aliases, file, place }) =>
    aliases.flatMap((alias, i): Fault[] => {
      const other = holders.get(alias)?.find((holder) => holder.id !== id || holder.i !== i)?.id;
      if (!ids.has(alias) && other === undefined) return [];
      const shared = other === id ? 'som også står et annet sted i listen' : `som «${other}» også har`;
      const why = ids.has(alias) ? `navnet på ${kind} som finnes` : shared;
      const expected = ids.has(alias)
        ? 'forventet et navn som ikke er i bruk lenger'
        : 'forventet at en gammel adresse leder til ett sted';
      return [
        {
          code: 'wrong-alias',
          file,
          ...place(['aliases', i]),
          field: 'aliases',
          found: `fant «${alias}», ${why}`,
          expected,
        },
      ];
    }),
  );
}
