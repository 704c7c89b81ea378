import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ownForms } from '../../../src/import/read/other-markdown.ts';
import { aSource, imported, textOf } from './importing.ts';

test('Markdown becomes the same Markdown, with its fields in the form of an article', async () => {
  const { articles, problems } = await imported({
    'docs/Logge-Inn.md': `---
title: "Logge inn: slik"
date: 2024-05-06
tags: passord, 0123
category: Hylle
permalink: /hjelp/innlogging/
---

# Logge inn: slik

Åpne <Callout>siden</Callout> og skriv **navnet**. Det tar \\{0} sekunder.[^1]

## Punkter {#egen}

- [ ] en
- [x] to
  1. tre

| a | b |
|---|--:|
| 1 \\| 2 | \`x\` |

> [!NOTE]
> Husk.

[^1]: Omtrent.
`,
  });
  expect(articles['logge-inn']).toContain(`title: "Logge inn: slik"
description: "Åpne siden og skriv navnet."
category: hylle
updated: 2024-05-06
draft: true # ta bort linjen når artikkelen skal publiseres
keywords:
  - "passord"
  - "0123"
aliases:
  - "innlogging"
  - "#egen > punkter"
---`);
  expect(textOf(articles['logge-inn'])).toBe(`Åpne siden og skriv **navnet**. Det tar {0} sekunder.[^1]

## Punkter

- [ ] en
- [x] to
  1. tre

| a | b |
| - | -: |
| 1 \\| 2 | \`x\` |

> Merk: Husk.

[^1]: Omtrent.
`);
  expect(problems).toEqual([]);
});

test('fields that cannot be read are told', async () => {
  const { report, isWhole } = await imported({ 'a.md': '---\ntitle: a: b\n---\n\nTekst.\n' });
  expect(report).toContain('«a.md»: fant felter øverst som ikke kan leses som YAML; forventet «navn: verdi»');
  expect(isWhole).toBe(false);
});

test('MDX becomes the text that stands in its components, and what only they showed is told', async () => {
  const { articles, report, problems } = await imported({
    'a.mdx': `import Knapp from './knapp.mdx';

# Tittel {#start}

Klikk på <i class="ikon" aria-label="Lagre"></i> eller <Knapp />.{" "}<b>Ferdig.</b> {versjon}

<Note title="Husk">
  Dette.
</Note>

<Tabs>
  <Tab title="En">

  1. Gjør det.

  </Tab>
</Tabs>
{/* ikke med */}
`,
  });
  expect(textOf(articles.a)).toBe(
    'Klikk på Lagre eller . **Ferdig.**\n\n> Husk\n>\n> Dette.\n\nEn\n\n1. Gjør det.\n',
  );
  expect(report).toContain('Komponenter og kode er borte fra teksten: <Knapp>, {versjon}.');
  expect(problems).toEqual([]);
});

test('MDX that cannot be read is told in the words of the check', async () => {
  const { report, isWhole } = await imported({ 'a.mdx': 'Hei.\n\nNår det er <5 igjen.\n' });
  expect(report).toContain('«a.mdx»: fant «<5 igjen.» på linje 3 i teksten; forventet «\\<5 igjen.»');
  expect(isWhole).toBe(false);
});

test.each([
  ['2024-05-06', '2024-05-06'],
  ['6.5.2024', '2024-05-06'],
  ['Mon, 06 May 2024 23:00:00 GMT', '2024-05-06'],
  ['2031-01-01', '2026-11-26'],
  // June or May, the 31st of February, and no date: then the file's own day is used.
  ['05/06/2024', '2023-02-01'],
  ['2024-13-40', '2023-02-01'],
  ['i går', '2023-02-01'],
])('a date %s is %s', async (date, day) => {
  const source = aSource({ 'a.md': `---\ndate: "${date}"\n---\n\nTekst.\n` });
  fs.utimesSync(path.join(source, 'a.md'), new Date('2023-02-01'), new Date('2023-02-01'));
  expect((await imported(source)).articles.a).toContain(`updated: ${day}\n`);
});

test('fields in TOML, and texts that stand out as Docusaurus has them', async () => {
  const { articles, problems } = await imported({
    'a.md': `+++
title = "Fra Hugo: en"
date = 2024-03-01T10:00:00+01:00
tags = ["lisens"]
aliases = ["/gammel/hugo/"]
+++

Innledning.

:::tip[Egen tittel]

Et tips.

:::

1. En

   :::warning
   Kort.
   :::
`,
  });
  expect(articles.a).toContain('title: "Fra Hugo: en"');
  expect(articles.a).toContain('updated: 2024-03-01');
  expect(articles.a).toContain('aliases:\n  - "hugo"');
  expect(textOf(articles.a)).toBe(`Innledning.

> **Egen tittel:**
>
> Et tips.

1. En

   > **Advarsel:**
   >
   > Kort.
`);
  expect(problems).toEqual([]);
});

test('what other programs would have filled in is told, also with quotes in it', async () => {
  const { problems } = await imported({
    'a.md': '# T\n\nSe her.\n\n{{< figure src="bilde.png" title="Et bilde" >}}\n\n{% include note.html %}\n',
  });
  expect(problems.map(({ code }) => code)).toEqual(['mark-left', 'mark-left']);
});

