import { expect, test } from 'vitest';
import { imported, textOf } from './importing.ts';

test('Markdown becomes the same Markdown, with its fields in the form of an article', async () => {
  const { articles, problems } = await imported({
    'docs/Logge-Inn.md': `---
title: "Logge inn: slik"
date: 2024-05-06
tags: [passord, 0123]
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
---`);
  expect(textOf(articles['logge-inn'])).toBe(`Åpne siden og skriv **navnet**. Det tar {0} sekunder.[^1]

## Punkter {#egen}

- [ ] en
- [x] to
  1. tre

| a | b |
| - | -: |
| 1 \\| 2 | \`x\` |

> Husk.

[^1]: Omtrent.
`);
  expect(problems).toEqual([]);
});

test('fields that cannot be read are told', async () => {
  const { report, isWhole } = await imported({ 'a.md': '---\ntitle: a: b\n---\n\nTekst.\n' });
  expect(report).toContain('«a.md»: fant felter øverst som ikke kan leses som YAML; forventet «navn: verdi»');
  expect(isWhole).toBe(false);
});
