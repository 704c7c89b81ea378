import path from 'node:path';
import { folderFault } from '../editing/content-folder/folder-fault.ts';
import type { Fault } from '../editing/faults/fault.ts';
import { labelFaults } from '../labels/index.ts';
import { movesOf } from '../old-addresses/moves.ts';
import { goneAddresses, LIST, listIn } from '../old-addresses/published-list.ts';
import { site } from '../site.ts';
import { termFaults } from '../terms/index.ts';
import { addressListFaults } from './addresses/address-list.ts';
import { aliasFaults } from './addresses/aliases.ts';
import { comingDayFaults, reviewFaults } from './fields/dates.ts';
import { sameQuestionFaults, sameTitleFaults } from './fields/duplicates.ts';
import { exerciseFaults } from './fields/exercise-fields.ts';
import { yamlTagFaults } from './fields/tags-in-yaml.ts';
import { sameWordFaults, sidesFaults } from './fields/vocabulary.ts';
import { fileFaults } from './files/content-files.ts';
import { unfilledTemplateFaults } from './files/unfilled-template.ts';
import { articleLinkFaults } from './links/article-links.ts';
import type { ContentOrTreeError } from './links/link-faults.ts';
import { yamlLinkFaults } from './links/links-in-yaml.ts';
import { type SitePages, sitePages } from './links/site-pages.ts';
import { articleCodeFaults } from './markdown/article-code.ts';
import { componentPlaceFaults } from './markdown/component-place.ts';
import { componentFaults } from './markdown/components.ts';
import { droppedTextFaults } from './markdown/dropped-text.ts';
import { elementsIn } from './markdown/elements.ts';
import { pressesInstead, shownMoments } from './markdown/figure-moments.ts';
import { headingFaults } from './markdown/headings.ts';
import { joinedLineFaults } from './markdown/joined-lines.ts';
import { listFaults } from './markdown/numbered-lists.ts';
import { openTagFaults } from './markdown/open-tags.ts';
import { leftReminderFaults, visibleMarkupFaults } from './markdown/visible-markup.ts';
import { mediaFaults } from './media/pictures-and-films.ts';
import { readAll } from './read/read-all.ts';
import type { Content } from './read/read-folder.ts';
import { idsOfTerms } from './read/written-names.ts';
import { type ContentItem, overviewOf } from './report/content-overview.ts';
import { type Problem, problemsOf } from './report/problem.ts';
import { settingsFaults } from './settings.ts';

interface Options {
  /** The path that the site stands below. */
  base: string;
  /** Whether the content is the project's own, which must have everything that `site.ts` refers to. */
  isOwn: boolean;
  /** ISO day. Content published later is held back, and reviews due earlier are late. */
  today: string;
}

/** Everything that is wrong in a content folder and in the settings, in one pass. Only reads files. */
export function checkContent(folder: string, options: Options): Problem[] {
  return examineContent(folder, options).problems;
}

/** The same, together with the folder's content. */
export function examineContent(
  folder: string,
  { base, isOwn, today }: Options,
): { problems: Problem[]; items: ContentItem[] } {
  const missing = folderFault(folder);
  if (missing) {
    const file = path.relative(process.cwd(), folder) || '.';
    return { problems: problemsOf([{ code: 'content-folder', file, ...missing }]), items: [] };
  }
  const read = readAll(folder, today);
  const { content, themes, labels, terms, vocabulary, front, trees, exercises, names, written, upkeep } =
    read;
  const articles = [...content.articles.values()];
  const exerciseTexts = [...exercises.values()].flatMap(({ texts }) => texts);
  const list = listIn(folder);
  const old = [...movesOf(names).map(({ from }) => from), ...goneAddresses(folder)];
  const pages = sitePages(content.index, themes.ids ?? [], old, base);
  const named = {
    momentsOf: (id: string) => shownMoments(exercises.get(id)),
    insteadOf: (press: string, id: string, moment: string) =>
      pressesInstead(press, exercises.get(id)?.scenario, moment),
  };
  const faults: Fault<ContentOrTreeError>[] = [
    ...fileFaults(folder),
    ...[themes, labels, terms, vocabulary].flatMap((list) => list.faults),
    ...front.faults,
    ...trees.faults,
    ...[...exercises].flatMap(([id, exercise]) => exerciseFaults(id, exercise, content)),
    ...yamlTagFaults([...trees.texts, ...exerciseTexts]),
    ...yamlLinkFaults([...trees.texts, ...exerciseTexts], content.targets, pages),
    ...articleFaults(content, pages, named),
    ...(vocabulary.value && vocabulary.source
      ? [
          ...sameWordFaults(vocabulary.value, vocabulary.source),
          ...sidesFaults(vocabulary.value, vocabulary.source, [
            ...articles.map(({ text }) => text),
            ...[...trees.texts, ...exerciseTexts].map(({ text }) => text),
          ]),
        ]
      : []),
    ...(labels.value ? labelFaults(labels.value, articles, trees.texts) : []),
    ...termFaults(idsOfTerms(terms.source), articles, [...trees.texts, ...exerciseTexts]),
    ...unfilledTemplateFaults(content),
    ...aliasFaults(written),
    ...reviewFaults(upkeep, today),
    ...comingDayFaults(upkeep, today),
    ...sameTitleFaults(upkeep, articles),
    ...sameQuestionFaults(upkeep),
    ...(list === undefined ? [] : addressListFaults(list, content.shown(LIST), names, written)),
    ...settingsFaults(site, content.targets, isOwn),
  ];
  const problems = problemsOf(faults);
  return { problems, items: overviewOf(folder, read, problems, today) };
}

function articleFaults(
  { folder, articles, targetsOf }: Content,
  pages: SitePages,
  named: Pick<Parameters<typeof componentFaults>[1], 'momentsOf' | 'insteadOf'>,
): Fault<ContentOrTreeError>[] {
  return [...articles.values()].flatMap((article) => {
    const { slug, file, isMdx } = article;
    const elements = elementsIn(article.root);
    const targets = targetsOf('articles', slug);
    const anchors = targets.anchorsOf(slug) ?? new Set();
    const page = { pages, address: `${pages.home}artikler/${slug}/`, anchors };
    return [
      ...article.faults,
      ...articleCodeFaults(article),
      ...headingFaults(article),
      ...articleLinkFaults(article, elements, { targets, page }),
      ...mediaFaults(
        { file, elements },
        { folder: path.dirname(path.resolve(file)), content: path.resolve(folder), home: pages.home },
      ),
      ...componentFaults(
        { file, isMdx, elements },
        { ...named, exercises: targets.exercises, trees: new Set(targets.trees.keys()) },
      ),
      ...componentPlaceFaults(article),
      ...listFaults(article),
      ...visibleMarkupFaults(article),
      ...joinedLineFaults(article),
      ...leftReminderFaults(article),
      ...droppedTextFaults(article),
      ...openTagFaults(article),
    ];
  });
}
