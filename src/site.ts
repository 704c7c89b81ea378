/**
 * Everything a deployer may want to change. Ids of content are optional. The build refuses an id that the project's own
 * content does not have; with another folder in `HELP_CONTENT`, missing ids are left out with a warning.
 */
export const site = {
  name: 'Hjelpesenter',
  /** Shown on the front page, and used as the description of pages without one. */
  tagline: 'Hjelp til deg som bruker SuperOffice CRM',
  description:
    'Svar, feilsøking og øvelser for deg som bruker SuperOffice CRM: lisenser, brukere, tilgang og hvordan du får hjelp.',
  /** Where the site is published, without a path. For canonical links and the sitemap. */
  address: 'https://hjelp.example.no',
  /** Who runs the help center: the name of a company. Empty: the site says that it is not run by SuperOffice. */
  owner: '',
  /** Mail address for mistakes that readers find. Empty: readers are led to support instead. */
  corrections: '',
  /** How the content's facts are checked, a paragraph each, for «Om hjelpesenteret». */
  facts: [
    'Artiklene bygger på det SuperOffice selv har skrevet om lisenser, brukere og tilgang, og på skjermbilder derfra. Vi skriver med egne ord, men navn på knapper, faner og menyer står slik de står i dokumentasjonen.',
    'Hvis vi ikke er sikre på noe, sier vi det, for eksempel med ordet «vanligvis». Når vi ikke vet, sier vi det også, og hvem du kan spørre.',
    'Nederst i hver artikkel står datoen da den sist ble oppdatert. Hvis skjermen din ser annerledes ut enn vi skriver, er det skjermen som gjelder.',
  ],
  /** Slug of the article on how to reach support, or an address starting with https:// or mailto:. */
  support: 'kontakt-support',
  front: {
    /** The troubleshooter on the front page's card. */
    troubleshooter: 'lisensvarsel',
    troubleshooterTitle: 'Har du fått en melding om lisensen?',
    troubleshooterText:
      'Svar på noen få spørsmål, så finner vi årsaken og viser deg hva du kan gjøre. Det tar omtrent ett minutt.',
    /** Slugs of the most needed articles, in order. */
    articles: [
      'lisensvarsel',
      'oppdatere-lisensinformasjon',
      'kunde-id-og-serienummer',
      'bruker-har-apne-saker',
    ],
    /** The exercise that the front page shows a picture of. */
    exercise: 'fjern-overflodige-lisenser',
    exercisesTitle: 'Øv på en kopi først',
    /** Whether the front page leads to the licence plan. */
    licencePlan: true,
  },
  offline: {
    /** A saved copy that has not been checked for this many days says that it may be out of date. */
    staleAfterDays: 60,
    /**
     * Up to this many bytes, the browser saves the copy without asking. Above that, the page states the size and asks.
     */
    unaskedUpTo: 3_000_000,
    /**
     * Pictures and other files of the content are saved up to this many bytes in all, leaving out the largest. Film and
     * sound are never saved.
     */
    filesUpTo: 2_000_000,
  },
  /** The largest files that articles may use, in bytes. Readers never get a picture larger than they need. */
  media: {
    pictureUpTo: 8_000_000,
    /** Films, and files to download. */
    fileUpTo: 60_000_000,
  },
  /** Where the licence plan leads next, written like links in articles. */
  licencePlan: {
    steps: 'artikkel:lisensvarsel#slik-fjerner-du-overflødige-lisenser',
    openRequests: 'artikkel:bruker-har-apne-saker',
    suite: 'artikkel:crm-suite#slik-gir-og-frigjør-du-en-plass',
    exercise: 'ovelse:fjern-overflodige-lisenser',
  },
  review: {
    /** How long a review of content is valid if its file does not say, written like `reviewEvery`. */
    every: '12 måneder',
    /** When a review is this many months late, the page says so. */
    tellReadersAfterMonths: 6,
  },
  feedback: {
    enabled: true,
    /**
     * Where answers to «Fant du denne informasjonen nyttig?», the reader's comments and searches without a hit are
     * posted, as JSON with the page's path. Only when the reader presses a button that says so. Empty: nothing is sent.
     */
    endpoint: '',
  },
} as const satisfies SiteSettings;

export interface SiteSettings {
  name: string;
  tagline: string;
  description: string;
  address: `https://${string}` | `http://${string}`;
  owner: string;
  corrections: string;
  facts: readonly string[];
  support: string;
  front: {
    troubleshooter?: string;
    troubleshooterTitle: string;
    troubleshooterText: string;
    articles?: readonly string[];
    exercise?: string;
    exercisesTitle: string;
    licencePlan: boolean;
  };
  offline: { staleAfterDays: number; unaskedUpTo: number; filesUpTo: number };
  media: { pictureUpTo: number; fileUpTo: number };
  licencePlan: { steps?: string; openRequests?: string; suite?: string; exercise?: string };
  review: { every: `${number} måneder`; tellReadersAfterMonths: number };
  feedback: { enabled: boolean; endpoint: string };
}
