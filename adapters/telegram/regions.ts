import { type Language, wordsOf } from '../../conversations/answers/index.ts';

/** The parts of the world by which countries are picked, in the order in which they are shown. */
export const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;

/** A part of the world. */
export type Region = (typeof REGIONS)[number];

const AFRICA =
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW';
const AMERICAS =
  'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE';
const ASIA =
  'AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE';
const EUROPE =
  'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK';
const OCEANIA = 'AU CK FJ FM KI MH NR NU NZ PG PW SB TO TV VU WS';

/**
 * The countries of a region by alpha-2 code: the members of the United Nations and what else issues
 * passports, by continent (UN M49; Cyprus with Europe). What is not here can be typed.
 */
const COUNTRIES: Readonly<Record<Region, readonly string[]>> = {
  africa: AFRICA.split(' '),
  americas: AMERICAS.split(' '),
  asia: ASIA.split(' '),
  europe: EUROPE.split(' '),
  oceania: OCEANIA.split(' '),
};

/** A country by the name that the conversation gives it. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

/** The name of a country by its code, in a language of the words. */
export function countryName(code: string, language: string): string {
  const spoken = language.slice(0, 2) as Language;
  return wordsOf(code, { input: 'country' }, spoken);
}

const SORTED = new Map<string, readonly Country[]>();

/** The countries of a region, in the order of their names in a language. */
export function countriesOf(region: Region, language: string): readonly Country[] {
  const key = `${region} ${language}`;
  const known = SORTED.get(key);
  if (known) return known;
  const { compare } = new Intl.Collator(language);
  const made = COUNTRIES[region]
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((one, two) => compare(one.name, two.name));
  SORTED.set(key, made);
  return made;
}

const FIRST_LETTER = 65;
const FIRST_FLAG_LETTER = 0x1f1e6;

/** The flag of a country; it only stands beside the name. */
export function flagOf(code: string): string {
  const letters = Array.from(code, (letter) => letter.charCodeAt(0) - FIRST_LETTER);
  return String.fromCodePoint(...letters.map((place) => FIRST_FLAG_LETTER + place));
}
