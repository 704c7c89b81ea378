import { brokenAliases } from '../../articles/aliases.ts';
import { brokenReferences } from '../../articles/references.ts';
import { listIn } from '../../old-addresses/published-list.ts';
import { renamedIn } from '../addresses/renamed.ts';
import { readExercises } from './exercises.ts';
import { readFrontMatter } from './front-matter.ts';
import { readFolder, withOldNames } from './read-folder.ts';
import { readLists } from './read-lists.ts';
import { readTrees, treeSources } from './trees.ts';
import { upkeepOf } from './upkeep.ts';
import { namesOfFile, namesOfThemes, namesOfTree, type WrittenNames } from './written-names.ts';

/** Reads each file of a content folder once, with what is wrong in it; `today` is an ISO day. */
export function readAll(folder: string, today: string) {
  const files = readFolder(folder, today);
  const lists = readLists(files);
  const front = readFrontMatter(files);
  const sources = treeSources(files);
  const exercises = readExercises(files);
  const { articles, exercises: held, trees: heldTrees } = files.unpublished;
  const written: WrittenNames = {
    articles: front.names,
    themes: namesOfThemes(lists.themes.source),
    exercises: [...exercises].map(([id, { source }]) => namesOfFile(id, source)),
    trees: sources.map(({ id, source }) => namesOfTree(id, source)),
  };
  /** Only what readers get. */
  const names: WrittenNames = {
    ...written,
    articles: written.articles.filter(({ id }) => !articles.has(id)),
    exercises: written.exercises.filter(({ id }) => !held.has(id)),
    trees: written.trees.filter(({ id }) => !heldTrees.has(id)),
  };
  const renamed = renamedIn(names, listIn(folder), files.index.trees);
  const content = withOldNames(files, renamed);
  const trees = readTrees(sources, content);
  const references = [
    ...brokenReferences(front.names, lists.themes.ids, renamed),
    ...brokenAliases(front.names, content.targets.anchorsOf),
  ];
  const upkeep = [
    ...front.upkeep,
    ...trees.upkeep,
    ...[...exercises.values()].map(({ source }) => upkeepOf(source)),
  ];
  return {
    content,
    ...lists,
    front: { ...front, faults: [...front.faults, ...references] },
    trees,
    exercises,
    written,
    names,
    upkeep,
  };
}
