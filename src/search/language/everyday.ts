import { stem } from './stem.ts';

/**
 * Whether a word belongs to any conversation, whatever its subject: how, how much, how often, what people do with hands
 * and eyes. If no page has such a word, nothing is missing, since it is not a topic. Names of things and of trades are
 * not among them, and words that pages have are searched for as usual.
 */
export function isEverydayWord(word: string): boolean {
  // Computed at the first unknown word, so that it does not delay the first search.
  roots ??= new Set(WORDS.split(' ').map(stem));
  return roots.has(stem(word));
}

let roots: ReadonlySet<string> | undefined;

const WORDS =
  // How
  'manuelt enkelt lettvint vanskelig tungvint komplisert umulig mulig nødvendig viktig riktig feilaktig nøyaktig omtrent cirka ' +
  'virkelig selvsagt selvfølgelig tydeligvis visstnok antagelig sannsynligvis heldigvis endelig foreløpig ' +
  'automagisk ordentlig skikkelig kjip irriterende teit dum dumt treg tregt rask sakte sur forbanna oppgitt fortvilet stressa ' +
  'rar rart merkelig mystisk tom full halv ekte nær nærmest fjern billig gratis gøy kult kul smart lur enklest best bedre dårlig ' +
  'gamle ung svær diger liten små smått bitteliten høy lav bred ' +
  // How much, how often, when
  'ørten dusin haug bunke bøtte håndfull flust rikelig altfor nok knapt minst flest færre flere færrest eneste ubegrenset ' +
  'stadig sjelden iblant innimellom stundom tidligere senere seinere nylig nettopp forrige neste siste først fremdeles fortsatt framleis enno ' +
  'jevnlig daglig ukentlig årlig år året måned uke uka helg sommer vinter høst ferie formiddag ettermiddag klokka minutt time sekund pga ' +
  // What one does
  'trykke trykt klikke taste dukke forsvinne oppstå ende slite streve fikle mase rote kødde tulle ' +
  'oppdage merke legge plassere putte stappe hente bære sende levere tak bringe ' +
  'lytte kikke titte sjekke undre fatte huske glemme minnes kjenne føle mene anta håpe vente rekke holde bestemme ' +
  'fortelle forklare nevne ringe rope svare kreve nekte tillate insistere påstå ' +
  'fungere virke krasje kræsje henge kjøre køyre slutte fortsette mislykkes lykkes ' +
  // Who, what
  'ola kari nordmann vedkommende noensinne samtlige enhver dama mannen jenta typen karen frue herr ' +
  'dings ferd anledning grunn årsak tilfelle eksempel innhold ' +
  'utelukkende bortsett unntatt unntak angående vedrørende ifølge gjennom forbi innen innenfor utenfor utenom siden foran ' +
  // English
  'another someone anyone everyone something anything nothing many much more most less few several other again still yet also just only very really ' +
  'up down out off after before during without within question problem while then than too both each every one two our us they them he she him ' +
  'like see look know think try work make give go come keep show tell ask able cannot wont doesnt dont isnt old first last next same different';
