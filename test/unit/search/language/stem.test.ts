import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/search/language/stem.ts';

const rootsOf = (forms: string) => [...new Set(forms.split(' ').map(stem))];

describe('forms of one word share a root', () => {
  test.each([
    'lisens lisensen lisenser lisensene lisensens lisensenes lisensar lisensane lisensanes',
    'sak saken saker sakene sakens sakenes saka sakas sakane',
    'prosjekt prosjektet prosjekter prosjektene prosjektets prosjekta',
    'slette sletter slettet sletta sletting slettingen slett slettede slettes',
    'opprette oppretter opprettet opprettels opprettelse opprettelsen opprettelser opprettelsene opprettelsens oppretting',
    'innstille innstilling innstillingen innstillinger innstillingene innstillingens innstillinga innstillingar innstillingane',
    'mulig mulighet muligheten mulighetene muligheter mulighetens mulighetenes',
    'konfigurere konfigurerer konfigurert konfigurerte konfigurering konfigurasjon konfigurasjonen konfigurasjoner konfigurasjonene',
    'administrere administrasjon administrator administratoren administratorer',
    'betale betaler betalt betalte betaling',
    'bestille bestilt bestilte bestilling',
    'manuell manuelt manuelle',
    'utvide utvidede utvides utvidedes',
    'kalender kalenderen kalendern kalendere',
    'utsende utsendt utsendte utsending',
    'selge selgt solgt salg salget',
    'filter filtre filteret filtrere filtrering',
    'utsendelse utsendelser utsendelsen utsending',
    'varsel varsler varslene varslet varslar',
    'bruker brukere brukerne brukar brukarar brukeren brukerens',
    'nummer nummeret numre numrene',
    'mappe mapper mappa mappene maper',
    'hente henter hentet henta henting',
    'hurtig hurtigast hurtigere',
    'dokument dokumenter dokumentet dokumentasjon',
    'interessent interessenter interessentene interessenten',
    'gjenkjenne gjenkjent gjenkjente',
    'godkjenne godkjent godkjente godkjenning',
    'sikker sikkerhet sikkerheten',
  ])('%s', (forms) => {
    expect(rootsOf(forms)).toHaveLength(1);
  });

  test.each([
    ['mål', 'mal'],
    ['bruker', 'bruk'],
    ['lagre', 'lage'],
    ['flyt', 'flytte'],
    ['veke', 'vekk'],
    ['måler', 'mål'],
    ['kundesenter', 'kunde'],
    ['kommentar', 'komme'],
    ['interessent', 'interesse'],
    ['tidsenhet', 'tid'],
    ['oppringing', 'opprette'],
  ])('%s and %s do not', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('forms that no suffix explains share the root of their word', () => {
  test.each([
    'bruker brukar brukaren brukarar brukarane brukere brukerne brukernes brukers',
    'bruk brukt brukte',
    'salg selg selge selgt solgt solgte sal sel seld selde',
    'selgere selgerne seljar seljarar selgeren',
    'del delt delte',
    'vis vist viste visning visninger visningen visningene',
    'kjør kjørt kjørte',
    'kjøp kjøpt kjøpte',
    'skriv skrev skrevet skreiv skriver',
    'finn fant funnet fann funne finner',
    'ta tatt tok tar teke tek',
    'overta overtatt overtok overtar overtakelse overtakelsen overtagelse overtaking overtak',
    'oppta opptatt opptak',
    'legg lagt la legger',
    'sett satt innsatt setter',
    'les lest leste leser',
    'gammel gammelt gamle gamal gamalt',
    'ring ringe ringer ringte ringt ringjer',
    'tenk tenke tenker tenkte tenkt tenkjer',
    'valg valget val vala',
    'fler flere fleire',
    'slipp slippe slipper slapp sluppet slepp sleppe',
    'velg valgt valgte velger vel valt valde velje veljer utvelge',
    'følg fulgt fulgte følger følgt',
    'glem glemt glemte glemmer gløymt gløyme gløymer',
    'gi gitt gav ga gir gje gjev',
    'slå slått slo slår',
    'skru skrur skrudde skrudd',
    'få fått fikk får',
    'gå gått gikk går',
    'avslutt avslutning avslutter avslutta',
    'nå nådd',
    'bild bilde bilder bilete bileta biletet bileter',
    'måler måleren målere målar målaren målarar',
    'ny nytt nyt nye nyeste',
    'sammen samen saman ihop',
    'øv øve øver øvde øvd øvelse øvelsen øvelser øvelsene øving',
    'bortvekk vekk',
    'flytt flyttet flytta flytter flytte flytting forflytt forflytter',
    'lagre lagrer lagres lagret lagra lagring lagringen',
    'lag lage lager lagar laget laga',
  ])('%s', (forms) => {
    expect(rootsOf(forms)).toHaveLength(1);
  });
});

describe('a word is its own root', () => {
  test.each([
    ['where too few letters would be left', 'ing test ost fri'],
    ['where no vowel would be left', 'pdfs'],
    ['where its last letter belongs to it', 'indeks faks tekst kontakt vekst kalendn'],
    ['though what it holds looks like an ending elsewhere', 'telefon prosjekt hel'],
    ['where it holds a digit', 'so4711er 4711'],
  ])('%s: %s', (_, words) => {
    expect(words.split(' ').map(stem)).toEqual(words.split(' '));
  });
});

describe('verbs and nouns of nynorsk with a «j» have the root of bokmål', () => {
  test.each([
    'rekke rekkja rekkje rekkjer',
    'legge leggje leggja',
    'bygge byggje byggjer',
    'rekkefølge rekkjefølgja rekkefølgja rekkjefølgje',
    'merke merkje merkjer',
    'søke søkje søkjer',
    'tenke tenkje tenkjer',
  ])('%s', (forms) => {
    expect(rootsOf(forms)).toHaveLength(1);
  });

  test.each(['gjenkjenne', 'innkjøp', 'tilgjengelig', 'kjede', 'forgjenger'])(
    'but «%s» keeps its own',
    (word) => {
      expect(stem(word)).toContain('j');
    },
  );
});

test('no longer word than the endings of Norwegian explain shares a root with a short one', () => {
  // The longest sequence of endings: «-asjon», «-ene», «-s».
  const LONGEST = 'iseringene'.length + 1;
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zæøå]{4,24}$/), (word) => {
      expect(stem(`${word}senter`).length).toBeGreaterThan(word.length - LONGEST);
      expect(stem(`${word}senter`)).not.toBe(stem(word));
    }),
  );
});

test('plurals of central Norway and the north have the root of the others', () => {
  expect(rootsOf('selskap selskaper selskapan selskapene')).toHaveLength(1);
  expect(rootsOf('kunde kunder kundan kundene')).toHaveLength(1);
  // «-plan» is a word of its own, even at the end of another.
  expect(stem('brukerplan')).toBe('brukerplan');
});

describe('writing is forgiven', () => {
  test.each([
    ['one letter for two', 'oprette opprette'],
    ['three letters for two', 'busstopp bussstopp bustop'],
  ])('%s: %s', (_, forms) => {
    expect(rootsOf(forms)).toHaveLength(1);
  });
});

test('a root is never empty', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zæøå]{1,30}$/), (word) => {
      expect(stem(word)).not.toBe('');
    }),
  );
});