test('fields that cannot be read as TOML are refused', async () => {
  const { report, isWhole } = await imported({ 'a.md': '+++\ntitle = uten anførselstegn\n+++\n\nTekst.\n' });
  expect(report).toContain('TOML');
  expect(isWhole).toBe(false);
});

test('links by name, and callouts with a title, as Obsidian has them', async () => {
  const { articles } = await imported({
    'a.md': '# A\n\nSe [[b]] og [[b|den andre]], men `[[b]]` er kode.\n\n> [!warning] Pass på\n> Teksten.\n',
    'b.md': '# B\n\nTekst.\n',
  });
  expect(textOf(articles.a)).toBe(
    'Se [b](artikkel:b) og [den andre](artikkel:b), men `[[b]]` er kode.\n\n> **Pass på:**\n>\n> Teksten.\n',
  );
});

test('a link whose text stands in brackets stays one, and a name with an ending gets no other', async () => {
  const { articles, report } = await imported({
    'a.md': `# A

Se kilden [[1]](https://example.com/kilde), [[side.md]], [[Node.js]] og [[skjema.pdf|skjemaet]].
`,
    'side.md': '# Siden\n\nTekst.\n',
    'Node.js.md': '# Node\n\nTekst.\n',
    'skjema.pdf': '%PDF-1.4\n%%EOF\n',
  });
  expect(textOf(articles.a)).toBe(
    'Se kilden [\\[1\\]](https://example.com/kilde), [side.md](artikkel:side), [Node.js](artikkel:node-js) og [skjemaet](./skjema.pdf).\n',
  );
  expect(report).not.toContain('ble vanlig tekst');
});

test.each([
  ['between fences', '```md\n', '\n```'],
  ['in longer fences', '````md\n```\n', '\n```\n````'],
  ['between tildes', '~~~\n', '\n~~~'],
  ['in fences that are not closed', '```\n', ''],
])('code %s stays as it is', (_, before, after) => {
  const code = '# Tittel {#id}\n\n> [!NOTE]\n> Husk.\n\n::: note\nHusk.\n:::\n\n[[b]]';
  const text = `Tekst.\n\n${before}${code}${after}`;
  expect(ownForms(text)).toBe(text);
});

test('code in a callout goes with it, and what follows is converted again', () => {
  const text = '::: tip\n```\n:::\n# A {#a}\n```\n:::\n\n## B `{#b}` {#c}\n\n``` [[d]] ```\n\n[[e]]\n';
  expect(ownForms(text)).toBe(
    '> **Tips:**\n>\n> ```\n> :::\n> # A {#a}\n> ```\n\n## B `{#b}` <a id="c"></a>\n\n``` [[d]] ```\n\n[e](<e.md>)\n',
  );
});

test.each([
  ['in a paragraph’s place', '    '],
  ['in a step', '1. Steg\n\n       '],
])('code by four spaces %s stays as it is, and in MDX such lines are text', (_, before) => {
  const text = `Tekst.\n\n${before}[[b]] {#id}\n\n[[c]]`;
  expect(ownForms(text)).toBe(text.replace('[[c]]', '[c](<c.md>)'));
  expect(ownForms(text, false)).toContain('[b](<b.md>)');
});

test('callouts as MkDocs has them become quotes, with what is indented below them', () => {
  const text =
    '!!! warning "Pass på"\n\n    Se [[b]].\n\n    - Punkt\n\n1. Steg\n\n    ??? note\n        Inne.\n\nEtter.\n';
  expect(
    ownForms(text)
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  ).toBe(
    '> **Pass på:**\n>\n>\n> Se [b](<b.md>).\n>\n> - Punkt\n\n1. Steg\n\n    > **Merk:**\n    >\n    > Inne.\n\nEtter.',
  );
  expect(ownForms('!!! Obs\n\nTekst.')).toBe('!!! Obs\n\nTekst.');
});

test('code in backticks and between fences comes out of code by indentation as it was', () => {
  const text =
    '??? note\n\n    === "Fane"\n\n        ``` yaml\n        a: 1\n        ```\n\n    Se `b`.\n\n    kode `c` {#d}\n';
  const read = ownForms(text);
  for (const part of ['a: 1', '``` yaml', '`b`', '`c`']) expect(read).toContain(part);
  expect(read).not.toMatch(/\uFDD0/);
  expect(ownForms('Tekst.\n\n    kode `c` [[d]]\n')).toBe('Tekst.\n\n    kode `c` [[d]]\n');
});

test('a link within a text leads to the heading it led to, and one to no heading becomes text and is told', async () => {
  const { articles, report } = await imported({
    'a.md':
      '# A\n\n- [Ned](#slik-gjør-du-det)\n- [Ingensteds](#finnes-ikke)\n\n## Slik gjør du det\n\nTekst.\n',
  });
  expect(textOf(articles.a)).toContain('- [Ned](#slik-gjør-du-det)\n- Ingensteds\n');
  expect(report).toContain('«#finnes-ikke»');
  expect(report).not.toContain('«#slik-gjør-du-det»');
});

test('a table that is none is told, and a day that is not there is not reckoned on', async () => {
  const { articles, report } = await imported({
    'a.md': '---\ndate: 2022-02-30\n---\n\n# A\n\n| A | B |\n|---|\n| 1 | 2 |\n',
  });
  expect(report).toContain('En tabell ble vanlig tekst');
  expect(articles.a).not.toContain('2022-03-02');
});
