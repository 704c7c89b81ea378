import { RESERVED_KEYS, RESERVED_SLUGS, SHARED_ANSWERS, THEME_KEY } from '../core/contract.ts';
import type { Report } from './tree-fault.ts';
import type { WrittenTree } from './written-tree.ts';

const GROUPS = ['questions', 'outcomes'] as const;
/** Ids that links use as keys. Two of them may also be questions, which links then answer. */
const RESERVED_IDS: readonly string[] = [...RESERVED_KEYS, THEME_KEY];
const ANSWERED_BY_LINKS: readonly string[] = Object.keys(SHARED_ANSWERS);

/** Reports names that mean two things, or that links and pages have taken. */
export function lintNames(tree: WrittenTree, report: Report): void {
  const ids = new Map<string, readonly string[]>();
  const slugs = new Map<string, readonly string[]>();
  const own = 'en egen verdi';
  const nodes = GROUPS.flatMap((group) => [...tree[group]].map(([id, node]) => ({ group, id, ...node })));

  for (const { group, id, slug } of nodes) {
    const where = ids.get(id);
    if (where)
      report('duplicate-id', [group, id], { found: id, where: `i ${where.join('.')}`, expected: own }, 'key');
    else ids.set(id, [group, id]);

    if (slug === undefined) continue;
    const holder = slugs.get(slug);
    if (holder) {
      report('duplicate-slug', [group, id, 'slug'], {
        found: slug,
        where: `i ${holder.join('.')}`,
        expected: own,
      });
    } else slugs.set(slug, [group, id, 'slug']);
    if (RESERVED_SLUGS.includes(slug)) {
      report('reserved-name', [group, id, 'slug'], {
        found: slug,
        expected: `en annen adresse enn ${RESERVED_SLUGS.join(', ')}`,
      });
    }
  }

  const expectedId = `en annen id enn ${RESERVED_IDS.join(', ')}`;
  for (const { group, id, aliases } of nodes) {
    if (group === 'questions' && RESERVED_IDS.includes(id) && !ANSWERED_BY_LINKS.includes(id)) {
      report('reserved-name', [group, id], { found: id, expected: expectedId }, 'key');
    }
    aliases.forEach((alias, i) => {
      const path = [group, id, 'aliases', i];
      const where = ids.get(alias);
      if (RESERVED_IDS.includes(alias)) report('reserved-name', path, { found: alias, expected: expectedId });
      else if (where) {
        report('alias-in-use', path, {
          found: alias,
          where: `i ${where.join('.')}`,
          expected: 'en id som ikke er i bruk',
        });
      } else ids.set(alias, [group, id, 'aliases']);
    });
  }
}
