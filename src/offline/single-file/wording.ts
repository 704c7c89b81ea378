/** What the file says about itself, and what the site says about the file. */

const longDate = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'Europe/Oslo' });

export interface Edition {
  version: string;
  /** ISO time of the build. */
  built: string;
  /** The address that offers the newest edition. */
  newest: string;
}

export const FILE_NAME = 'hjelpesenter.html';

/** The offer on the site: the file's name, size, version and checksum. HTML. */
export function offer(
  { version, built }: Omit<Edition, 'newest'>,
  file: { href: string; bytes: number; sha256: string },
): string {
  const size = `${(file.bytes / 1e6).toLocaleString('nb-NO', { maximumFractionDigits: 1 })} MB`;
  return `<div class="offline-card" data-single-file><p class="offline-actions"><a class="button primary" href="${file.href}" download>Last ned ${FILE_NAME}</a></p><dl>${rows(
    [
      ['Størrelse', size],
      ['Innholdet er fra', longDate.format(new Date(built))],
      ['Versjon', version],
      // With a non-breaking hyphen.
      ['Kontrollsum (SHA\u2011256)', `<code>${file.sha256}</code>`],
    ],
  )}</dl><p class="muted">Med kontrollsummen kan du se at filen er kommet hel frem. I Windows skriver du <code>certutil -hashfile ${FILE_NAME} SHA256</code> i mappen der filen ligger. Svaret skal være det samme som her.</p></div>`;
}

/** The line at the foot of every page of the file. HTML. */
export function footLine({ version, built, newest }: Edition): string {
  return `<p>Nedlastet utgave fra ${longDate.format(new Date(built))}, versjon ${version}. <span data-stale hidden>Den kan være utdatert.</span> <a href="${newest}">Se etter en nyere (krever nett)</a></p>`;
}

/** The main part of the file's own page about offline reading. HTML. */
export function aboutPage({ version, built, newest }: Edition): string {
  return `<main class="page"><nav class="crumbs" aria-label="Du er her"><ol role="list"><li><a href="#/">Forsiden</a></li></ol></nav><div class="column"><h1>Du leser den nedlastede utgaven</h1><p class="lead">Hele hjelpesenteret ligger i denne ene filen. Artiklene, søket, feilsøkingen, øvelsene og lisensplanen virker uten nett.</p><div class="offline-card"><dl>${rows(
    [
      ['Innholdet er fra', longDate.format(new Date(built))],
      ['Versjon', version],
      ['Den nyeste ligger på', `<a href="${newest}">${newest}</a>`],
    ],
  )}</dl></div><h2>Slik får du en nyere utgave</h2><p>Filen blir ikke oppdatert av seg selv. Åpne adressen over på en maskin med nett, last ned filen på nytt, og bytt ut den gamle.</p><h2>Flytt og del filen</h2><ul><li>Du kan kopiere filen til en minnepinne eller legge den i en delt mappe. Den trenger ingen andre filer.</li><li>Hver side har sin egen adresse i adressefeltet, så bokmerker virker så lenge filen ligger på samme sted.</li><li>Det du svarer og søker etter, blir i nettleseren din.</li></ul><h2>Dette virker ikke uten nett</h2><ul><li>Lenker ut av hjelpesenteret, for eksempel til SuperOffice selv.</li><li>Alt du må gjøre i SuperOffice CRM online.</li></ul></div></main>`;
}

/** Replaces the link builder. HTML. */
export function builderLine(address: string): string {
  return `<p>Lenkebyggeren er ikke med i filen. Med nett finner du den på <a href="${address}">${address}</a></p>`;
}

const STOPPED_ID = 'stanset';

/** Shown by `STOPPED_SCRIPT` if the file cannot be read. HTML. */
export function stopped(published: string): string {
  return `<div id="${STOPPED_ID}" hidden><h1>Filen kan ikke åpnes her</h1><p>Nettleseren er for gammel til å pakke den ut, eller filen er ikke kommet hel frem. Åpne den i en nyere nettleser, for eksempel Edge, Chrome, Firefox 113 eller Safari 16.4, eller last den ned på nytt.</p><p>Med nett finner du hjelpesenteret på <a href="${published}">${published}</a></p></div>`;
}

/** Keeps the footer off the screen until there is a page or a message, so that it does not jump. */
export const FILLED = `main:has(>#${STOPPED_ID}[hidden]){min-block-size:100vh}`;

/** Runs before the file's own script, and in browsers that cannot read that one. */
export const STOPPED_SCRIPT = `(function(d){function tell(){var e=d.getElementById('${STOPPED_ID}');if(e)e.hidden=false}if(!self.DecompressionStream)tell();addEventListener('error',tell);addEventListener('unhandledrejection',tell)})(document)`;

/** Shown if the file's script does not run. HTML. */
export const NO_SCRIPT =
  '<noscript><p>Hjelpesenteret i én fil trenger JavaScript. Slå på JavaScript i nettleseren, eller åpne filen i en annen nettleser, for eksempel Edge, Chrome eller Firefox.</p></noscript>';

function rows(list: [name: string, value: string][]): string {
  return list.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('');
}
