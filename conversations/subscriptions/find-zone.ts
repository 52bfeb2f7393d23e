import type { Language } from '../answers/answer.ts';
import { parseAnswer } from '../answers/index.ts';
import { isTimeZone, offsetAt } from '../local-time.ts';
import { CITY_NAMES } from './city-names.ts';

/** Where one of several time zones is meant. */
export interface ZoneChoice {
  readonly timeZone: string;
  /** Its difference from UTC now, as `+05:00`. */
  readonly offset: string;
  /** Some of the cities that go by it. */
  readonly cities: readonly string[];
}

const OFFSET = /^(?:utc|gmt)?\s*([+\-−–])\s*(\d{1,2})(?::?([0-5]\d))?$/iu;
const MOST_HOURS = 14;
const HALF_YEAR_MS = 182 * 86_400_000;
const MOST_CITIES = 3;

function folded(name: string): string {
  const letters = name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  return letters.replace(/[\s_'’.-]+/gu, ' ').trim();
}

function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) as string).replaceAll('_', ' ');
}

let known: ReadonlyMap<string, string> | undefined;

/** Time zones by the names of their cities; read when first asked for. */
function zonesByCity(): ReadonlyMap<string, string> {
  known ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map((zone) => [folded(cityOf(zone)), zone] as const),
    ...Object.entries(CITY_NAMES).flatMap(([zone, names]) =>
      names.split('|').map((name) => [folded(name), zone] as const),
    ),
  ]);
  return known;
}

function byOffset(text: string): string | undefined {
  const [, sign, hours, minutes = '00'] = OFFSET.exec(text) ?? [];
  if (sign === undefined || hours === undefined || Number(hours) > MOST_HOURS) return undefined;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/** The time zones of a country, one for each way of its clocks through the year. */
function ofCountry(country: string, now: number): ZoneChoice[] {
  const zones = new Intl.Locale(`und-${country}`).getTimeZones?.() ?? [];
  const ways = new Map<string, string[]>();
  for (const zone of zones) {
    const way = [now, now + HALF_YEAR_MS].map((at) => offsetAt(at, zone)).join();
    ways.set(way, [...(ways.get(way) ?? []), zone]);
  }
  return [...ways.values()].map((same) => ({
    timeZone: same.find((zone) => CITY_NAMES[zone] !== undefined) ?? (same[0] as string),
    offset: offsetAt(now, same[0] as string),
    cities: same.slice(0, MOST_CITIES).map(cityOf),
  }));
}

/**
 * The time zones that somebody can mean by a city, a country, a difference from UTC or the name of a
 * time zone: one where it is clear, several where it is to be asked, none where it is not known.
 */
export function findZones(text: string, language: Language, now: Date): ZoneChoice[] {
  const wanted = text.trim();
  const named = wanted.includes('/') || /^(?:utc|gmt)$/i.test(wanted);
  const zone =
    byOffset(wanted) ??
    zonesByCity().get(folded(wanted)) ??
    (named && isTimeZone(wanted) ? wanted : undefined);
  const at = now.getTime();
  if (zone !== undefined)
    return [{ timeZone: zone, offset: offsetAt(at, zone), cities: [cityOf(zone)] }];
  const today = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const country = parseAnswer({ input: 'country' }, wanted, { language, today });
  return country.kind === 'value' ? ofCountry(String(country.value), at) : [];
}
