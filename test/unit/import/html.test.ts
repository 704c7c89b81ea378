import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aPage, imported, textOf } from './importing.ts';

const png = fs.readFileSync('test/fixtures/everything/articles/liten.png');
const LABELS = '- { norwegian: Lisenser, english: Licences, source: bilde, sure: confirmed }\n';

describe('a page of HTML', () => {
  test('becomes its article alone, with the title, the first sentence and the date that it tells', async () => {
    const { articles, report, problems } = await imported({
      'Hylle/Åpne saker.html': aPage(
        '<nav><a href="/">Hjem</a></nav><header><h1>Hvordan lukker jeg saker?</h1></header><p>Slik gjør du:</p><p>Velg saken. Lukk den.</p><script>alert(1)</script><form><button>Send</button></form><footer>Bunn</footer>',
        '<title>Saker – Firma</title><meta property="article:modified_time" content="2025-02-03T10:00:00Z"><meta name="keywords" content="sak, lukke">',
      ),
    });
    expect(articles['apne-saker']).toBe(`---
# yaml-language-server: $schema=../../.skjema/artikkel.json
title: "Hvordan lukker jeg saker?"
description: "Velg saken."
category: hylle
updated: 2025-02-03
draft: true # ta bort linjen når artikkelen skal publiseres
keywords:
  - "sak"
  - "lukke"
---

Slik gjør du:

Velg saken. Lukk den.
`);
    expect(report).toContain('- [ ] Et skjema ble ikke med.');
    expect(problems).toEqual([]);
  });

  test('has its headings at levels that follow each other, and none without words', async () => {
    const { articles, problems } = await imported({
      'a.html': aPage(
        '<h1>T</h1><h3>En</h3><h6>To</h6><h2></h2><h2>!!!</h2><h2><b>Tre</b><br><img src="b.png" alt="Et bilde"></h2><ul><li><h4>Fire</h4></li></ul>',
      ),
      'b.png': png,
    });
    expect(textOf(articles.a)).toBe('## En\n\n### To\n\n!!!\n\n## Tre\n\n![Et bilde](./a-1.png)\n\n- Fire\n');
    expect(problems).toEqual([]);
  });

  test('keeps bold names, and takes the bold from what would be read as a misspelt one', async () => {
    const { articles, report, problems } = await imported(
      {
        'a.html': aPage(
          '<h1>T</h1><p><b>Lisenser </b>og <b>Lisensser</b>, <b>Lisenser</b> (Licences), <b>Annet</b>.</p>',
        ),
      },
      { content: { 'labels.yaml': LABELS } },
    );
    expect(textOf(articles.a)).toBe('**Lisenser** og Lisensser, Lisenser (Licences), **Annet**.\n');
    expect(report).toContain('«Lisensser» sto med fet skrift og ligner navnet «Lisenser»');
    expect(report).toContain('- «Annet» (1)');
    expect(problems.map(({ code }) => code)).toEqual(['label-unlisted']);
  });

  test('has a paragraph of its own after two line breaks, and no spaces at the ends of its links', async () => {
    const { articles } = await imported({
      'a.html': aPage(
        '<h1>T</h1><p>En<br><br>To<a href="https://a.no"> tre </a>fire<br></p><ul><li>En<br><br>To<br>tre</li></ul>',
      ),
    });
    expect(textOf(articles.a)).toBe('En\n\nTo [tre](https://a.no) fire\n\n- En\n\n  To\\\n  tre\n');
  });

  test('keeps what is raised and lowered, and says where something was shown from elsewhere', async () => {
    const { articles, report, problems } = await imported({
      'a.html': aPage(
        '<h1>T</h1><p>10<sup>2</sup> H<sub>2</sub>O <kbd>Ctrl</kbd> <i class="fa fa-cog"></i></p><iframe src="https://film.no/1" title="En film"></iframe><video><source src="//film.no/2.mp4"></video><svg><text>Figur</text></svg><pre>{a}\n  b</pre>',
      ),
    });
    expect(textOf(articles.a)).toBe(
      '10<sup>2</sup> H<sub>2</sub>O `Ctrl`\n\n[En film](https://film.no/1)\n\n[Se filmen eller innholdet](https://film.no/2.mp4)\n\n```\n{a}\n  b\n```\n',
    );
    expect(report).toContain('En tegning eller formel ble ikke med («Figur»)');
    expect(report).toContain('Ikoner er borte fra teksten (fa fa-cog)');
    expect(problems).toEqual([]);
  });

  test('is read in the encoding that it names, and refused where it is in another', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const { articles, report, isWhole } = await imported({
      'rett.html': latin('<meta charset="windows-1252"><h1>Blåbær</h1><p>Sur.</p>'),
      'feil.html': latin('<h1>Tittel</h1>\n<p>Blåbær</p>'),
      'utf-16.html': Buffer.from('\uFEFF<h1>Ærlig</h1><p>Ja.</p>', 'utf16le'),
    });
    expect(articles.rett).toContain('title: "Blåbær"');
    expect(articles['utf-16']).toContain('title: "Ærlig"');
    expect(report).toContain(
      '«feil.html»: fant tegn på linje 2 som ikke er UTF-8; forventet en fil som er lagret som UTF-8',
    );
    expect(isWhole).toBe(false);
  });
});

