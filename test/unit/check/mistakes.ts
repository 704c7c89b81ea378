import fs from 'node:fs';
import path from 'node:path';
import { site } from '../../../src/site.ts';
import { anArticle, aTree } from '../../build/content-build.ts';

/** A file with one mistake, and the same file corrected as the message advises. */
export interface Mistake {
  code: string;
  /** Texts by path; each file has a name of its own. */
  broken: [file: string, text: string];
  mended: [file: string, text: string];
  /** From 1; undefined for a file as a whole. */
  line: number | undefined;
  /** What the editor is told. */
  told: string[];
}

/** A mistake in a field: on the line that holds it. */
function field(
  code: string,
  name: string,
  key: string,
  wrong: string,
  right: string,
  ...told: string[]
): Mistake {
  const file = `articles/${name}.md`;
  const broken = anArticle({ [key]: wrong });
  const line = broken.split('\n').findIndex((text) => text.startsWith(`${key}:`)) + 1;
  return {
    code,
    broken: [file, broken],
    mended: [file, anArticle({ [key]: right })],
    line,
    told: [...(code === 'sign-unseen' ? [] : [key]), ...told],
  };
}

/** A mistake in the text of an article, on its first line or another from 0. */
function body(code: string, file: string, wrong: string, right: string, told: string[], at = 0): Mistake {
  const name = `articles/${file}`;
  return {
    code,
    broken: [name, anArticle({}, wrong)],
    mended: [name, anArticle({}, right)],
    line: 8 + at,
    told,
  };
}

function renamed(code: string, wrong: string, right: string, text: string, ...told: string[]): Mistake {
  return { code, broken: [wrong, text], mended: [right, text], line: undefined, told };
}

/** A real exercise without its links. */
const EXERCISE = fs
  .readFileSync('content/simulations/fjern-overflodige-lisenser.yaml', 'utf8')
  .replace(/^(article|refusalArticle|next):.*\n/gm, '')
  .replace(/\[([^\]]*)\]\(\w+:[^)]*\)/g, '$1')
  .replaceAll('**', '');
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

function ofExercise(
  code: string,
  file: string,
  edit: (part: string) => string,
  wrong: string,
  right: string,
  ...told: string[]
): Mistake {
  const name = `simulations/${file}.yaml`;
  const broken = edit(wrong);
  return { code, broken: [name, broken], mended: [name, edit(right)], line: lineOf(broken, wrong), told };
}

