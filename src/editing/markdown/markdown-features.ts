/** How articles are read: by the build and by the check alike. */
export const MARKDOWN_FEATURES = {
  gfm: {
    footnotes: {
      label: 'Fotnoter',
      backLabel: (footnote: number, place: number) =>
        `Tilbake til teksten ved fotnote ${footnote}${place > 1 ? `, sted ${place}` : ''}`,
      clobberPrefix: 'fotnote-',
    },
  },
  smartPunctuation: true,
  frontmatter: true,
};