describe('pictures and files', () => {
  test('that are in the source come beside the article, and those of other sites are named', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    const { articles, files, report, problems } = await imported({
      'side/a.html': aPage(
        [
          '<h1>T</h1><figure><img src="../Mitt bilde.PNG" alt="Et bilde"><figcaption>Under</figcaption></figure>',
          `<p><img src="data:image/svg+xml,${encodeURIComponent(drawing)}" alt="image001.svg"> <img src="../Mitt%20bilde.PNG" alt="Igjen"></p>`,
          '<p><img src="https://firma.no/x.png" alt="Utenfra"> <img src="borte.png" alt="Borte"> <img src="https://firma.no/kopi/lagret.png?v=2" alt="Lagret"></p>',
          '<p><a href="../Pris liste.pdf">Listen</a>, <a href="program.exe">programmet</a>, <a href="../../utenfor.pdf">utenfor</a></p>',
          '<p><a href="stor.png"><img src="../lagret.png" alt="Miniatyr"></a></p>',
        ].join(''),
      ),
      'Mitt bilde.PNG': png,
      'lagret.png': Buffer.concat([png, Buffer.from('to')]),
      'falsk.png': 'noe annet',
      'side/program.exe': 'program',
      'Pris liste.pdf': '%PDF-1.4\n%%EOF\n',
    });
    expect(textOf(articles.a)).toBe(`![Et bilde](./a-2.png "Under")

![Bilde uten beskrivelse: a-3.svg](./a-3.svg) ![Igjen](./a-2.png)

[Bilde som mangler: Utenfra](https://firma.no/x.png) Bilde som mangler: Borte ![Lagret](./a-4.png)

[Listen](./pris-liste.pdf), programmet, utenfor

![Miniatyr](./a-4.png)
`);
    expect(files).toEqual(['a-2.png', 'a-3.svg', 'a-4.png', 'a.md', 'pris-liste.pdf']);
    expect(report).toContain('«https://firma.no/x.png» ligger på et annet nettsted og ble ikke hentet');
    expect(report).toContain('a-3.svg har ingen tekst');
    // The file was imported along with the article that links to it.
    expect(report).not.toContain('«Pris liste.pdf»: Hvis');
    expect(problems.map(({ code }) => code)).toEqual(['picture-text-poor']);
  });

  test('that are written into the page, with signs that need no escape and have none', async () => {
    const { files, problems } = await imported({
      'a.html': aPage(
        `<h1>T</h1><p>Tekst.</p><img alt="En strek" src='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path stroke-width="100%"/></svg>'>`,
      ),
    });
    expect(files).toEqual(['a-1.svg', 'a.md']);
    expect(problems).toEqual([]);
  });

  test('that pages do not show are refused by what is in them, whatever their names say', async () => {
    const { articles, files, report, problems } = await imported({
      'a.html': aPage(
        '<h1>T</h1><p>Tekst.</p><img src="falsk.png" alt="Falsk"><img src="kode.svg" alt="Kode"><img src="jpg.png" alt="En fane"><img src="halv.png" alt="Halv">',
      ),
      'falsk.png': 'noe annet',
      'kode.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'jpg.png': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9]),
      'halv.png': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    });
    expect(files).toEqual(['a-1.jpg', 'a.md']);
    expect(articles.a).toContain('Bilde som mangler: Falsk');
    expect(articles.a).toContain('Bilde som mangler: Halv');
    expect(report).toContain('en tegning med kode i');
    expect(problems).toEqual([]);
  });
});

test('what stands in a heading since its end is missing follows it, with its words apart', async () => {
  const { articles, problems } = await imported({
    'a.html': aPage(
      '<h1>T</h1><p>Tekst.</p><h2>Planer<table><tr><th>Plan</th><th>Antall</th></tr><tr><td>Salg</td><td>12</td></tr></table></h2><h2><div>Den</div><div>andre</div></h2><h2><ul><li>en</li></ul></h2><p>Slutt.</p>',
    ),
  });
  expect(textOf(articles.a)).toBe(`Tekst.

## Planer

| Plan | Antall |
| - | - |
| Salg | 12 |

## Den andre

- en

Slutt.
`);
  expect(problems).toEqual([]);
});

test('what is nested beyond measure stands on lines of its own, and that is told', async () => {
  const deep = (inside: string) => `${'<div>'.repeat(400)}${inside}${'</div>'.repeat(400)}`;
  const { articles, report } = await imported({
    'a.html': aPage(
      `<h1>T</h1>${deep('<p>En</p><p>to <b>tre</b>.</p>')}${'<ul><li>p'.repeat(300)}<ul><li>q</li></ul>${'</li></ul>'.repeat(300)}`,
    ),
  });
  expect(articles.a).toContain('En\\\nto tre.');
  expect(articles.a).toMatch(/p\\\n\s*p\\\n\s*q\n/);
  expect(report).toContain('lå svært dypt');
});

test('frames and what readers opened themselves are told', async () => {
  const { report } = await imported({
    'a.html': aPage(
      '<h1>T</h1><div class="alert alert-info"><p>Obs</p></div><details><summary>Mer</summary><p>Skjult.</p></details>',
    ),
  });
  expect(report).toContain('En ramme rundt teksten ble borte.');
  expect(report).toContain('En tekst som leseren selv åpnet, er nå vanlig tekst.');
});

test('a page that is nested more deeply than any person writes keeps its text and its pictures', async () => {
  const [open, close] = ['<div>'.repeat(20_000), '</div>'.repeat(20_000)];
  const { articles, files, problems } = await imported({
    'a.html': aPage(
      `<h1>T</h1>${open}<p>Innerst <img src="x.png" alt="Et bilde"></p>${close}<p>Etterpå.</p>`,
    ),
    'b.html': aPage('<h1>Den andre</h1><p>Tekst.</p>'),
    'x.png': png,
  });
  expect(files).toEqual(expect.arrayContaining(['a.md', 'a-1.png', 'b.md']));
  expect(articles.a).toMatch(/Innerst[\s\S]*Et bilde[\s\S]*Etterpå/);
  expect(problems).toEqual([]);
});