/** Every mistake that a single file can have: a folder of them has no other problems. */
const ALL: Mistake[] = [
  renamed(
    'file-name',
    'articles/Åpne saker.md',
    'articles/apne-saker.md',
    anArticle(),
    '«Åpne saker.md»',
    '«apne-saker.md»',
  ),
  renamed(
    'file-name',
    'articles/stor_bokstav.md',
    'articles/stor-bokstav.md',
    anArticle(),
    '«stor-bokstav.md»',
  ),
  renamed(
    'file-unread',
    'articles/gammel.markdown',
    'articles/gammel.md',
    anArticle(),
    '«gammel.markdown»',
    '«gammel.md»',
  ),
  renamed(
    'file-unread',
    'troubleshooters/under/mappe.yaml',
    'troubleshooters/mappe.yaml',
    aTree('second'),
    '«under/mappe.yaml»',
    '«mappe.yaml» rett i mappen troubleshooters',
  ),
  renamed(
    'same-address',
    'articles/under/en.md',
    'articles/under/en-annen.md',
    anArticle(),
    '«under/en.md» og «en.md»',
  ),
  field(
    'review-overdue',
    'ikke-kontrollert',
    'updated',
    '2024-11-24',
    '2026-11-24',
    '«2024-11-24»',
    '24. november 2025',
  ),
  field('wrong-form', 'halvarlig', 'reviewEvery', 'hver sommer', '6 måneder', '«6 måneder»'),
  field('no-such-date', 'publisert', 'publishFrom', '2026-02-30', '2026-02-28', '«2026-02-30»'),
  body('held-back', 'til-utkast-av-tre.md', '[Ny](feilsoking:utkast)', '[En](feilsoking:tre)', [
    'er et utkast',
  ]),
  body('held-back', 'til-utkast.md', '[Ny](artikkel:utkast)', '[En](artikkel:en)', ['er et utkast']),
  renamed('file-unread', 'articles/roper.MD', 'articles/roper.md', anArticle(), '«roper.MD»', '«roper.md»'),
  renamed('same-address', 'articles/en.mdx', 'articles/en-til.mdx', anArticle(), '«en.mdx» og «en.md»'),
  {
    code: 'no-fields',
    broken: ['articles/uten-felter.md', 'Tekst.\n'],
    mended: ['articles/uten-felter.md', anArticle()],
    line: 1,
    told: ['title, description, category og updated'],
  },
  field('yaml-syntax', 'kolon', 'title', 'Merk: les dette', '"Merk: les dette"', 'anførselstegn'),
  ...[':Merk', ':\u00a0Merk'].map((colon, i): Mistake => {
    const file = `articles/uten-mellomrom-${i}.md`;
    return {
      code: 'yaml-syntax',
      broken: [file, anArticle({ title: 'Merk' }).replace(': Merk', colon)],
      mended: [file, anArticle({ title: 'Merk' })],
      line: 2,
      told: ['mellomrom etter kolonet'],
    };
  }),
  field(
    'text-cut',
    'merke',
    'title',
    '&-tegnet i søk',
    '"&-tegnet i søk"',
    '«&-tegnet»',
    '«"&-tegnet i søk"»',
  ),
  field('wrong-form', 'norsk-ja', 'draft', 'ja', 'true', '«true»'),
  field('wrong-form', 'sitert-ja', 'draft', '"true"', 'true', 'uten anførselstegn'),
  field('wrong-form', 'liste-i-liste', 'keywords', '[lisens: [plan]]', '[lisens, plan]', 'forventet tekst'),
  body('address-unreadable', 'en-skrastrek.md', '[Nettet](http:/firma.no)', '[Nettet](http://firma.no)', [
    '«http://firma.no»',
  ]),
  body('address-refused', 'egen-disk.md', String.raw`[Filen](C:\fil.pdf)`, '[Filen](./hel.pdf)', [
    'på egen maskin',
  ]),
  body('link-unmade', 'ring-oss.md', '[Oss](tel:ring oss)', '[Oss](tel:+4722334455)', ['tel:ring oss']),
  body('link-unmade', 'bildestorrelse.md', '![Skjerm](./bilde.svg =300x)', '![Skjerm](./bilde.svg)', [
    '«(./bilde.svg)»',
  ]),
  body('link-unmade', 'bildelinje.md', '![Skjerm](./bilde.svg Fanen)', '![Skjerm](./bilde.svg "Fanen")', [
    '«(./bilde.svg "Fanen")»',
  ]),
  body(
    'missing-tree',
    'steg-ved-adresse.md',
    '[Steget](feilsoking:tre/andre)',
    '[Steget](feilsoking:tre/second)',
    ['«feilsoking:tre/second»', 'id-en'],
  ),
  body(
    'missing-tree',
    'steg-ved-merke.md',
    '[Steget](feilsoking:tre#second)',
    '[Steget](feilsoking:tre/second)',
    ['«feilsoking:tre/second»'],
  ),
  body('missing-anchor', 'ovelse-ved-merke.md', '[Øv](ovelse:ovelse#start)', '[Øv](ovelse:ovelse)', [
    '«ovelse:ovelse»',
  ]),
  body('mark-left', 'bar-lenke.md', 'Se artikkel:en for mer.', 'Se [den ene](artikkel:en) for mer.', [
    '«[tekst](artikkel:en)»',
  ]),
  body('mark-left', 'kommentar-i-linje.md', 'Tekst <!-- husk dette.', 'Tekst <!-- husk dette --> her.', [
    '«-->»',
  ]),
  body('media-as-tag', 'tagg-uten-tekst.md', '<img src="./bilde.svg">', '![Skjerm](./bilde.svg)', [
    '«![hva bildet viser](./bilde.svg)»',
  ]),
  body('component-field', 'feltnavn.mdx', '<Exercise ide="ovelse" />', '<Exercise id="ovelse" />', ['«id»']),
  body(
    'tag-unclosed',
    'liten-slutt.mdx',
    '<Callout type="tip">Husk.</callout>',
    '<Callout type="tip">Husk.</Callout>',
    ['«</Callout>»'],
  ),
  body(
    'mdx-syntax',
    'uten-anforsel.mdx',
    '<Callout type=tip>Husk.</Callout>',
    '<Callout type="tip">Husk.</Callout>',
    ['anførselstegn'],
  ),
  field('yaml-syntax', 'klamme', 'keywords', '[lisens, plan', '[lisens, plan]'),
  {
    code: 'field-twice',
    broken: ['articles/to-ganger.md', anArticle({ title: 'En\ntitle: To' })],
    mended: ['articles/to-ganger.md', anArticle()],
    line: 3,
    told: ['«title: To»', 'for andre gang'],
  },
  {
    code: 'unknown-field',
    broken: ['articles/ukjent-felt.md', anArticle({ keyword: '[lisens]' })],
    mended: ['articles/ukjent-felt.md', anArticle({ keywords: '[lisens]' })],
    line: 6,
    told: ['«keyword»', '«keywords»'],
  },
  field('wrong-form', 'uten-liste', 'keywords', 'lisens', '[lisens]', 'en liste'),
  field('wrong-form', 'tom-tittel', 'title', '""', 'Tittel', 'en tekst som ikke er tom'),
  field('text-cut', 'kuttet', 'title', 'Feil #403', '"Feil #403"', '«Feil»', '«"Feil #403"»'),
  field(
    'text-cut',
    'kuttet-setning',
    'description',
    'Du ser feil # og et tall.',
    '"Du ser feil # og et tall."',
  ),
  {
    code: 'yaml-syntax',
    broken: ['articles/med-tabulator.md', anArticle({ asked: '\n\t- hva er det\n\t- hvem er det' })],
    mended: ['articles/med-tabulator.md', anArticle({ asked: '\n  - hva er det\n  - hvem er det' })],
    line: 7,
    told: ['linje 8', 'innrykk med mellomrom'],
  },
  field('not-text', 'tall', 'title', '403', '"403"', '«403»', '«"403"»'),
  field('not-text', 'heksadesimal', 'keywords', '[0x80070005]', '["0x80070005"]', '«0x80070005»'),
  field('not-text', 'dato-som-tittel', 'title', '2026-11-24', '"2026-11-24"', '«2026-11-24»'),
  field('no-such-date', 'dato', 'updated', '2026-13-45', '2026-11-15', '«2026-13-45»'),
  field('no-such-date', 'februar', 'updated', '2026-02-30', '2026-02-28', '«2026-02-30»'),
  field('wrong-form', 'norsk-dato', 'updated', '24.11.2026', '2026-11-24', 'ÅÅÅÅ-MM-DD'),
  field('wrong-form', 'ar', 'reviewed', '0202-11-24', '2026-11-24', '«0202-11-24»', 'fra 1980'),
  field('wrong-form', 'framtid', 'publishFrom', '2206-11-24', '2026-11-24', '«2206-11-24»', 'til 2099'),
  {
    code: 'unknown-field',
    broken: ['articles/oversatt-felt.md', anArticle({ category: undefined, tema: 'hylle' })],
    mended: ['articles/oversatt-felt.md', anArticle()],
    line: 5,
    told: ['«tema»', '«category»'],
  },
  field('unknown-theme', 'tema', 'category', 'hyla', 'hylle', '«hyla»', 'hylle'),
  field('unknown-related', 'beslektet', 'related', '[enn]', '[en]', '«enn»', '«en»'),
  {
    code: 'wrong-alias',
    broken: [
      'articles/overskriften-star.md',
      anArticle({ aliases: '["#der > her"]' }, '## Her\n\nEn.\n\n## Der\n\nTo.'),
    ],
    mended: [
      'articles/overskriften-star.md',
      anArticle({ aliases: '["#den > her"]' }, '## Her\n\nEn.\n\n## Der\n\nTo.'),
    ],
    line: 6,
    told: ['står i artikkelen nå'],
  },
  field('wrong-alias', 'gammel-adresse', 'aliases', '[en]', '[ene]', '«en»', 'ikke er i bruk lenger'),

  {
    code: 'address-gone',
    broken: ['adresser.txt', 'artikler/en/\nartikler/enn/\n'],
    mended: ['adresser.txt', 'artikler/en/\nartikler/enn/ borte\n'],
    line: 2,
    told: ['«artikler/enn/»', '«artikler/enn/ borte»', 'aliases'],
  },
  {
    code: 'wrong-alias',
    broken: ['simulations/gammelt-navn.yaml', `aliases: [ovelse]\n${EXERCISE}`],
    mended: ['simulations/gammelt-navn.yaml', `aliases: [ovelsen]\n${EXERCISE}`],
    line: 1,
    told: ['«ovelse»', 'en øvelse som finnes'],
  },

  body('brace', 'krollparentes.mdx', 'Hei, {kunde}!', 'Hei, \\{kunde}!', [
    '«{kunde}»',
    'Skriv \\{ for en krøllparentes',
  ]),
  body('brace', 'tom-parentes.mdx', 'Feil {} her.', 'Feil \\{} her.', ['«{}»']),
  body('brace', 'apen-parentes.mdx', 'Feil { her.', 'Feil \\{ her.', ['Skriv \\{']),
  body('mdx-syntax', 'mindre-enn.mdx', 'Når det er <5 igjen.', 'Når det er \\<5 igjen.', [
    '«<5 igjen.»',
    '\\<',
  ]),
  body('mdx-syntax', 'lenke-i-vinkler.mdx', 'Se <https://firma.no>.', 'Se [firma.no](https://firma.no).', [
    '«[tekst](https://firma.no)»',
  ]),
  body(
    'mdx-syntax',
    'html-kommentar.mdx',
    'Tekst.\n\n<!-- husk -->',
    'Tekst.\n\n{/* husk */}',
    ['{/* … */}'],
    2,
  ),
  body('tag-unclosed', 'apen-tagg.mdx', '<Callout>\nHusk.', '<Callout>\nHusk.\n</Callout>', ['«</Callout>»']),
  body('tag-unclosed', 'linjeskift.mdx', 'En<br>to.', 'En<br />to.', ['«<br />»']),
  body('article-code', 'import.mdx', "import x from './x.ts'", 'Tekst.', ['import']),

  body('heading-empty', 'tom-overskrift.md', '## !!!', '## Viktig', ['uten bokstaver']),
  body('heading-empty', 'helt-tom.md', '##\n\nTekst.', '## Viktig\n\nTekst.', ['uten bokstaver']),
  body('heading-level', 'hopp.md', '## En\n\n#### To', '## En\n\n### To', ['«### To»'], 2),
  body('heading-level', 'tittel.md', '# En', '## En', ['«## En»']),
  body('heading-twice', 'like.md', '## En\n\n## En', '## En\n\n## To', ['linje 8'], 2),
  body('heading-own', 'innhold.md', '## Innhold', '## Hva den holder', ['«## Innhold»']),
  body('heading-own', 'mer.md', '## Mer informasjon', '## Mer om planer', ['«## Mer informasjon»']),
  body(
    'id-taken',
    'id.md',
    '## Svar\n\n<p id="svar">Ja.</p>',
    '## Svar\n\n<p id="ja">Ja.</p>',
    ['«svar»'],
    2,
  ),
  body('id-taken', 'sidens-id.md', '## Meny topp', '## Menyen øverst', ['siden selv']),

  body('missing-article', 'til-artikkel.md', '[En](artikkel:enn)', '[En](artikkel:en)', ['«artikkel:en»']),
  body('missing-anchor', 'til-overskrift.md', '[En](artikkel:en#dell)', '[En](artikkel:en#del)', [
    '«artikkel:en#del»',
  ]),
  body('missing-anchor', 'hit.md', '## Her\n\n[Opp](#herr)', '## Her\n\n[Opp](#her)', ['«#her»'], 2),
  body('missing-exercise', 'til-ovelse.md', '[En](ovelse:ovelsen)', '[En](ovelse:ovelse)', [
    '«ovelse:ovelse»',
  ]),
  body('missing-tree', 'til-steg.md', '[En](feilsoking:tre/enn)', '[En](feilsoking:tre/end)', [
    '«feilsoking:tre/end»',
  ]),
  body('missing-tool', 'til-verktoy.md', '[En](verktoy:plan)', '[En](verktoy:lisensplan)', [
    '«verktoy:lisensplan»',
  ]),
  body('link-empty', 'tom-lenke.md', '[En]()', '[En](artikkel:en)', ['uten adresse']),
  body('link-unmade', 'mellomrom.md', '[En](artikkel: en)', '[En](artikkel:en)', ['«(artikkel: en)»']),
  body('link-unmade', 'skjermbilde.md', '![En](./skjermbilde 1.png)', '[En](artikkel:en)', [
    '«(./skjermbilde 1.png)»',
  ]),
  body('template-left', 'mal.md', 'Skriv svaret i to setninger.', 'Svaret.', [
    '«Skriv svaret i to setninger.»',
  ]),
  body('address-refused', 'javascript.md', '[En](javascript:x)', '[En](artikkel:en)', ['sikkerhetsreglene']),
  body(
    'address-unreadable',
    'portnummer.md',
    'Gå til https://servernavn.no:portnummer nå.',
    'Gå til `https://servernavn.no:portnummer` nå.',
    ['ingen nettleser'],
  ),
  body('address-unreadable', 'skjema.md', '[En](artikel:en)', '[En](artikkel:en)', ['«artikkel:en»']),
  body('missing-page', 'til-fil.md', '[En](en.md)', '[En](artikkel:en)', ['«artikkel:en»']),
  body('missing-page', 'til-side.md', '[En](/artikler/enn/)', '[En](/artikler/en/)', ['«/artikler/en/»']),
  body('missing-file', 'til-pdf.md', '[En](/fil.pdf)', '[En](/favicon.svg)', ['«./fil.pdf»', 'public']),

  body('picture-text', 'uten-tekst.md', '![](./bilde.svg)', '![Et bilde](./bilde.svg)', ['uten tekst']),
  body('missing-file', 'uten-bilde.md', '![Et bilde](./borte.svg)', '![Et bilde](./bilde.svg)', [
    '«./borte.svg»',
  ]),
  body('missing-file', 'store-bokstaver.md', '![Et bilde](./Bilde.svg)', '![Et bilde](./bilde.svg)', [
    '«bilde.svg»',
  ]),
  body('media-outside', 'utenfra.md', '![Et bilde](https://firma.no/x.png)', '![Et bilde](./bilde.svg)', [
    'et annet nettsted',
  ]),
  body('media-as-tag', 'img.md', '<img src="./bilde.svg" alt="Et bilde">', '![Et bilde](./bilde.svg)', [
    '«![hva bildet viser](./bilde.svg)»',
  ]),
  body(
    'media-as-tag',
    'video.mdx',
    '<video src="./film.webm" aria-label="En film"></video>',
    '![En film](./film.webm)',
    ['«![hva filmen viser](./film.webm)»'],
  ),
  body('picture-text', 'film-uten-tekst.md', '![](./film.webm)', '![En film](./film.webm)', ['en film uten']),
  body(
    'picture-text',
    'video-uten-tekst.mdx',
    '<video src="/favicon.svg" poster="/favicon.svg"></video>',
    '<video src="/favicon.svg" poster="/favicon.svg" aria-label="En film"></video>',
    ['«aria-label»'],
  ),
  body('film-poster', 'film-uten-bilde.md', '![En film](./stum.webm)', '![En film](./film.webm)', [
    '«stum.png»',
  ]),
  body(
    'film-poster',
    'video-uten-bilde.mdx',
    '<video src="/favicon.svg" aria-label="En film"></video>',
    '<video src="/favicon.svg" aria-label="En film" poster="/favicon.svg"></video>',
    ['«poster»'],
  ),
  body(
    'element-refused',
    'selvgaende.mdx',
    '<video src="/favicon.svg" aria-label="En film" poster="/favicon.svg" autoplay></video>',
    '<video src="/favicon.svg" aria-label="En film" poster="/favicon.svg"></video>',
    ['«autoplay»', 'selv starter'],
  ),
  body('file-kind', 'heic.md', '![Et bilde](./bilde.heic)', '![Et bilde](./bilde.svg)', ['png, jpg']),
  body('file-kind', 'program.md', '[Programmet](./program.exe)', '[Listen](./liste.csv)', ['pdf', 'zip']),
  body('missing-file', 'fil-borte.md', '[Listen](./Liste.csv)', '[Listen](./liste.csv)', ['«liste.csv»']),
  body('missing-file', 'utenfor.md', '[Filen](../../package.txt)', '[Listen](./liste.csv)', ['ikke finnes']),
  body('picture-unreadable', 'falsk.md', '![Et bilde](./falsk.png)', '![Et bilde](./bilde.svg)', [
    'lagret som png',
  ]),
  body('picture-code', 'tegning.md', '![En tegning](./kode.svg)', '![En tegning](./bilde.svg)', ['kode']),
  body('element-refused', 'script.md', 'Les.\n\n<script>alert(1)</script>', 'Les.', ['«<script>»'], 2),
  body(
    'element-refused',
    'iframe.mdx',
    '<iframe src="https://video.no"></iframe>',
    '[Se filmen](https://video.no)',
    ['«<iframe>»'],
  ),
  body('element-refused', 'stil.md', '<p style="color: red">Rød.</p>', '<p>Rød.</p>', ['«style»']),

  body('component-in-md', 'komponent.md', '<Callout>Husk.</Callout>', 'Husk.', ['.mdx»']),
  body('unknown-component', 'figur.mdx', '<Figur />', 'Figuren.', ['«<Figur>»']),
  body('unknown-component', 'vinkler.md', 'Hei <kunde> der.', 'Hei \\<kunde> der.', ['\\<kunde>']),
  body(
    'component-field',
    'typ.mdx',
    '<Callout typ="tip">Husk.</Callout>',
    '<Callout type="tip">Husk.</Callout>',
    ['«type»'],
  ),
  body(
    'component-field',
    'type.mdx',
    '<Callout type="tipp">Husk.</Callout>',
    '<Callout type="tip">Husk.</Callout>',
    ['«tip»'],
  ),
  body('component-field', 'uten-id.mdx', '<Troubleshooter />', '<Troubleshooter id="tre" />', ['«id="…"»']),
  body('component-field', 'ovelse-id.mdx', '<Exercise id="ovelsen" />', '<Exercise id="ovelse" />', [
    '«ovelse»',
  ]),
  body(
    'list-restarts',
    'liste.md',
    '1. En\n\n![Et bilde](./bilde.svg)\n\n2. To',
    '1. En\n\n   ![Et bilde](./bilde.svg)\n\n2. To',
    ['«2.»'],
    4,
  ),
  body('list-restarts', 'kommentar.md', '1. En\n\n<!-- husk -->\n\n1. To', '1. En\n1. To', ['igjen'], 4),

  body('label-wrong', 'navn.md', 'Åpne **Lisensser**.', 'Åpne **Lisenser**.', ['«Lisenser»']),
  body('label-twin', 'engelsk.md', 'Åpne **Lisenser** (Licences).', 'Åpne **Lisenser**.', ['«(Licences)»']),
  body('label-unlisted', 'fet.md', 'Det er **svært viktig**.', 'Det er svært viktig.', ['«svært viktig»']),
  body('term-unknown', 'ord.md', 'En [plass](ord:plas).', 'En [plass](ord:plass).', ['«plass»']),
  body('term-misplaced', 'ord-i-overskrift.md', '## En [plass](ord:plass)', 'En [plass](ord:plass)', [
    'en overskrift',
  ]),
  body(
    'term-too-many',
    'mange-ord.md',
    Array(9).fill('[plass](ord:plass)').join('\n'),
    '[plass](ord:plass)',
    ['9 merkede'],
    8,
  ),

  body('mark-left', 'uten-mellomrom.md', '##Del\n\nTekst.', '## Del\n\nTekst.', ['«##Del»', '«## Del»']),
  body('mark-left', 'apen-fet.md', 'Klikk på **Lisenser nå.', 'Klikk på **Lisenser** nå.', ['«**»']),
  body('mark-left', 'fotnote-uten-tekst.md', 'Tekst.[^1]', 'Tekst.[^1]\n\n[^1]: Noten.', ['«[^1]:»']),
  body('mark-left', 'henvisning.md', 'Se [en][en].', 'Se [en][en].\n\n[en]: artikkel:en', ['«[en]:»']),
  body('mark-left', 'tabell-uten-strek.md', '| A | B |\n| 1 | 2 |', '| A | B |\n| --- | --- |\n| 1 | 2 |', [
    '«| --- | --- |»',
  ]),
  body('mark-left', 'tall-uten-mellomrom.md', '1.En\n2.To', '1. En\n2. To', ['«1. En»']),
  body('mark-left', 'tall-to.md', '1. En\n\n2.To', '1. En\n2. To', ['«2. To»'], 2),
  body('mark-left', 'kuler.md', 'Tekst:\n\n• En\n• To', 'Tekst:\n\n- En\n- To', ['«- En»'], 2),
  body('mark-left', 'ramme.md', ':::note\nHusk.\n:::', 'Husk.', ['<Callout type="note">']),
  body('mark-left', 'wiki.md', 'Se [[en]].', 'Se [en](artikkel:en).', ['«[tekst](artikkel:en)»']),
  body('mark-left', 'byttet.md', 'Se (den)[artikkel:en].', 'Se [den](artikkel:en).', [
    '«[den](artikkel:en)»',
  ]),
  body('mark-left', 'uten-klamme.md', 'Se [den(artikkel:en).', 'Se [den](artikkel:en).', [
    '«[den](artikkel:en)»',
  ]),
  body('mark-left', 'smil.md', 'Bra :smile: da.', 'Bra 🙂 da.', ['«:smile:»']),
  body('mark-left', 'uten-semikolon.md', 'Fast&nbsp mellomrom.', 'Fast mellomrom.', [
    '«&nbsp;» med semikolon',
  ]),
  body(
    'element-refused',
    'lukket.md',
    '<details open="false"><summary>Mer</summary>\n\nTekst.\n\n</details>',
    '<details><summary>Mer</summary>\n\nTekst.\n\n</details>',
    ['«open="false"»', 'det motsatte'],
  ),
  body('missing-file', 'omvendt-strek.md', '![Et bilde](.\\bilde.svg)', '![Et bilde](./bilde.svg)', [
    '«./bilde.svg»',
  ]),
  body('sign-unseen', 'usynlig-i-navn.md', 'Åpne **Li\u00ADsenser.**', 'Åpne **Lisenser**.', [
    '«**Li▯senser.**»',
    'en myk bindestrek',
  ]),
  body('sign-unseen', 'usynlig-i-kode.md', 'Skriv `npm\u00A0start`.', 'Skriv `npm start`.', [
    '«`npm▯start`»',
    'et hardt mellomrom',
    '«`npm start`»',
  ]),
  body('sign-unseen', 'usynlig-i-ord.md', 'Hele li\u200Bsensen.', 'Hele lisensen.', [
    '«li▯sensen.»',
    'uten bredde',
  ]),
  field('sign-unseen', 'usynlig-i-felt', 'owner', 'Kari\u2060', 'Kari', '«Kari▯»'),
  body('mark-left', 'overskrift-id.md', '## Del {#min-id}', '## Del', ['«{#min-id}»']),
  body('text-lost', 'apen-kode.md', '```\nkode\n\n## Resten', '```\nkode\n```\n\n## Resten', [
    'resten blir kode',
  ]),
  body('text-lost', 'apen-kommentar.md', 'A.\n\n<!-- husk\n\nB.', 'A.\n\n<!-- husk -->\n\nB.', ['«-->»'], 2),
  body(
    'text-lost',
    'lang-rad.md',
    '| A | B |\n| --- | --- |\n| 1 | 2 | 3 |',
    '| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |',
    ['3 celler', 'leserne ser 2'],
    2,
  ),
  body(
    'text-lost',
    'fotnote-uten-merke.md',
    'Tekst.\n\n[^1]: Noten.',
    'Tekst.[^1]\n\n[^1]: Noten.',
    ['«[^1]»'],
    2,
  ),
  body(
    'text-lost',
    'to-fotnoter.md',
    'Tekst.[^1]\n\n[^1]: En.\n\n[^1]: To.',
    'Tekst.[^1] Mer.[^2]\n\n[^1]: En.\n\n[^2]: To.',
    ['for andre gang'],
    4,
  ),
  body(
    'code-by-indent',
    'innrykk.md',
    'Tekst.\n\n    Mer tekst.',
    'Tekst.\n\nMer tekst.',
    ['«Mer tekst.»'],
    2,
  ),
  body(
    'tag-misplaced',
    'apen-div.md',
    'A.\n\n<div>\n\nB.',
    'A.\n\n<div>\n\nB.\n\n</div>',
    ['«</div>» etterpå'],
    2,
  ),
  body('tag-misplaced', 'slutt-uten-start.md', 'A.\n\n</main>\n\nB.', 'A.\n\nB.', ['«</main>»'], 2),
  body('element-refused', 'textarea.md', 'A.\n\n<textarea></textarea>', 'A.', ['«<textarea>»'], 2),
  body('element-refused', 'html-tittel.md', '<h1>En</h1>', '## En', ['«## …»']),
  body('link-empty', 'lenke-uten-tekst.md', 'Se [](artikkel:en).', 'Se [en](artikkel:en).', [
    'mellom klammene',
  ]),
  body('address-unreadable', 'www.md', '[En](www.firma.no)', '[En](https://www.firma.no)', [
    '«https://www.firma.no»',
  ]),
  body('address-unreadable', 'e-post.md', '[En](post@firma.no)', '[En](mailto:post@firma.no)', [
    '«mailto:post@firma.no»',
  ]),
  body('address-unreadable', 'kolon-borte.md', '[En](https//firma.no)', '[En](https://firma.no)', [
    '«https://firma.no»',
  ]),
  body('address-unreadable', 'ring.md', '[Ring](tel:sentralen)', '[Ring](tel:+4722334455)', [
    'ingen kan ringe',
  ]),
  body(
    'missing-page',
    'hele-adressen.md',
    `[En](${site.address}/artikler/enn/)`,
    `[En](${site.address}/artikler/en/)`,
    ['«/artikler/en/»'],
  ),
  body('mdx-syntax', 'e-post-i-vinkler.mdx', 'Skriv til <a@b.no>.', 'Skriv til [a@b.no](mailto:a@b.no).', [
    '«[a@b.no](mailto:a@b.no)»',
  ]),
  body('picture-unreadable', 'halv.md', '![Et bilde](./halv.gif)', '![Et bilde](./bilde.svg)', ['slutten']),
  body('picture-unreadable', 'uten-rom.md', '![Et bilde](./uten-rom.svg)', '![Et bilde](./bilde.svg)', [
    'xmlns',
  ]),
  body('picture-unreadable', 'uten-mal.md', '![Et bilde](./uten-mal.svg)', '![Et bilde](./bilde.svg)', [
    'viewBox',
  ]),
  body('picture-unreadable', 'skjev.md', '![Et bilde](./skjev.svg)', '![Et bilde](./bilde.svg)', [
    'ødelagt på linje 2',
  ]),
  body('picture-unreadable', 'og-tegn.md', '![Et bilde](./og-tegn.svg)', '![Et bilde](./bilde.svg)', [
    'linje 1',
  ]),
  body('picture-code', 'skjult-kode.md', '![Et bilde](./skjult-kode.svg)', '![Et bilde](./bilde.svg)', [
    'kode',
  ]),
  body('picture-parts', 'foto-i-tegning.md', '![Et bilde](./foto.svg)', '![Et bilde](./bilde.svg)', [
    '«https://firma.no/foto.png»',
  ]),
  body('picture-parts', 'skrift-i-tegning.md', '![Et bilde](./skrift.svg)', '![Et bilde](./bilde.svg)', [
    '«https://skrift.no/a.css»',
  ]),
  body('file-damaged', 'tom-pdf.md', '[Listen](./tom.pdf)', '[Listen](./liste.csv)', ['en tom fil']),
  body('file-damaged', 'ikke-pdf.md', '[Listen](./ikke.pdf)', '[Listen](./hel.pdf)', ['ødelagt']),
  body('file-damaged', 'halv-pdf.md', '[Listen](./halv.pdf)', '[Listen](./hel.pdf)', ['ødelagt']),
  body('file-damaged', 'halv-excel.md', '[Listen](./halv.xlsx)', '[Listen](./liste.csv)', ['ødelagt']),
  body('file-damaged', 'tom-film.md', '![En film](./tom.webm)', '![En film](./film.webm)', ['en tom fil']),
  body('film-subtitles', 'komma.md', '![En film](./komma.webm)', '![En film](./film.webm)', [
    '«00:01,000 --> 00:02,000» på linje 3',
    'med punktum',
  ]),
  body('film-subtitles', 'uten-webvtt.md', '![En film](./uten-webvtt.webm)', '![En film](./film.webm)', [
    '«WEBVTT» øverst',
  ]),
  body('film-subtitles', 'baklengs.md', '![En film](./baklengs.webm)', '![En film](./film.webm)', [
    'slutter etter at den begynner',
  ]),
  body('film-subtitles', 'srt.md', '![En film](./srt.webm)', '![En film](./film.webm)', [
    '«srt.srt»',
    '«srt.vtt», lagret som WebVTT',
  ]),
  body('text-damaged', 'tapt.md', 'Bl\ufffdb\ufffdr', 'Blåbær', ['gått tapt']),
  body('text-damaged', 'to-ganger-lagret.md', 'BlÃ¥bær', 'Blåbær', ['«Ã¥»']),
  body('text-damaged', 'styretegn.md', 'En \u0007 klokke', 'En klokke', ['ikke kan vises']),
  body(
    'two-versions',
    'to-utgaver.md',
    'A.\n\n<<<<<<< HEAD\n\nEn.\n\n=======\n\nTo.\n\n>>>>>>> gren',
    'A.\n\nEn.',
    ['«<<<<<<< HEAD»'],
    2,
  ),
  field('day-to-come', 'i-morgen', 'updated', '2062-11-24', '2026-11-24', '«2062-11-24»'),
  field('field-marks', 'fet-tittel', 'title', 'Hva er **Lisenser**?', 'Hva er Lisenser?', '«**Lisenser**»'),
  field('title-twice', 'vare', 'title', 'En bok', 'En vare', 'articles/bok.md'),
  field('yaml-syntax', 'ett-anforselstegn', 'title', '"Merk', '"Merk"', '«title: "Merk»'),
  field('not-text', 'kolon-i-liste', 'asked', '["ok", feil: hva]', '["ok", "feil: hva"]', '«"feil: hva"»'),
  {
    code: 'no-text',
    broken: ['articles/bare-felter.md', anArticle({}, '')],
    mended: ['articles/bare-felter.md', anArticle({}, 'Tekst.')],
    line: undefined,
    told: ['ingen tekst'],
  },
  renamed('file-unread', 'articles/notat.mdx.txt', 'articles/notat.mdx', anArticle(), '«articles/notat.mdx»'),
  renamed('file-unread', 'artikler/ny.md', 'articles/ny.md', anArticle(), '«articles/ny.md»'),
  renamed('file-unread', 'i-roten.md', 'articles/i-roten.md', anArticle(), '«articles/i-roten.md»'),

  renamed('file-name', 'articles/con.md', 'articles/konto.md', anArticle(), '«con.md»', 'Windows'),
  renamed('file-name', 'articles/index.md', 'articles/forside.md', anArticle(), '«index.md»'),
  renamed(
    'file-name',
    `articles/${'a'.repeat(101)}.md`,
    'articles/kort.md',
    anArticle(),
    '101 tegn',
    'høyst 100',
  ),
  renamed(
    'file-unread',
    'troubleshooters/notat.yaml.txt',
    'troubleshooters/notat.yaml',
    aTree('second'),
    '«troubleshooters/notat.yaml»',
  ),
  field('unknown-related', 'meg-selv', 'related', '[meg-selv]', '[en]', '«meg-selv», artikkelen selv'),
  field('unknown-related', 'to-ganger-nevnt', 'related', '[en, en]', '[en]', 'for andre gang'),
  field('unknown-related', 'med-endelse', 'related', '[en.md]', '[en]', '«en»'),
  field('wrong-form', 'bare-tall', 'reviewEvery', '12', '12 måneder', '«6 måneder»'),
  field('field-marks', 'kursiv-tittel', 'title', 'Om *lisenser*', 'Om lisenser', '«*lisenser*»'),
  field(
    'field-marks',
    'tegn-som-kode',
    'description',
    '"Salg &amp; service."',
    '"Salg & service."',
    '«&amp;»',
  ),
  field('field-marks', 'skra-anforselstegn', 'title', '”Lisenser”', '"Lisenser i bruk"', '«”Lisenser”»'),
  field('field-long', 'lang-tittel', 'title', 'ord '.repeat(40).trim(), 'Et ord', '159 tegn', 'høyst 120'),
  field(
    'field-long',
    'lang-beskrivelse',
    'description',
    `${'ord '.repeat(80).trim()}.`,
    'Et ord.',
    'høyst 300',
  ),
  field(
    'asked-twice',
    'spurt',
    'asked',
    '[Hvor er boken, hvor er boken?]',
    '[hvor er boken]',
    'for andre gang',
  ),
  {
    code: 'lines-joined',
    broken: ['articles/to-i-en.md', anArticle({ asked: '\n  - hvor er den\n   - hvem har den' })],
    mended: ['articles/to-i-en.md', anArticle({ asked: '\n  - hvor er den\n  - hvem har den' })],
    line: 7,
    told: ['«- hvem har den»'],
  },
  {
    code: 'yaml-syntax',
    broken: ['articles/rykket-inn.md', anArticle().replace('category', ' category')],
    mended: ['articles/rykket-inn.md', anArticle()],
    line: 4,
    told: ['«category: hylle» med mellomrom foran'],
  },
  {
    code: 'no-fields',
    broken: ['articles/tankestrek.md', anArticle().replace('---', '–--')],
    mended: ['articles/tankestrek.md', anArticle()],
    line: 1,
    told: ['«–--»', 'bare tre bindestreker'],
  },
  {
    code: 'no-fields',
    broken: ['articles/tom-linje-forst.md', `\n${anArticle()}`],
    mended: ['articles/tom-linje-forst.md', anArticle()],
    line: 1,
    told: ['tomme linjer foran'],
  },
  body(
    'media-as-tag',
    'srcset.md',
    '<img src="/favicon.svg" alt="En stjerne" srcset="./stor.png 2x">',
    '<img src="/favicon.svg" alt="En stjerne">',
    ['«srcset»'],
  ),
  body('picture-text-poor', 'filnavn.md', '![bilde.svg](./bilde.svg)', '![En firkant](./bilde.svg)', [
    '«bilde.svg»',
  ]),
  body(
    'picture-text-poor',
    'skjermbilde-uten.md',
    '![Skjermbilde](./bilde.svg)',
    '![En firkant](./bilde.svg)',
    ['«Skjermbilde»'],
  ),
  body('file-kind', 'uten-utropstegn.md', '[En firkant](./bilde.svg)', '![En firkant](./bilde.svg)', [
    'utropstegn foran',
    '«![hva bildet viser](./bilde.svg)»',
  ]),
  body(
    'link-unmade',
    'brutt-adresse.md',
    '[En](https://firma.no/en side)',
    '[En](https://firma.no/en-side)',
    ['uten mellomrom i adressen'],
  ),
  body(
    'link-text-other',
    'annen-adresse.md',
    '[https://firma.no](https://annet.no)',
    '[https://firma.no](https://www.firma.no)',
    ['«https://annet.no»'],
  ),
  body('link-text-vague', 'klikk-her.md', 'Klikk [her](artikkel:en).', 'Les om [den ene](artikkel:en).', [
    '«her»',
  ]),
  body(
    'link-detour',
    'omvei.md',
    '[En](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Ffirma.no%2F&data=1)',
    '[En](https://firma.no/)',
    ['«https://firma.no/»'],
  ),
  body('address-refused', 'egen-maskin.md', '[En](http://localhost:4321/artikler/en/)', '[En](artikkel:en)', [
    'egen maskin',
    '«artikkel:»',
  ]),
  body('address-unreadable', 'norsk-skjema.md', '[En](øvelse:ovelse)', '[En](ovelse:ovelse)', [
    '«ovelse:ovelse»',
  ]),
  body('missing-article', 'med-filendelse.md', '[En](artikkel:en.md)', '[En](artikkel:en)', [
    '«artikkel:en»',
  ]),
  body('element-refused', 'font.md', '<font color="red">Rød</font>', 'Rød', ['«<font>»', 'uten taggen']),
  body(
    'component-field',
    'ringen.mdx',
    '<LicenceFigure scenario="ovelse" moment="lisenser" press="banan" />',
    '<LicenceFigure scenario="ovelse" moment="lisenser" press="activate" />',
    ['«banan»', 'activate'],
  ),
  body(
    'component-field',
    'brettet.mdx',
    '<TextToSend folded="banan">\nHei.\n</TextToSend>',
    '<TextToSend folded>\nHei.\n</TextToSend>',
    ['bare «folded»'],
  ),
  body(
    'component-text',
    'tom-ramme.mdx',
    '<Callout type="tip"></Callout>',
    '<Callout type="tip">Husk.</Callout>',
    ['uten tekst'],
  ),
  body(
    'component-text',
    'kort-med-tekst.mdx',
    '<Exercise id="ovelse">Prøv.</Exercise>',
    'Prøv.\n\n<Exercise id="ovelse" />',
    ['leserne ikke ser'],
  ),
  body(
    'component-place',
    'ramme-i-setning.mdx',
    'Husk <Callout>dette</Callout> først.',
    'Husk dette først:\n\n<Callout>Dette.</Callout>',
    ['midt i en setning'],
  ),
  body('heading-by-line', 'strek-under.md', 'Ferdig.\n---\nMer.', 'Ferdig.\n\n---\n\nMer.', ['«## Ferdig.»']),
  body('note-left', 'huskelapp.md', 'Les.\n\nTODO: Mer.', 'Les.\n\nMer.', ['«TODO»'], 2),
  body('note-left', 'bilde-her.md', '[Sett inn bilde av fanen]', '![Fanen](./bilde.svg)', [
    '«[Sett inn bilde av fanen]»',
  ]),
  body('mark-left', 'bokstavliste.md', 'Slik:\n\na) En\nb) To', 'Slik:\n\n1. En\n2. To', ['«a) En»'], 2),
  body('mark-left', 'bindestreker.md', '-En\n-To', '- En\n- To', ['«- Tekst»']),
  body('mark-left', 'tankestreker.md', '– En\n– To', '- En\n- To', ['vanlig bindestrek']),
  body(
    'mark-left',
    'liste-fra-to.md',
    'Slik:\n2. En\n3. To',
    'Slik:\n\n1. En\n2. To',
    ['«2. En»', 'en tom linje foran'],
    1,
  ),
  body(
    'mark-left',
    'fra-regneark.md',
    'Plan\tAntall\nSalg\t12',
    '| Plan | Antall |\n| --- | --- |\n| Salg | 12 |',
    ['«Plan Antall»', 'en tabell'],
  ),
  body(
    'mark-left',
    'luft-i-tabell.md',
    '| A | B |\n\n| --- | --- |\n\n| 1 | 2 |',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
    ['uten tomme linjer'],
  ),
  body('mark-left', 'en-stjerne.md', 'Klikk på * Lisenser *.', 'Klikk på **Lisenser**.', ['«* Lisenser *»']),
  body('mark-left', 'apen-kode-i-linje.md', 'Skriv `kode her.', 'Skriv `kode` her.', ['et ` til']),
  body('mark-left', 'uthevet.md', 'Det er ==viktig==.', 'Det er viktig.', ['«==viktig==»']),
  body('mark-left', 'fotnote-i-linje.md', 'Tekst.^[Noten.]', 'Tekst.[^1]\n\n[^1]: Noten.', ['«[^1]»']),
  body('mark-left', 'wiki-bilde.md', '![[bilde.svg]]', '![En firkant](./bilde.svg)', [
    '«![hva bildet viser](./bilde.svg)»',
  ]),
  body('mark-left', 'bredde.md', '![En firkant](./bilde.svg){width=50%}', '![En firkant](./bilde.svg)', [
    '«{width=50%}»',
  ]),
  body(
    'text-lost',
    'tekst-i-tabell.md',
    '| A | B |\n| --- | --- |\n| 1 | 2 |\nMer.',
    '| A | B |\n| --- | --- |\n| 1 | 2 |\n\nMer.',
    ['en tom linje etter tabellen'],
    3,
  ),
  {
    code: 'same-text',
    broken: ['troubleshooters/like-svar.yaml', aTree('second').replace('label: Nei', 'label: ja')],
    mended: ['troubleshooters/like-svar.yaml', aTree('second')],
    line: 10,
    told: ['questions.first.options.no.label', '«ja»'],
  },
  {
    code: 'sentence-begun',
    broken: ['troubleshooters/begynt.yaml', aTree('second').replace('appliesWhen: du', 'appliesWhen: Du')],
    mended: ['troubleshooters/begynt.yaml', aTree('second')],
    line: 22,
    told: ['appliesWhen', '«Dette gjelder deg hvis»'],
  },
  {
    code: 'field-marks',
    broken: ['troubleshooters/fete-svar.yaml', aTree('second').replace('label: Nei', 'label: "**Nei**"')],
    mended: ['troubleshooters/fete-svar.yaml', aTree('second')],
    line: 10,
    told: ['«**Nei**»'],
  },

  {
    code: 'text-tag',
    broken: ['troubleshooters/tagg.yaml', aTree('second').replace('Det var det.', 'Det er <b>slutt</b>.')],
    mended: ['troubleshooters/tagg.yaml', aTree('second').replace('Det var det.', 'Det er slutt.')],
    line: 21,
    told: ['«<b>»', 'outcomes.end.summary'],
  },
  {
    code: 'text-tag',
    broken: ['troubleshooters/forsvinner.yaml', aTree('second').replace('Det var det.', 'Skriv <nummer>.')],
    mended: [
      'troubleshooters/forsvinner.yaml',
      aTree('second').replace('Det var det.', '"Skriv `<nummer>`."'),
    ],
    line: 21,
    told: ['«<nummer>»'],
  },
  body('missing-page', 'gammel-ending.md', '[Den ene](en.html)', '[Den ene](artikkel:en)', ['«artikkel:en»']),
  body('link-unmade', 'uten-slutt.md', '[Den ene](artikkel:en', '[Den ene](artikkel:en)', ['med ) der']),
  {
    code: 'dead-end',
    broken: ['troubleshooters/blindvei.yaml', aTree('nowhere')],
    mended: ['troubleshooters/blindvei.yaml', aTree('second')],
    line: 9,
    told: ['questions.first.options.yes.next', '«nowhere»'],
  },
  {
    code: 'text-cut',
    broken: ['troubleshooters/kuttet.yaml', aTree('second').replace('Er det slik?', 'Ser du feil #403 nå?')],
    mended: [
      'troubleshooters/kuttet.yaml',
      aTree('second').replace('Er det slik?', '"Ser du feil #403 nå?"'),
    ],
    line: 7,
    told: ['questions.first.text', '«Ser du feil»'],
  },
  ofExercise(
    'missing-article',
    'artikkel',
    (part) => `refusalArticle: ${part}\n${EXERCISE}`,
    'enn',
    'en',
    'refusalArticle',
    '«enn»',
    '«en»',
  ),
  ofExercise(
    'missing-exercise',
    'neste',
    (part) => `next: ${part}\n${EXERCISE}`,
    'ovelse:ovelsen',
    'ovelse:ovelse',
    '«ovelse:ovelse»',
  ),
  ofExercise(
    'wrong-form',
    'serienummer',
    (part) => EXERCISE.replace(/^serial:.*/m, `serial: ${part}`),
    '"12345"',
    '"1234567890"',
    'ti sifre',
  ),
  ofExercise(
    'wrong-form',
    'vei',
    (part) => EXERCISE.replace('  - finish\n', `  - ${part}\n`),
    'finnish',
    'finish',
    'way.',
    '«finnish»',
  ),
  {
    code: 'unknown-field',
    broken: ['categories.yaml', '- id: hylle\n  title: Hylle\n  description: En hylle.\n  farge: blå\n'],
    mended: ['categories.yaml', '- id: hylle\n  title: Hylle\n  description: En hylle.\n'],
    line: 4,
    told: ['«farge»'],
  },
  {
    code: 'wrong-form',
    broken: ['vocabulary.yaml', '- group: A\n  words:\n    sak: ticket\n'],
    mended: ['vocabulary.yaml', '- group: A\n  words:\n    sak: [ticket]\n'],
    line: 3,
    told: ['words.sak', '«ticket»', 'en liste'],
  },
];

