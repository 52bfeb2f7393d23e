import { type FactValue, isRange } from '../../../rules/language/facts.ts';
import { declarationIn } from '../../../rules/rulebook.ts';
import { parseAnswer } from '../../answers/index.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import { languageOf } from '../../interview/language-of.ts';
import { shapeOf } from '../../interview/shape.ts';
import { isValid } from '../../interview/valid.ts';
import { type CaseScene, canKnow, todayOf } from '../../scene.ts';
import { readyCues, type StatedOption } from '../cues/cues.ts';
import { holdsDoubt } from '../mentions/doubt-cues.ts';
import { isOfElse } from '../mentions/goes-on.ts';
import { isOfPerson } from '../mentions/mention-doubts.ts';
import { fitsKind } from '../values/fits-kind.ts';
import { readAs } from '../values/read-as.ts';
import { type Value, valuesIn } from '../values/values.ts';
import { dateWith, withoutIdleOnes } from './corrections.ts';

/** Some words, with what is found in them whatever fact they may be of. */
interface Words {
  readonly text: string;
  readonly values: readonly Value[];
  readonly stated: readonly StatedOption[];
  readonly names: readonly string[];
}

function optionsOf(scene: CaseScene) {
  return { language: languageOf(scene), today: todayOf(scene) };
}

function wordsOf(scene: CaseScene, text: string): Words {
  const ready = readyCues(scene.topic.cues);
  return {
    text,
    values: valuesIn(text, optionsOf(scene)),
    stated: ready.stated(text).map(({ meaning }) => meaning),
    names: ready.names(text).map(({ meaning }) => meaning),
  };
}

/** A sum may be said again without its thousands: "250 thousand, not 240". */
const SCALES = [1, 1_000, 10_000];

/** The one number in a text, as the answer to a fact: "the length of 12". */
function onlyNumber(scene: CaseScene, fact: string, said: string): readonly FactValue[] {
  const text = withoutIdleOnes(said);
  const shape = shapeOf(scene, fact);
  const [number, ...others] = text.match(/\d+/gu) ?? [];
  if (others.length > 0) return [];
  if (number !== undefined && shape.input === 'money')
    return SCALES.map((scale) => Number(number) * scale);
  return candidatesOf(parseAnswer(shape, number ?? text, optionsOf(scene)));
}

/** The values among words that are of a fact's kind. */
function valuesOf(scene: CaseScene, fact: string, { text, values }: Words): FactValue[] {
  const declared = declarationIn(scene.topic.call)(fact);
  const stretch = ({ start, end }: Value) => ({
    ...{ before: text.slice(0, start), said: text.slice(start, end), after: text.slice(end) },
  });
  return values
    .filter((one) => fitsKind(declared, one))
    .filter((one) => !isOfPerson(declared) || !isOfElse(declared, stretch(one)))
    .flatMap((one) => candidatesOf(readAs(scene, fact, one)));
}

/** A number alone counts buttons, and names no option. */
const BARE_NUMBER = /^[\s\d.,]+$/u;

function optionsIn(scene: CaseScene, fact: string, { text, stated }: Words): readonly FactValue[] {
  const own = stated.filter((one) => one.fact === fact).map(({ option }) => option);
  if (stated.length > 0 || BARE_NUMBER.test(text)) return [...new Set(own)];
  return candidatesOf(parseAnswer(shapeOf(scene, fact), text, optionsOf(scene)));
}

/** What leads up to a day of birth: "I was born on". */
const BORN =
  /^.*(?<!\p{L})(?:born|birthday|date of birth|родил\p{L}*|рождени\p{L}*)(?: (?:is|was))?\s(?:(?:in|on|в)\s)?/u;

/** What words can mean as an answer to a known fact; of a date that is said in part the rest is as it is known. */
function meaningsOf(
  scene: CaseScene,
  fact: string,
  known: FactValue,
  words: Words,
): readonly FactValue[] {
  switch (declarationIn(scene.topic.call)(fact).kind) {
    case 'date': {
      const said = words.text.replace(BORN, '');
      const whole = typeof known === 'string' ? dateWith(scene, known, said) : undefined;
      return whole === undefined ? [] : [whole];
    }
    case 'choice':
      return optionsIn(scene, fact, words);
    case 'country':
    case 'countries':
      return valuesOf(scene, fact, words);
    case 'number':
    case 'money': {
      const inside = valuesOf(scene, fact, words);
      return inside.length > 0 ? inside : onlyNumber(scene, fact, words.text);
    }
    default:
      return [];
  }
}

