import { declarationIn } from '../../../rules/rulebook.ts';
import { type Parsed, parseAnswer } from '../../answers/index.ts';
import { foldText } from '../../answers/text/fold.ts';
import { languageOf } from '../../interview/language-of.ts';
import { shapeOf } from '../../interview/shape.ts';
import { type CaseScene, todayOf } from '../../scene.ts';
import { takesBack } from '../corrections/corrections.ts';
import { readyCues } from '../cues/cues.ts';
import { carefully } from '../mentions/in-doubt.ts';
import { isOfLastTime, isOfOtherTimes } from '../mentions/other-times.ts';
import { asksIndirectly } from '../parts/indirect-questions.ts';
import { asks } from '../parts/parts.ts';
import { EVENT, FIRST_ALONE, THIRD } from '../parts/phrases.ts';
import { isOfPeople } from '../parts/subject-of.ts';
import { asksByItsEnd } from '../parts/unmarked-questions.ts';
import { isPlace } from '../values/cities.ts';
import { fitsKind } from '../values/fits-kind.ts';
import { type Value, valuesIn } from '../values/values.ts';
import { isAgainst } from './about-fact.ts';
import { asDoubt } from './left-answer.ts';

const QUESTION_SIGN = /[?？]|吗|呢/u;

/** A short answer with more behind it: "yes, and my field is medicine". */
const SEVERAL_PARTS =
  /^[^\d]{0,24}[,，.。;；!！\n-]\s*(?:\p{L}+[\s']+){2,}\p{L}|^[^\d]{0,12}[,，。；！]\p{Script=Han}{4,}/u;

/** Whether an answer speaks of another time than the one that is asked about. */
function isDoubtful(scene: CaseScene, fact: string, text: string): boolean {
  const { input } = shapeOf(scene, fact);
  if (input === 'number') return isOfLastTime(text);
  return input === 'choice' && isOfOtherTimes(text, todayOf(scene));
}

/** Words that say "understood", and not that something is so. */
const UNDERSTOOD =
  /^(?:ok|okay|k|sure|alright|all right|got it|fine|好的?|行|嗯+|可以|知道了|хорошо|ок|окей|ладно|понятно)$/u;

/** Whether mere words of understanding are taken for a yes that is no promise: it names an option, or speaks against the person. */
function isOnlyUnderstood(scene: CaseScene, fact: string, text: string, parsed: Parsed): boolean {
  if (parsed.kind !== 'value') return false;
  const said = foldText(text)
    .replace(/[^\p{L}\s]/gu, '')
    .trim();
  if (!UNDERSTOOD.test(said)) return false;
  return shapeOf(scene, fact).input === 'choice' || isAgainst(scene, fact, parsed.value);
}

/** Words for a plan, which are no doubt where a plan is asked for. */
const PLANNED =
  /(?<!\p{L})(?:(?:i'm |i am )?plan(?:ning)? (?:to|on)|(?:i'm |i am )?intend(?:ing)? to|would (?:be (?:fine|ok|okay|perfect|great|best|ideal)|suit(?: me)?)|планиру(?:ю|ем|ет))(?!\p{L})|计划|打算/giu;

/** What is said of a plan without the words for planning it. */
function withoutPlanning(scene: CaseScene, fact: string, text: string): string {
  const declared = scene.topic.call.facts[fact];
  const isPlan =
    (declared?.kind === 'number' && declared.changeable === true) ||
    (declared?.kind === 'date' && !declared.past);
  return isPlan ? text.replace(PLANNED, ' ') : text;
}

/** The careful reading of a whole text as the answer to a fact; asked back where its words leave it open. */
export function parsedFor(scene: CaseScene, fact: string, text: string): Parsed {
  const today = todayOf(scene);
  const shape = shapeOf(scene, fact);
  const said = withoutPlanning(scene, fact, text);
  const parsed = parseAnswer(shape, said, { language: languageOf(scene), today });
  const isOpen =
    isDoubtful(scene, fact, foldText(text)) || isOnlyUnderstood(scene, fact, text, parsed);
  const ofNow = isOpen ? asDoubt(parsed) : parsed;
  const isOfEvent =
    shape.input === 'date' && ofNow.kind === 'confirm' && EVENT.test(foldText(text));
  return isOfEvent ? { kind: 'refuse', reason: 'not-a-date' } : carefully(scene, fact, text, ofNow);
}

/** A yes or no with more behind it, which may limit it: "yes, until lunch". */
const LIMITED = /^\p{L}{1,10}\s*[,，;；]\s*\p{L}/u;

/** A yes or no before what is told of an option: "yes, they invited me, I declined". */
const AGREED_FIRST = /^(?:yes|yeah|yep|no|nope|да|ага|нет|是的?|对|有|没有)\s*[,，;；]/iu;

/** A yes or a no that is said twice: "sure, no problem", "нет, никогда". */
const SAID_TWICE =
  /^(?:yes|yeah|yep|sure|of course|no|nope|nah|да|конечно|ага|нет|неа|对|是的?|好的?|没问题|可以|没有|不是|没)[\s,.!]+(?:(?:no (?:problem|problems|worries|doubt)|of course|sure|certainly|absolutely|definitely|exactly|right|never|not at all|без проблем|конечно|разумеется|точно|верно|никогда|совсем нет|нет|没错|没问题|可以|当然|是的?|对|从来没有|从来不是|从没有过?|完全没有)[\s,.!]*)+$/u;

/** Who only does not know says so in few words; "I forgot: I have another passport" says more. */
const LONGEST_DOUBT = 24;

/** What was said late, behind what is said: "I have another passport, forgot to say". */
const ONLY_FORGOT = /[,，.。]\s*(?:i )?(?:forgot|забыл[аи]?|忘)/iu;

const BREAK = /[,;.!，。；！\n]/u;

const PLACES: readonly string[] = ['country', 'countries'];

/** Whether a text states an option of another fact that is not known: "a university in Brisbane" is no country only. */
function statesOther(scene: CaseScene, open: string, text: string): boolean {
  return readyCues(scene.topic.cues)
    .stated(foldText(text))
    .some(
      ({ meaning: { fact, near, likely, ofWriter } }) =>
        !(near || likely || ofWriter || fact === open) && scene.case.facts[fact] === undefined,
    );
}

/** Whether a text says, beside an answer, something that only another fact can be. */
export function saysOther(scene: CaseScene, open: string, text: string): boolean {
  const asked = declarationIn(scene.topic.call)(open);
  const isLength = asked.kind === 'number' && asked.changeable === true;
  if ((isLength || PLACES.includes(asked.kind)) && statesOther(scene, open, text)) return true;
  const at = text.search(BREAK);
  if (at < 0) return false;
  const rest = text.slice(at + 1);
  const declared = declarationIn(scene.topic.call);
  const options = { language: languageOf(scene), today: todayOf(scene) };
  const isOther = (value: Value) => !fitsKind(declared(open), value) && !isPlace(value);
  const isChosen = ['choice', 'yes-no'].includes(declared(open).kind);
  if (isChosen && statesOther(scene, open, rest)) return true;
  const named = readyCues(scene.topic.cues).names(foldText(rest));
  const isNamed = named.some(({ meaning }) => meaning !== open);
  return isChosen && isNamed && valuesIn(rest, options).some(isOther);
}

/** In so few letters nobody asks anything beside an answer. */
const SHORT = 10;

function asksBeside(folded: string): boolean {
  const asksBehind = BREAK.test(folded) && folded.split(BREAK).slice(1).some(asks);
  return asksBehind || asksByItsEnd(folded) || asksIndirectly(folded);
}

/** Whether a text is an answer to the open question and nothing else, so that no more need be looked for. */
export function isPlain(text: string, parsed: Parsed, self: boolean, isOfSelf: boolean): boolean {
  if (parsed.kind === 'refuse') return parsed.reason === 'unreadable';
  if (parsed.kind === 'value' && SAID_TWICE.test(foldText(text).trim())) return true;
  const isYesOrNo =
    parsed.kind === 'value' && (typeof parsed.value === 'boolean' || AGREED_FIRST.test(text));
  if (isYesOrNo && LIMITED.test(text)) return false;
  if (parsed.kind === 'confirm' || QUESTION_SIGN.test(text) || SEVERAL_PARTS.test(text))
    return false;
  const most = /\p{Script=Han}/u.test(text) ? LONGEST_DOUBT / 2 : LONGEST_DOUBT;
  if (parsed.kind === 'unsure' && (text.length > most || ONLY_FORGOT.test(text))) return false;
  const folded = foldText(text);
  if (takesBack(folded) || (folded.length > SHORT && asksBeside(folded))) return false;
  if (!self) return !(isOfSelf && FIRST_ALONE.test(folded));
  return !(isOfPeople(folded) || THIRD.test(folded.trim()));
}
