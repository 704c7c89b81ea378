import { readFolder } from './content.ts';
import { readDataFiles } from './data-files.ts';
import { readExercises } from './exercises.ts';
import { readFrontMatter } from './front-matter.ts';
import { namesOfFile, namesOfThemes, type WrittenNames } from './named-content.ts';
import { readTrees } from './trees.ts';

/** A content folder, each file read once, with what is wrong in each. */
export function readAll(folder: string) {
  const content = readFolder(folder);
  const lists = readDataFiles(content);
  const front = readFrontMatter(content, lists.themes.ids);
  const trees = readTrees(content);
  const exercises = readExercises(content);
  const names: WrittenNames = {
    articles: front.names,
    themes: namesOfThemes(lists.themes.source),
    exercises: [...exercises].map(([id, { source }]) => namesOfFile(id, source)),
    trees: trees.names,
  };
  return { content, ...lists, front, trees, exercises, names };
}