function isSame(a: FactValue, b: FactValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A known answer with the one thing that is said to be right in its place. */
export interface Swapped {
  readonly fact: string;
  readonly value: FactValue;
}

type Known = readonly [fact: string, value: FactValue];

/** What words make of a known answer, where they say one thing that it can be and is not. */
function otherThan(scene: CaseScene, [fact, known]: Known, to: Words): Swapped | undefined {
  const [value, ...more] = meaningsOf(scene, fact, known, to);
  if (value === undefined || more.length > 0 || isSame(value, known)) return undefined;
  const fits = !isRange(value) && isValid(scene.topic.call.facts[fact], value);
  return fits ? { fact, value } : undefined;
}

/** The known answers, those that are named first, then the last that was given. */
function knownAnswers(scene: CaseScene, named: readonly string[]): Known[] {
  const known = Object.entries(scene.case.facts)
    .filter(([fact]) => fact !== 'role' && canKnow(scene, fact))
    .reverse();
  return [
    ...known.filter(([fact]) => named.includes(fact)),
    ...known.filter(([fact]) => !named.includes(fact)),
  ];
}

/** What a part of a date makes of the one that a text names, or of the last that was given. */
export function dateInPart(scene: CaseScene, text: string, to: string): Swapped | undefined {
  const words = wordsOf(scene, to);
  const isDate = ([fact]: Known) => declarationIn(scene.topic.call)(fact).kind === 'date';
  const dates = knownAnswers(scene, wordsOf(scene, text).names).filter(isDate);
  return dates.flatMap((known) => otherThan(scene, known, words) ?? [])[0];
}

/** Words that make a country the place of something, and nobody's citizenship. */
const OF_PLACE = /(?<!\p{L})(?:in|at|в|во)\s|[在驻]|位于|单位/u;

/** Words that call the answer to a fact wrong, which is then named and not said again. */
const WRONG =
  /(?<!\p{L})(?:wrong|incorrect|mistake|typo|неверн\p{L}+|неправильн\p{L}+|ошибк\p{L}+|не т[аоеу]т?)(?!\p{L})|[错误]|不对|更合适|更准确|才对|更贴切/u;

/** Words that say what is right, lead up to it, or name a month: no doubt of what they stand beside. */
const NO_DOUBT =
  /(?<!\p{L})(?:should|must|may(?! (?:let|allow|give|only|be|not)))(?!\p{L})|^\s*(?:but|however|and|но|а|и)(?!\p{L})/gu;

/** Those who decide how long somebody may be away, and when. */
const DECIDERS =
  /(?<!\p{L})(?:boss|supervisor|(?<=lets? me )go(?: for)?|начальни\p{L}+|руководител\p{L}+)(?!\p{L})|领导|老板|导师/gu;

/** Whether a fact is a plan, of which others may decide: "my boss gives me six months, not twelve". */
export function isPlan(scene: CaseScene, fact: string): boolean {
  const declared = scene.topic.call.facts[fact];
  const isCounted = declared?.kind === 'number' || declared?.kind === 'date';
  return isCounted && 'changeable' in declared && declared.changeable === true;
}

/** Whether the words for what is right leave it in doubt. */
function isDoubtful(scene: CaseScene, fact: string, to: string): boolean {
  const values = valuesIn(to, optionsOf(scene));
  const bare = values.reduce((text, one) => text.replace(to.slice(one.start, one.end), ' '), to);
  const said = bare.replace(NO_DOUBT, '');
  return holdsDoubt(isPlan(scene, fact) ? said.replace(DECIDERS, '') : said, false);
}

/** The words that put one thing in the place of another, and the message that they stand in. */
interface Around {
  readonly words: string;
  readonly message: string;
}

/** The sentence that words stand in. */
function sentenceOf({ words, message }: Around): string {
  const at = message.indexOf(words);
  const behind = message.slice(at + words.length).replace(/[.;!?\n].*$/su, '');
  return message.slice(0, at).replace(/^.*[.;!?\n]/su, '') + words + behind;
}

/** The known answer that one text names, and what another makes of it; nothing where none has the first. */
export function swapped(
  scene: CaseScene,
  from: string,
  to: string,
  all: Around,
): Swapped | undefined {
  const before = wordsOf(scene, from);
  const isMeant = ([fact, known]: Known) => {
    if (OF_PLACE.test(all.words) && isOfPerson(declarationIn(scene.topic.call)(fact))) return false;
    if (WRONG.test(all.words) && before.names.includes(fact)) return true;
    return meaningsOf(scene, fact, known, before).some((one) => isSame(one, known));
  };
  const isOfWhom = ([fact]: Known) => isOfPerson(declarationIn(scene.topic.call)(fact));
  const meant = knownAnswers(scene, before.names)
    .filter(isMeant)
    .sort((a, b) => Number(isOfWhom(b)) - Number(isOfWhom(a)));
  if (meant.length === 0) return undefined;
  const after = wordsOf(scene, to);
  const isNamed = meant.some(([fact]) => before.names.includes(fact));
  const names = isNamed ? before.names : wordsOf(scene, sentenceOf(all)).names;
  const named = meant.filter(([fact]) => names.includes(fact));
  const [found] = [...named, ...meant].flatMap((known) => otherThan(scene, known, after) ?? []);
  return found && !isDoubtful(scene, found.fact, to) ? found : undefined;
}
