import { stem } from './stem.ts';

/**
 * Words without a meaning of their own in a question to a help center, in the forms people write: bokmål, nynorsk,
 * common dialect spellings and English. They are dropped unless the query has nothing else, or a phrase of the
 * vocabulary needs them («to do», «på nytt»).
 */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

const STOP_WORDS = new Set(
  [
    // Pronouns
    'jeg jg je du vi dere de dem han hun hu hen den det dette denne disse man en ei et ett min mitt mi mine din ditt di dine',
    'sin sitt si sine vår vårt våre vårres meg mæ mei deg dæ seg sæ oss åss hans henne hennes deres dens noen noe nokon noko nåkka nå nån',
    'eg ej æ e i ein eit me dykk dykkar dokker døkk okke honom ho ham dei desse annan hjå',
    'alt all hver hvert kvar kvart annen annet anna ingen inkje ingenting begge selv sjølv sjøl eigen eiga',
    // To be, to have, to be able to
    'er var blir ble blei blitt bli være vært ver vere verte vart vore va vær har hadde hatt ha hæ hadd få får fikk fekk fått faar',
    'kan kunne kunna må måtte skal skulle ska sku vil ville vill bør burde tør gjør gjøre gjort gjorde gjer gjere gjær gjørr gidder orker',
    'går gikk gå gått kommer komme kom prøver prøvde trenger trengs treng trengte ønske behøver la lar lot virker fungerer',
    'finnes finst fins finns finnast skjer skje hender heter heiter betyr menes synes tror veit vet veta visste vite skjønner skjønne skjønn',
    'står stå stått sto stod sitter sitte kjem kjæm kjeme',
    'ønskjer prøvar klarer klare greier greie funker funke sier seier sir liker jøre gjerr',
    // Small words
    'og eller men at att som om når hvis så for til te fra frå av på med ve ved hos inn ut opp ned mot',
    'enn fordi da også bare berre kun jo vel litt mer meir mest mye mykje myke mange veldig ganske kanskje nesten helt heilt plutselig egentlig liksom altså',
    'her der dit hit no då alltid aldri ofte samme slik sånn slikt sånt slike sånne utan via per pr ca osv',
    'ikke ikkje ikkj itj ikj itte ittj inte isteden istedet istedenfor stund greia',
    'å allerede allereie mens medan slags inni oppi nedi uti rundt ene n noke nokka nokke nokre nokken nokko nåkke nåkken kanhende akkurat faktisk visst jammen bra fint greit veldi',
    'an ann heller enda ennå ellers likevel dessuten fort kjapt raskt snart straks',
    // Questions
    'hva hvem vem hvor hvordan hvorfor hvilken hvilket hvilke åssen koffor koffer kofor hvorledes',
    'kva kven kor korleis kvifor kim kem ka ke koss kossen korsen kordan korr katti kå kæm hokke hocken hvaslags åffer hårr vor',
    'ain aina aint ainna ainner samstundes samtidig likeså høre hører hørte høyrer',
    // Politeness
    'snill vennligst takk hei heisann hallo please thanks thank hello hi lurer lurte forhånd',
    'folka fyr fyren gutt dame jævla helsike dritt søren pokker faen fader herregud oi',
    'huleste svarte jøss uff æsj massevis lenger inne dessverre',
    // English
    'how what why where when who which can could should would will do does did the a to of is are was be been in on my we you your it its this that',
    'about soon with from by and or not have has had get got need want any some there if into as',
    // In this help center everything is about these.
    'superoffice crm',
  ]
    .join(' ')
    .split(' '),
);

/** All stop words, in no particular order. */
export function stopWords(): string[] {
  return [...STOP_WORDS];
}

let roots: ReadonlySet<string> | undefined;

/** Whether some form of a root is a stop word, so that a query with it may have no significant word. */
export function isRootOfStopWord(root: string): boolean {
  roots ??= new Set([...STOP_WORDS].map(stem));
  return roots.has(root);
}

/** Whether a word says little but may be all that a title has: it counts, but less. */
export function isFaintWord(word: string): boolean {
  return FAINT_WORDS.has(word);
}

const FAINT_WORDS = new Set(
  (
    'hjelp hjelpe hjelper help spørsmål svar tid ting uten igjen over under andre egne egen eget folk prøve før etter mellom gang ganger ' +
    'ligger ligge ligg begynne begynner begynt begynte sjef sjefen hel eget fast faste snakke snakker snakka spør spørre spurt spurte mangler lang lange langt ' +
    'likt resten vanlig vanlige forskjellig forskjellige stor store stort fiks fikse fikser rett lett jobb jobben jobber dag dagen idag igår imorgen morgen morra kveld natt system systemet ' +
    'alle tre fire fem seks sju syv åtte ni ti forstå forstår forstod forsto hele heile ønsker ferdig ny nytt nye new bruke bruker bruk brukt use using sted plass finne finner se ser sjå vise lage lag ' +
    'gjeng gjengen masse ferdige havne havner havnet havna overalt forskjell forskjellen beskjed slippe slipper mulighet muligheter måte måten måtar ulike ulik'
  ).split(' '),
);
