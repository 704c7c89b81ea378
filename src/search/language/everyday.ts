import { stem } from './stem.ts';

/**
 * Words of any conversation, whatever it is about: how, how much, how often, and what one does with hands and eyes. Where
 * no page has one of them, nothing is missing: it is no topic. Names of things and of trades are none of these, and
 * words that pages have are searched for as ever.
 */
export function isEverydayWord(word: string): boolean {
  return ROOTS.has(stem(word));
}

const ROOTS = new Set(
  // How
  (
    'manuelt enkelt enkel lettvint vanskelig tungvint komplisert umulig mulig nødvendig viktig riktig feilaktig nøyaktig omtrent cirka ' +
    'egentlig virkelig selvsagt selvfølgelig tydeligvis visstnok antagelig sannsynligvis dessverre heldigvis endelig foreløpig ' +
    'automagisk ordentlig skikkelig kjip irriterende teit dum dumt treg tregt rask sakte sur forbanna oppgitt fortvilet stressa stresset ' +
    'rar rart merkelig mystisk tom full hel halv ekte nær nærmest fjern billig gratis gøy kult kul smart smartere lur enklest enklere best bedre beste dårlig ' +
    'gamle gammel ung svær diger liten lite små smått bitteliten høy lav bred ' +
    // How much, how often, when
    'ørten dusin haug bunke bøtte håndfull flust rikelig altfor nok knapt minst flest færre flere færrest eneste ubegrenset resten ' +
    'stadig sjelden iblant innimellom stundom tidligere senere seinere nylig nettopp forrige neste siste sist først fremdeles fortsatt framleis enno ' +
    'jevnlig daglig ukentlig årlig år året måned uke uka helg sommer sommeren vinter høst ferie formiddag ettermiddag klokka minutt time sekund pga ' +
    // What one does
    'trykke trykker trykt klikke taste dukke forsvinne oppstå skulle burde ende havne slite slites streve fikle mase masete rote kødde tulle ' +
    'oppdage merke legge plassere putte stappe hente bære sende levere få tak bringe ' +
    'høre lytte kikke titte sjekke lure undre fatte huske glemme minnes kjenne føle mene anta håpe ønske vente rekke holde bestemme ' +
    'fortelle forklare si nevne ringe rope svare vise kreve nekte tillate insistere påstå ' +
    'skje funke fungere virke krasje kræsje henge kjøre køyre stå ligge henger begynne slutte fortsette fortsetter klare mislykkes lykkes greie ' +
    // Who, what
    'ola kari nordmann vedkommende noensinne samtlige enhver dama mannen jenta typen karen frue fru herr ' +
    'greie greier ting dings ferd anledning grunn årsak måte vis tilfelle eksempel innhold ' +
    'utelukkende bortsett unntatt unntak angående vedrørende ifølge gjennom forbi innen innenfor utenfor utenom ved siden foran ' +
    // English
    'another someone anyone everyone something anything nothing many much more most less few several other again still yet also just only very really please ' +
    'up down out off over under after before during without within question problem help when while then than too both each every all one two our us they them he she him her ' +
    'want like see look know think try use work does make give put go come take keep show tell ask able cannot wont doesnt dont isnt new old first last next same different'
  )
    .split(' ')
    .map(stem),
);
