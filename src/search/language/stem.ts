/**
 * The root by which forms of a Norwegian word are found for one another: inflections (bokmål and nynorsk), and the
 * nouns and verbs of one root (slette, sletting; opprette, opprettelse). It follows the suffixes of the Snowball
 * stemmer for Norwegian, but takes them off until none is left, so that a word and its longer forms always meet, and it
 * writes double letters once, since that is what people most often get wrong.
 *
 * The root is a key, not a word: compare it, never show it.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const root = computeStem(word);
  if (cache.size > 50_000) cache.clear();
  cache.set(word, root);
  return root;
}

const cache = new Map<string, string>();

function computeStem(word: string): string {
  if (/\d/.test(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular) return single(irregular);
  let root = word;
  for (let next = strip(root); next !== root; next = strip(root)) {
    root = next;
    const found = IRREGULAR.get(root);
    if (found) return single(found);
  }
  root = single(root);
  return root.length > 3 ? root.replace(/([^aeiouyæøå])e?l$/, '$1l').replace(/([bdfgkmnptv])r$/, '$1') : root;
}

/** One suffix less, if what is left can still be a root. */
function strip(word: string): string {
  for (const [suffix, least] of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length - suffix.length < least) continue;
    const root = word.slice(0, -suffix.length);
    if (!/[aeiouyæøå]/.test(root)) continue;
    // «-s» belongs to many roots; it is an ending only after a letter that takes one.
    if (suffix === 's' && !/[bcdfghjlmnoprtvyzaeiuæøå]$/.test(root)) continue;
    // So does «-t»: betalt, bestilte, manuelt; but not tekst, kontakt.
    if (/^te?$/.test(suffix) && !/[lnr]$/.test(root)) continue;
    // Spoken in the east: kalendern.
    if (suffix === 'n' && !root.endsWith('r')) continue;
    return root;
  }
  return word.endsWith('dt') ? word.slice(0, -1) : word;
}

/** Longest first, each with the fewest letters that must be left. */
const SUFFIXES: readonly (readonly [string, number])[] = (
  [
    ['hetenes hetene hetens heten heter', 4],
    ['asjonene asjonen asjoner asjon', 4],
    ['elsene elsens elsen elser else els', 4],
    ['ingene ingens ingane ingar inger ingen inga ing', 3],
    ['ering erte erer ert ere', 4],
    ['enes anes endes edes', 3],
    ['ane ene ede ast ens ers ets het', 3],
    ['ar er as es en et', 3],
    ['a e s', 3],
    ['t te', 5],
    ['n', 7],
    ['ator', 5],
  ] as const
)
  .flatMap(([suffixes, least]) => suffixes.split(' ').map((suffix) => [suffix, least] as const))
  .toSorted(([a], [b]) => b.length - a.length);

function single(word: string): string {
  return word.replace(/([^\daeiouyæøå])\1+/gu, '$1');
}

/** Forms that no suffix explains: strong verbs, and words whose ending only looks like one. */
const IRREGULAR = new Map<string, string>(
  Object.entries({
    bruker: 'brukar brukarar brukarane brukeren brukere brukerne brukerens brukernes brukers',
    bruk: 'brukt brukte bruka',
    salg: 'selg selge selger selgt solgt solgte sal sel seld selde',
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
    velg: 'valgt valgte velge velger vel valt valde utvelge',
    følg: 'fulgt fulgte følge følger følgt',
    glem: 'glemt glemte glemme glemmer gløymt gløyme gløymer',
    send: 'sendt sendte sende sender sending sendinger',
    gi: 'gitt gav ga gir',
    slå: 'slått slo slår',
    få: 'fått fikk får',
    gå: 'gått gikk går',
    hent: 'hentet henta henter hente henting',
    bytt: 'byttet bytta bytter bytte bytting byte',
    lukk: 'lukket lukka lukker lukke lukking',
    avslutt: 'avsluttet avslutta avslutning avslutte avslutter avslutting',
    slett: 'slettet sletta sletter slette sletting slettes slettede',
    nå: 'nådd',
    filt: 'filter filtre filteret filtrene filtrer filtrere filtrering',
    num: 'nummer numre nummeret numrene',
    bild: 'bilete bileta biletet bileter',
    måler: 'måler måleren målere',
    ny: 'nytt nye nyeste',
    øv: 'øve øver øvde øvd øvelse øvelsen øvelser øvelsene øving',
    // Apart from «veke» (week).
    bortvekk: 'vekk',
    // Apart from «flyt» (flow).
    forflytt: 'flytt flyttet flytta flytter flytte flytting',
    lagre: 'lagre lagrer lagret lagra lagring',
    lag: 'lage lager lagar laget laga',
  }).flatMap(([root, forms]) => [
    [root, root] as const,
    ...forms.split(' ').map((form) => [form, root] as const),
  ]),
);
