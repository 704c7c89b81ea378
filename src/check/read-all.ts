import { readFolder, withOldNames } from './content.ts';
import { readDataFiles } from './data-files.ts';
import { readExercises } from './exercises.ts';
import { readFrontMatter } from './front-matter.ts';
import { namesOfFile, namesOfThemes, type WrittenNames } from './named-content.ts';
import { readTrees } from './trees.ts';
import { upkeepOf } from './upkeep.ts';

/** Reads each file of a content folder once, with what is wrong in it; `today` is an ISO day. */
export function readAll(folder: string, today: string) {
  const files = readFolder(folder, today);
  const lists = readDataFiles(files);
  const front = readFrontMatter(files, lists.themes.ids);
  const content = withOldNames(files, front.names);
  const trees = readTrees(content);
  const exercises = readExercises(content);
  const { articles, exercises: held, trees: heldTrees } = content.index.held;
  const written: WrittenNames = {
    articles: front.names,
    themes: namesOfThemes(lists.themes.source),
    exercises: [...exercises].map(([id, { source }]) => namesOfFile(id, source)),
    trees: trees.names,
  };
  /** Only what readers get. */
  const names: WrittenNames = {
    ...written,
    articles: written.articles.filter(({ id }) => !articles.has(id)),
    exercises: written.exercises.filter(({ id }) => !held.has(id)),
    trees: written.trees.filter(({ id }) => !heldTrees.has(id)),
  };
  const upkeep = [
    ...front.upkeep,
    ...trees.upkeep,
    ...[...exercises.values()].map(({ source }) => upkeepOf(source)),
  ];
  return { content, ...lists, front, trees, exercises, written, names, upkeep };
}
