import { find } from '../../src/search/query/find.ts';
import { builtIndex } from './built-index.ts';
import { expectState, hits, hitTexts } from './search-walk.ts';
import { expect, test } from './watched-test.ts';

/** What people with the warning type, and what those type who want to go straight to the removal. */
const QUERIES = [
  'får melding om lisens',
  'overflødige lisenser',
  'fjern overflødige lisenser',
  'slik fjerner du overflødige lisenser',
  'velg en bruker og klikk på fjern',
  'fjerne lisens fra bruker',
  'aktivere lisens',
  'aktiver ny lisens',
  'klikk på aktiver',
  'rød brukerplan',
  'slå av kan logge inn',
  'frigjøre plass crm suite',
  'slette bruker',
  'brukeren har åpne saker lisensen kan ikke fjernes',
  'ny lisens er aktivert',
  'oppdatere lisensen for hånd',
];

test('no hit leads straight to steps that remove or activate, with no warning before them', async ({
  page,
}) => {
  const links = new Set<string>();
  for (const query of QUERIES) {
    await page.goto(`sok/?${new URLSearchParams({ q: query })}`);
    await expectState(page, 'results');
    await hitTexts(page);
    for (const href of await hits(page).evaluateAll((all) =>
      all.map((hit) => (hit as HTMLAnchorElement).href),
    ))
      links.add(href);
  }
  const sections = [...links].filter((href) => href.includes('#'));
  expect(sections.length).toBeGreaterThan(3);
  for (const href of sections) {
    await page.goto(href);
    // The text from the heading to the next one: a warning, or the first step that cannot be undone.
    const first = await page.evaluate(() => {
      const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      for (
        let at = heading?.nextElementSibling;
        at && !/^H[1-6]$/.test(at.tagName);
        at = at.nextElementSibling
      ) {
        if (at.matches('.callout.warning')) return 'warning';
        for (const label of at.matches('ol') ? at.querySelectorAll('strong') : [])
          if (/^(Fjern|Aktiver|Kan logge inn|Slett)\b/.test(label.textContent ?? '')) return 'step';
      }
      return 'nothing';
    });
    expect(first, href).not.toBe('step');
  }
});

test('a hit among the steps of removal leads to what is compared before', async ({ page }) => {
  await page.goto('sok/?q=slik fjerner du overflødige lisenser');
  await expectState(page, 'results');
  await hitTexts(page);
  const hit = hits(page).and(page.locator('[href*="artikler/lisensvarsel/"]')).first();
  await hit.click();
  await expect(page.getByRole('note', { name: 'Stemmer tallene?' })).toBeInViewport();
});

/** Ways to say that something shall be gone, and what people call the warning. */
const GONE = {
  'slå av, skru av, deaktivere, fjerne, slette, stoppe, skjule, lukke, få bort, få vekk, få av, få slutt på, bli kvitt, bli av med, ta bort, unngå, kan jeg slå av, hvordan skrur jeg av, korleis slår eg av, hvordan fjerner jeg':
    'varsel, varselet, varselet om lisens, meldingen, meldingen om lisens, meldingen om at lisensen utløper, meldinger om lisens, lisensvarselet, lisensmeldingen, advarselen, påminnelsen, dialogboksen, popup',
  'slå av, skru av, deaktivere, unngå, kan jeg slå av, hvordan skrur jeg av':
    'beskjeden, lisensbeskjeden, boksen, boksen som kommer opp, vinduet, sprettoppvinduet, feilmeldingen, alarmen, maset',
  'hindre, stenge, sperre':
    'varselet, meldingen, lisensvarselet, lisensmeldingen, beskjeden, lisensbeskjeden, boksen, vinduet, popup, dialogen, feilmeldingen, varseltrekanten, utropstegnet, lisensfeilen',
  'forhindre, disable':
    'varselet, meldingen, lisensvarselet, lisensmeldingen, beskjeden, lisensbeskjeden, boksen, vinduet, popup, dialogen',
  'avvise, blokkere, ordne, rette, reparere, fikse, løse':
    'varselet, meldingen, beskjeden, lisensvarselet, lisensmeldingen, lisensbeskjeden, lisensfeilen, problemet med lisensen, feilen med lisensen',
  'klikke bort, trykke bort': 'meldingen, lisensmeldingen, beskjeden, boksen, vinduet',
  'turn off, disable, deactivate, remove, stop, get rid of':
    'warning, license warning, notification, license message',
};

test('whoever wants the warning gone is led to what it means, and not to where people are removed', async () => {
  const { index, files } = builtIndex();
  for (const [ways, names] of Object.entries(GONE))
    for (const way of ways.split(', '))
      for (const name of names.split(', ')) {
        const { ranked } = await find(`${way} ${name}`, index, files);
        const [first] = ranked.map(({ page }) => index.pages[page]?.path);
        expect.soft(first, `${way} ${name}`).toBe('artikler/lisensvarsel/');
      }
});

test('whoever has a fault is not led to where people are removed or the agreement ends', async () => {
  const { index, files } = builtIndex();
  for (const query of [
    'meldingen vil ikke gi seg',
    'feilen gir seg ikke',
    'systemet slutter å virke',
    'systemet har stoppet',
    'systemet virker ikke',
    'programmet sluttet å fungere',
    'knappen er ikke her lenger',
    'kan ikke fortsette',
  ]) {
    const { ranked } = await find(query, index, files);
    const [first] = ranked.map(({ page }) => index.pages[page]?.path);
    expect.soft(first, query).toBeDefined();
    expect.soft(['artikler/nar-noen-slutter/', 'artikler/kjope-eller-si-opp/'], query).not.toContain(first);
  }
});
