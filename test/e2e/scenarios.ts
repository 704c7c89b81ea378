import fs from 'node:fs';
import { parse } from 'yaml';
import type { Action } from '../../src/exercises/core/actions.ts';
import { type Moment, momentsOf, type WrittenWay, wayOf } from '../../src/exercises/core/moments.ts';

export interface WrittenScenario {
  id: string;
  path: string;
  title: string;
  way: Action[];
  moments: Moment[];
}

/** The exercises of the content folder, as their editors wrote them. */
export const SCENARIOS: readonly WrittenScenario[] = fs.readdirSync('content/simulations').map((file) => {
  const id = file.replace(/\.yaml$/, '');
  const written: WrittenWay & { title: string } = {
    moments: {},
    ...parse(fs.readFileSync(`content/simulations/${file}`, 'utf8')),
  };
  return {
    id,
    path: `ovelser/${id}/`,
    title: written.title,
    way: wayOf(written),
    moments: momentsOf(written),
  };
});
