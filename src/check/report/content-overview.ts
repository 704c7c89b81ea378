import path from 'node:path';
import { createAddresses } from '../../addresses.ts';
import { isPublished } from '../../editing/fields/published.ts';
import { lastLookedAt, reviewDue } from '../../editing/fields/review.ts';
import type { TextNode } from '../../editing/markdown/text-node.ts';
import type { YamlText } from '../../editing/yaml/yaml-texts.ts';
import { linksIn } from '../../troubleshooter/lint/links.ts';
import { textsIn } from '../markdown/article-texts.ts';
import type { readAll } from '../read/read-all.ts';
import type { WrittenUpkeep } from '../read/upkeep.ts';
import { lix } from '../text/readability.ts';
import { sentence } from './describe-problems.ts';
import type { Problem } from './problem.ts';

/** An article, a troubleshooter or an exercise, as its editors see it. */
export interface ContentItem {
  kind: 'Artikkel' | 'Feilsøking' | 'Øvelse';
  title: string;
  /** From the site's root, without its slash. */
  path: string;
  /** Relative to the content folder, so that it does not reveal the machine it was built on. */
  file: string;
  isPublished: boolean;
  /** The ISO days of its last review and of its next. */
  lookedAt: string | undefined;
  due: string | undefined;
  owner: string | undefined;
  words: number;
  lix: number;
  linksOut: number;
  linksIn: number;
  /** Whole questions that it says it answers. */
  asked: string[];
  problems: string[];
}

const PATHS = createAddresses('/');
const LINK = /^(artikkel|ovelse|feilsoking):[^#/]+/;

/** Everything in a content folder, with the problems of each item. */
export function overviewOf(
  folder: string,
  { content, front, trees, exercises, written, upkeep: all }: ReturnType<typeof readAll>,
  problems: readonly Problem[],
  today: string,
): ContentItem[] {
  const upkeep = new Map(all.map((kept) => [kept.file, kept]));
  const told = Map.groupBy(problems, ({ file }) => file);
  const textsOfFile = Map.groupBy(
    [...trees.texts, ...[...exercises.values()].flatMap(({ texts }) => texts)],
    ({ file }) => file,
  );
  const rows = [
    ...written.articles.map((one) => {
      const root = content.articles.get(one.id)?.root ?? { type: 'root' };
      return {
        ...one,
        kind: 'Artikkel' as const,
        key: `artikkel:${one.id}`,
        address: PATHS.article(one.id),
        texts: textsIn(root),
        links: [...linksOf(root), ...(front.related.get(one.id) ?? []).map((slug) => `artikkel:${slug}`)],
      };
    }),
    ...written.trees.map((one) => ({
      ...one,
      kind: 'Feilsøking' as const,
      key: `feilsoking:${one.id}`,
      address: PATHS.troubleshooter(one.id),
      ...ofYaml(textsOfFile.get(one.file) ?? []),
    })),
    ...written.exercises.map((one) => ({
      ...one,
      kind: 'Øvelse' as const,
      key: `ovelse:${one.id}`,
      address: PATHS.exercise(one.id),
      ...ofYaml(textsOfFile.get(one.file) ?? []),
    })),
  ];
  const out = new Map(rows.map(({ key, links }) => [key, targetsOf(links, key)]));
  const into = Map.groupBy(
    [...out.values()].flatMap((targets) => [...targets]),
    (target) => target,
  );
  return rows.map(({ kind, key, id, title, address, file, texts }) => {
    const kept: Partial<WrittenUpkeep> = upkeep.get(file) ?? {};
    return {
      kind,
      title: title || id,
      path: address.slice(1),
      file: path.relative(folder, file).split(path.sep).join('/'),
      isPublished: isPublished(kept, today),
      lookedAt: lastLookedAt(kept),
      due: reviewDue(kept),
      owner: kept.owner,
      words: texts.reduce((sum, text) => sum + text.trim().split(/\s+/).length, 0),
      lix: Math.round(lix(texts)),
      linksOut: out.get(key)?.size ?? 0,
      linksIn: into.get(key)?.length ?? 0,
      asked: kept.asked ?? [],
      problems: (told.get(file) ?? []).map(sentence),
    };
  });
}

function ofYaml(written: readonly YamlText[]) {
  return {
    // Names and ids are single words.
    texts: written.map(({ text }) => text).filter((text) => /\S\s+\S/.test(text)),
    links: written.flatMap(({ text }) => (LINK.test(text) ? [text] : linksIn(text))),
  };
}

/** Links in an article, and the components that lead to something. */
function linksOf(node: TextNode): string[] {
  const { tagName, name, properties, attributes = [], children = [] } = node;
  const value = (key: string) =>
    String(attributes.find((one) => one.name === key)?.value ?? properties?.[key] ?? '');
  const own =
    tagName === 'a' || name === 'a'
      ? [value('href')]
      : name === 'Exercise'
        ? [`ovelse:${value('id')}`]
        : name === 'Troubleshooter'
          ? [`feilsoking:${value('id')}`]
          : [];
  return [...own, ...children.flatMap(linksOf)];
}

/** The distinct targets of the links, except the content itself. */
function targetsOf(links: readonly string[], self: string): Set<string> {
  const targets = links.flatMap((link) => LINK.exec(link)?.[0] ?? []);
  return new Set(targets.filter((target) => target !== self));
}
