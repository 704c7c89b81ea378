/**
 * Everything that the one who deploys the help center may want to change.
 * Ids of content may be left out. An id that the project's own content does not hold is refused by the build; where
 * `HELP_CONTENT` names another folder, what is missing there is left out with a warning.
 */
export const site = {
  name: 'Hjelpesenter',
  /** Said once on the front page and in the descriptions of pages without one of their own. */
  tagline: 'Hjelp til deg som bruker SuperOffice CRM',
  description:
    'Svar, feilsøking og øvelser for deg som bruker SuperOffice CRM: lisenser, brukere, tilgang og hvordan du får hjelp.',
  /** Where the site is published, without a path. Used in canonical links and the sitemap. */
  address: 'https://hjelp.example.no',
  /** Slug of the article that says how to reach support, or an address that starts with https:// or mailto:. */
  support: 'kontakt-support',
  front: {
    /** The troubleshooter that the card on the front page starts. */
    troubleshooter: 'lisensvarsel',
    troubleshooterTitle: 'Har du fått en melding om lisensen?',
    troubleshooterText:
      'Svar på noen få spørsmål, så finner vi årsaken og viser deg hva du kan gjøre. Det tar omtrent ett minutt.',
    /** Slugs of the articles that most people need, in this order. */
    articles: [
      'lisensvarsel',
      'oppdatere-lisensinformasjon',
      'kunde-id-og-serienummer',
      'bruker-har-apne-saker',
    ],
  },
  offline: {
    /** After so many days without a look for a newer version a saved copy says that it may be out of date. */
    staleAfterDays: 60,
  },
  /** Where the licence plan tool leads on to, as articles write links. */
  licencePlan: {
    steps: 'artikkel:lisensvarsel#slik-fjerner-du-overflødige-lisenser',
    openRequests: 'artikkel:bruker-har-apne-saker',
    suite: 'artikkel:lisensvarsel#har-dere-superoffice-crm-suite',
    exercise: 'ovelse:fjern-overflodige-lisenser',
  },
  feedback: {
    enabled: true,
    /**
     * Where answers to «Fant du denne informasjonen nyttig?», what the reader wrote with one, and searches without a hit
     * are posted as JSON with the page's path: only when the reader presses, and told before. Empty: nothing is sent.
     */
    endpoint: '',
  },
} as const satisfies SiteSettings;

export interface SiteSettings {
  name: string;
  tagline: string;
  description: string;
  address: `https://${string}` | `http://${string}`;
  support: string;
  front: {
    troubleshooter?: string;
    troubleshooterTitle: string;
    troubleshooterText: string;
    articles?: readonly string[];
  };
  offline: { staleAfterDays: number };
  licencePlan: { steps?: string; openRequests?: string; suite?: string; exercise?: string };
  feedback: { enabled: boolean; endpoint: string };
}
