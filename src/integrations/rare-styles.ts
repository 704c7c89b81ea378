import fs from 'node:fs';

/** Stylesheets that few pages need, and what in an article's text shows that one does. */
const RARE: readonly (readonly [sheet: string, needed: RegExp])[] = [
  ['media/media.css', /<(img|video)\b|class="file-kind"/],
  ['articles/markdown-text.css', /class="(to-end|to-middle|footnotes|contains-task-list)"/],
];

/** The files of these stylesheets. */
export const RARE_SHEETS = RARE.map(([sheet]) => new URL(`../${sheet}`, import.meta.url));
const texts = new Map(
  RARE.map(([sheet], i) => [sheet, minified(fs.readFileSync(RARE_SHEETS[i] ?? '', 'utf8'))]),
);

/** Adds to a page the styles that it needs and most others do not. Other pages stay as they are. */
export function withRareStyles(html: string): string {
  const start = html.indexOf('<div class="prose">');
  if (start < 0) return html;
  const text = html.slice(start);
  const needed = RARE.filter(([, pattern]) => pattern.test(text)).map(([sheet]) => texts.get(sheet));
  if (!needed.length) return html;
  const end = html.lastIndexOf('</style>', html.indexOf('</head>')) + '</style>'.length;
  return `${html.slice(0, end)}<style>${needed.join('')}</style>${html.slice(end)}`;
}

/** Removes comments and most white space. Around a colon, white space may matter. */
function minified(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/^@layer [^{;]*;/, '')
    .trim();
}