/** Each with a title of its own, unless the title is the mistake. */
export const MISTAKES: Mistake[] = ALL.map((mistake) => ({
  ...mistake,
  broken: withOwnTitle(mistake.broken),
  mended: withOwnTitle(mistake.mended),
}));

function withOwnTitle([file, text]: [file: string, text: string]): [string, string] {
  return [file, text.replace(/^title: Tittel$/m, `title: Tittel ${path.parse(file).name}`)];
}

/** The text whose bytes are the beginning of a film. */
const FILM = '\x1aE\u07e3 film';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9">';

/** A film with its picture, and subtitles. */
function filmNamed(name: string, subtitles?: string, film = FILM): Record<string, string> {
  return {
    [`articles/${name}.webm`]: film,
    [`articles/${name}.svg`]: `${DRAWING}</svg>`,
    ...(subtitles === undefined ? {} : { [`articles/${name}.vtt`]: subtitles }),
  };
}

/** Files that the mistakes refer to. */
export const BESIDE: Record<string, string> = {
  'categories.yaml': '- id: hylle\n  title: Hylle\n  description: En hylle.\n',
  'articles/en.md': anArticle({ title: 'Den ene' }, 'Tekst.\n\n## Del\n\nMer tekst.'),
  'articles/utkast.md': anArticle(
    { title: 'Et utkast', draft: 'true' },
    '[Meg selv](artikkel:utkast) og [feilsøkingen](feilsoking:utkast)',
  ),
  'articles/bok.md': anArticle({ title: 'En bok' }),
  'articles/bilde.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  'articles/film.webm': FILM,
  'articles/film.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nHei.\n',
  'articles/film.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>',
  'articles/stum.webm': FILM,
  ...filmNamed('komma', 'WEBVTT\n\n00:01,000 --> 00:02,000\nHei.\n'),
  ...filmNamed('uten-webvtt', '00:01.000 --> 00:02.000\nHei.\n'),
  ...filmNamed('baklengs', 'WEBVTT\n\n00:05.000 --> 00:02.000\nHei.\n'),
  ...filmNamed('tom', undefined, ''),
  ...filmNamed('srt'),
  'articles/srt.srt': '1\n00:00:01,000 --> 00:00:02,000\nHei.\n',
  'articles/skjev.svg': `${DRAWING}\n<g></svg>`,
  'articles/og-tegn.svg': `${DRAWING}<text>A & B</text></svg>`,
  'articles/skjult-kode.svg': `${DRAWING}<a href="java&#115;cript:x"><path d="M0 0"/></a></svg>`,
  'articles/foto.svg': `${DRAWING}<image href="https://firma.no/foto.png"/></svg>`,
  'articles/skrift.svg': `${DRAWING}<style>@import url("https://skrift.no/a.css");</style></svg>`,
  'articles/tom.pdf': '',
  'articles/ikke.pdf': '<html>Ikke funnet</html>',
  'articles/halv.pdf': '%PDF-1.4\n1 0 obj',
  'articles/hel.pdf': '%PDF-1.4\n%%EOF\n',
  'articles/halv.xlsx': 'PK\x03\x04',
  'articles/liste.csv': 'a;b',
  'articles/bilde.heic': 'bilde',
  'articles/program.exe': 'program',
  'articles/falsk.png': 'noe annet',
  'articles/halv.gif': 'GIF89a',
  'articles/uten-rom.svg': '<svg width="9" height="9"/>',
  'articles/uten-mal.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'articles/kode.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  'labels.yaml': '- { norwegian: Lisenser, english: Licences, source: bilde, sure: confirmed }\n',
  'terms.yaml': '- { id: plass, term: plass, meaning: Et sted. }\n',
  'troubleshooters/tre.yaml': aTree('second'),
  'troubleshooters/utkast.yaml': `draft: true\n${aTree('second').replace('artikkel:en', 'artikkel:utkast')}`,
  'simulations/ovelse.yaml': EXERCISE,
};
