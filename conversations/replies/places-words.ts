import type { FactValue } from '../../rules/language/facts.ts';
import type { Change } from '../../rules/what-if.ts';
import type { Places } from '../../rules/what-if-places.ts';
import { CODES } from '../answers/countries/country-names.ts';
import { wordsOf } from '../answers/index.ts';
import { languageOf } from '../interview/language-of.ts';
import { type CaseScene, say, sayOf } from '../scene.ts';

/** More countries than these are counted and not named. */
const MOST_NAMED = 12;

/** A country of a set, by its code: the first of them in the order of the codes. */
function countryOf(places: Places, known: ReadonlyMap<string, FactValue>): string {
  if ('sameAs' in places) return String(known.get(places.sameAs));
  if ('oneOf' in places) return [...places.oneOf].sort()[0] as string;
  return [...CODES].sort().find((code) => !places.otherThan.includes(code)) as string;
}

/** Changes with countries that there are, where a value only stands for many. */
export function realPlaces(changes: readonly Change[]): Change[] {
  const named = (known: ReadonlyMap<string, FactValue>) =>
    changes.map((change) => {
      const codes = change.places?.map((one) => countryOf(one, known));
      if (!codes) return change;
      return { ...change, to: Array.isArray(change.to) ? codes : (codes[0] as string) };
    });
  const first = named(new Map());
  return named(new Map(first.map(({ fact, to }) => [fact, to])));
}

/** Beside these places, China is named as the rest of it. */
const BESIDE_CHINA = ['HK', 'MO', 'TW'];

function countryIn(scene: CaseScene, codes: readonly string[], code: string): string {
  return code === 'CN' && codes.some((one) => BESIDE_CHINA.includes(one))
    ? say(scene, 'places-china')
    : wordsOf(code, { input: 'country' }, languageOf(scene));
}

/** A set of countries in words: some by their names, or any other than some. */
export function placesInWords(scene: CaseScene, places: Places): string {
  if ('sameAs' in places)
    return say(scene, 'places-same-as', { label: sayOf(scene, `fact-${places.sameAs}`) });
  const [kind, codes, type] =
    'oneOf' in places
      ? (['one-of', places.oneOf, 'disjunction'] as const)
      : (['other-than', places.otherThan, 'conjunction'] as const);
  const count = codes.length;
  if (count === 0) return say(scene, 'places-any');
  if (count > MOST_NAMED) return say(scene, `places-${kind}-many`, { count });
  const names = codes.map((code) => countryIn(scene, codes, code));
  const list = new Intl.ListFormat(scene.session.language, { type });
  return say(scene, `places-${kind}`, { countries: list.format(names) });
}
