import { type Fact, type FactValue, isRange } from '../../../rules/language/facts.ts';
import { declarationIn } from '../../../rules/rulebook.ts';
import { type Parsed, parseAnswer } from '../../answers/index.ts';
import { languageOf } from '../../interview/language-of.ts';
import { shapeOf } from '../../interview/shape.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import { isPlace } from './cities.ts';
import type { Value } from './values.ts';

/** "Until 28 February" ends on that day. */
export const UP_TO = /^(?:until|till|up to|through|до|по|到|至)\s*/iu;

/** A year alone, or a month of one. */
function partOf(value: FactValue): Parsed {
  if (!isRange(value)) return { kind: 'value', value };
  const isYear = String(value.atLeast).slice(5, 7) !== String(value.atMost).slice(5, 7);
  return { kind: 'partial', value, reason: isYear ? 'month-missing' : 'day-missing' };
}

/** A date of which the year has two digits is read as it is where they can stand for one year only. */
function inItsCentury(parsed: Parsed): Parsed {
  if (parsed.kind !== 'confirm' || parsed.reason !== 'two-digit-year') return parsed;
  const [only, ...others] = parsed.candidates;
  return only === undefined || others.length > 0 ? parsed : partOf(only);
}

/** A value read as the answer to a fact, within the fact's bounds. */
export function readAs(scene: CaseScene, fact: string, value: Value): Parsed {
  const { kind } = declarationIn(scene.topic.call)(fact);
  const { parsed } = value;
  if (isPlace(value)) return countryAs(kind, parsed);
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const written = kind === 'date' ? value.written.replace(UP_TO, '') : value.written;
  const said = value.kind === 'nothing' ? '0' : written;
  return inItsCentury(parseAnswer(shapeOf(scene, fact), said, options));
}

function countryAs(kind: Fact['kind'], parsed: Parsed): Parsed {
  const many = kind === 'countries';
  const list = (one: FactValue) => (Array.isArray(one) || !many ? one : [one as string]);
  if (parsed.kind === 'confirm') return { ...parsed, candidates: parsed.candidates.map(list) };
  if (parsed.kind !== 'value') return parsed;
  if (many || !Array.isArray(parsed.value)) return { kind: 'value', value: list(parsed.value) };
  return { kind: 'confirm', reason: 'several', candidates: parsed.value };
}
