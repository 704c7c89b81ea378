import { remembered } from './remembered.ts';

/**
 * The root that forms of a Norwegian word share: inflections (bokmål and nynorsk), and nouns and verbs of the same root
 * (slette, sletting; opprette, opprettelse). It uses the suffixes of the Snowball stemmer for Norwegian, but removes
 * them until none is left, so that a word and its longer forms always match, and it collapses double letters, which
 * people most often get wrong.
 *
 * The root is a key, not a word: it may be compared, but never shown.
 */
export function stem(word: string): string {
  return rootOf(word);
}

const rootOf = remembered((word) => {
  const spelled = spelledRoot(word);
  return /\d/.test(word) ? spelled : withoutVowelBetween(single(spelled));
}, 50_000);

/** The root as it is spelled: «kall» and «kal» differ, though both have the same root. */
export function spelledRoot(word: string): string {
  return /\d/.test(word) ? word : shortened(asInBokmal(word));
}

/** Nynorsk verbs and nouns have a «j» before their ending: rekkje, leggjer, merkja, følgje, søkje, endringsfølgja. */
function asInBokmal(word: string): string {
  return word
    .replaceAll(/(kk|gg)j(?=[aeoå])/g, '$1')
    .replace(/([lnr][gk]|[øe]k)j(?=(e|a|er|ar|ande|ene|ane|inga?|ingar|ingane)$)/, '$1');
}

function shortened(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const shorter = strip(word);
  return shorter === word ? word : shortened(shorter);
}

/** «varsel» and «varsle», «filter» and «filtre» get the same root. */
function withoutVowelBetween(root: string): string {
  return root.length > 3 ? root.replace(/([^aeiouyæøå])el$/, '$1l').replace(/([bdfgkmnptv])r$/, '$1') : root;
}

/** Removes one suffix, if the rest can still be a root. */
function strip(word: string): string {
  for (const { suffix, least, after } of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length - suffix.length < least) continue;
    const root = word.slice(0, -suffix.length);
    if (/[aeiouyæøå]/.test(root) && after?.test(root) !== false) return root;
  }
  return word.endsWith('dt') ? word.slice(0, -1) : word;
}

/** Not the «-het» of «enhet» (unit). */
const NO_UNIT = /[^e]n$|[^n]$/;

/** Suffixes, with the minimum number of letters before them and what these must end in. */
const SUFFIXES = (
  [
    // «måleenhet» (unit of measure) is not «måle» with «-het».
    ['hetenes hetene hetens heten heter', 4, NO_UNIT],
    ['asjonene asjonen asjoner asjon', 4],
    ['elsene elsens elsen elser else els', 4],
    ['ingene ingens ingane ingar inger ingen inga ing', 3],
    ['ering erte erer ert ere', 4],
    ['enes anes endes edes', 3],
    ['ane ene ede ast ens ers ets', 3],
    ['het', 3, NO_UNIT],
    // Plurals of central Norway and the north: kundan, selskapan.
    ['an', 4, /[^l]$|[^p]l$/],
    ['ar er as es en', 3],
    ['et', 3, /[^h]$|[^n]h$/],
    ['a e', 3],
    // Many roots end in «-s»: it is an ending only after certain letters.
    ['s', 3, /[bcdfghjlmnoprtvyzaeiuæøå]$/],
    // And in «-t»: betalt, bestilte, manuelt; but not tekst, kontakt, kundesenter, kommentar.
    ['t te', 5, /[lr]$|[^e]n$/],
    // Eastern dialects: kalendern.
    ['n', 7, /r$/],
    ['ator', 5],
  ] as [string, number, RegExp?][]
).flatMap(([suffixes, least, after]) => suffixes.split(' ').map((suffix) => ({ suffix, least, after })));

function single(word: string): string {
  return word.replace(/([^aeiouyæøå])\1+/gu, '$1');
}

/** Forms that no suffix explains: strong verbs, and words that only look as if they had an ending. */
const IRREGULAR = new Map<string, string>(
  Object.entries({
    bruker: 'brukar brukarar brukarane brukeren brukere brukerne brukerens brukernes brukers',
    bruk: 'brukt brukte bruka',
    salg: 'selg selge selgt solgt solgte sal sel seld selde',
    selger: 'selgere selgeren selgerne seljar seljarar',
    del: 'delt delte deler deling',
    vis: 'vist viste viser visning visninger visningen visningene vise',
    kjør: 'kjørt kjørte',
    kjøp: 'kjøpt kjøpte kjøpe',
    skriv: 'skrev skrevet skrive skriver skreiv skrive',
    finn: 'fant funnet finne finner fann funne',
    ta: 'tatt tok tar tatt teke tek',
    overta: 'overtatt overtok overtar overtakelse overtakelsen overtagelse overtaking overtak',
    oppta: 'opptatt opptak',
    legg: 'lagt la legge legger legg',
    sett: 'satt sette setter sett innsatt',
    les: 'lest leste lese leser',
    valg: 'val vala',
    gammel: 'gamal gamalt gammelt gamle',
    ring: 'ringe ringer ringte ringt ringjer ringje',
    tenk: 'tenke tenker tenkte tenkt',
    velg: 'valgt valgte velge velger valt valde utvelge velje veljer vel',
    // Not «oppr-» as in «opprette».
    oppring: 'oppringing oppringinger oppringingen oppringning oppringninger oppringningen oppringt',
    abonn: 'abonnent abonnenter abonnenten abonnentene abonnentar abonnentane',
    godkjenn: 'godkjent godkjente',
    gjenkjenn: 'gjenkjent gjenkjente',
    følg: 'fulgt fulgte følge følger følgt',
    glem: 'glemt glemte glemme glemmer gløymt gløyme gløymer',
    gi: 'gitt gav ga gir gje gjev gjeve gjevast',
    slå: 'slått slo slår',
    skru: 'skrur skrudde skrudd',
    få: 'fått fikk får',
    gå: 'gått gikk går',
    avslutt: 'avsluttet avslutta avslutning avslutte avslutter avslutting',
    nå: 'nådd',
    bild: 'bilete bileta biletet bileter',
    måler: 'målar målaren målarar',
    ny: 'nytt nyt nye nyeste',
    sammen: 'saman samen ihop',
    fler: 'flere fleire',
    slipp: 'slippe slipper slapp sluppet slepp sleppe sleppa slepper sloppe',
    kø: 'køen køa køer køene',
    øv: 'øve øver øvde øvd øvelse øvelsen øvelser øvelsene øving',
    // English, and not «dele» (share).
    delete: 'deleted deletes deleting',
    // Not «veke» (week).
    bortvekk: 'vekk',
    // Not «flyt» (flow).
    forflytt: 'flytt flyttet flytta flytter flytte flytting',
    lagre: 'lagre lagrer lagres lagret lagra lagrast lagring lagringen',
  }).flatMap(([root, forms]) => [
    [root, root] as const,
    ...forms.split(' ').map((form) => [form, root] as const),
  ]),
);
