import type { Parsed } from '../../answers/index.ts';
import { doubted } from '../../answers/outcomes.ts';
import { foldText } from '../../answers/text/fold.ts';
import { MOCKING } from '../../answers/yes-no/beside-yes.ts';
import type { CaseScene } from '../../scene.ts';
import { readyCues } from '../cues/cues.ts';
import { speaksOfSelf } from '../parts/speaks-of-self.ts';
import { inOwnWords } from './doubt-cues.ts';
import type { Mention } from './mentions.ts';

/** How far behind an answer words may tell that it came to nothing. */
const NEAR = 48;

/** What stands right before something that somebody has left or lost: "I quit my permanent job". */
export const LEFT_BEHIND =
  /(?:(?<!\p{L})(?:quit|left|lost|leaving|resigned from|fired from|gave up|уш(?:ел|ла) с|уволил\p{L}* (?:с|из)|потерял\p{L}*|бросил\p{L}*|лишил\p{L}*|оставил\p{L}*)|辞掉|辞去|辞了|离开|丢了|失去|放弃)(?:\s|(?<!\p{L})(?:my|the|an?|own|old|свою|своей|мою|моей)(?!\p{L})|我|的|了|那份)*$/u;

/** Words that keep whatever stands beside them from being said: a comparison, hearsay, a condition, a denial of saying it. */
const KEPT_OPEN =
  /(?<!\p{L})(?:as (?!well)\p{L}+ as(?! a(?!\p{L}))|(?<!would |'d )like (?:you|him|her|them|most|everyone|all|my|the others)(?!\p{L})|(?:never|didn't|did not|haven't|don't|do not) (?:say|said|tell|told|claim|claimed|write|wrote)|(?:they|people|someone|somebody|he|she) (?:say|said|told|says|tells)|(?:right|entitled|claim) to (?:a|an|the|get|hold)|only (?:if|when)|if only|former life|i(?:'d| would) (?:love|prefer|rather|have)|would have|could have|(?:никогда )?не говорил[аи]?|говорят|второй (?!паспорт|граждан)\p{L}+|имею право|только если|хотелось бы|предпочел|предпочла|как (?:и )?(?:вы|ты|все|они|у всех)|я бы предпоч\p{L}+|at heart|in spirit|(?<!(?:duties|tasks|responsibilities) (?:are |is |all |put )*)on paper|nominally|in theory|by marriage|in another life|in my dreams|on my (?:mother|father)'s side|претендую|в планах|в мечтах|в душе|на бумаге|номинально|в теории|отказ в|по (?:матери|отцу|крови|мужу|жене)|in (?:english|chinese|russian|mandarin)|speak (?:english|chinese|russian)|(?:на|по)[ -]?(?:англий|рус|китай)ск(?:ом|и)(?: языке)?)(?!\p{L})|名义上|表面上|纸面上|理论上|用(?:中文|英文|英语|俄语|俄文|汉语)|争取|面试|名额|差一?点|没说过|没有说过|从没说|听说|据说|别人说|他们说|[跟和像](?:你|您|他|她|大家|别人)们?(?:一样|似的)|有资格|有权|只有.{0,8}才|除非|宁愿|更想/u;

/** What is wished of a plan is the plan. */
const WISHED = /(?<!\p{L})(?:i(?:'d| would) (?:love|rather|prefer)|хотелось бы)(?!\p{L})/gu;

function isPlan(scene: CaseScene, fact: string): boolean {
  const declared = scene.topic.call.facts[fact];
  const isPlanned = declared?.kind === 'number' || declared?.kind === 'date';
  return isPlanned && 'changeable' in declared && declared.changeable === true;
}

/** Whether its words, or the call's own list of doubts, leave open what a folded text says of a fact. */
export function isInDoubt(scene: CaseScene, fact: string, folded: string): boolean {
  const own = readyCues(scene.topic.cues).doubts.get(fact)?.test(folded) ?? false;
  const said = isPlan(scene, fact) ? folded.replace(WISHED, ' ') : folded;
  return own || KEPT_OPEN.test(speaksOfSelf(scene) ? said : inOwnWords(said));
}

/** What stands behind an answer, in brackets or after a comma or dash, and takes it back: "Kenya, formerly", "PhD (in progress)". */
const BEHIND =
  /(?:[(,;:]|\.{2,}|\s[-–—])\s*(?:(?:and|but|well|only|now|but only|а|но|только)\s)?(?:formerly|once|soon|almost|nearly|ongoing|in progress|pending|expired|applied for|awaiting|renounced|given up|honorary|not recogni[sz]ed|estimated|julian|lunar|by marriage|my (?:wife|husband|father|mother|boss)(?:'s)?|dad's(?: side)?|said|max|раньше|прежде|скоро|почти|просрочен\p{L}*|бывш\p{L}+|в процессе|еще учусь|подал\p{L}* (?:документы|заявление)|у (?:жены|мужа|отца|матери)|по старому стилю|по лунному|утрачен\p{L}*|почетн\p{L}+|не признан\p{L}*)(?:\s(?:in \d{4}|side|then|so|now|в \d{4}))?[)\s.!]*$|[(,;]\s*(?:以前|曾经|在读|快了|已?过期|申请中|(?:\d{4}年)?(?:已经?|早就?|后来)?(?:放弃|退籍|退掉|退出|注销|作废|丢)了?|我?(?:父亲|母亲|爱人|妻子|丈夫)的?(?:那边)?|农历|阴历|名誉|去年为止|下月起|最多|最好)[)\s]*$|[,;.!]\s*(?:哈哈)?(?:开个?玩笑的?|逗你玩?的?|骗你的|瞎说的|[哦啊噢]?不对(?=,\p{Script=Han}{0,4}(?:有一?[个家]|还有|也有))|(?:just )?(?:kidding|joking)|jk|шучу|шутка)[啦哈]?(?=\s*(?:[,;.!]|$))/u;

/** Where in a folded text stands what takes an answer before it back; undefined where nothing does. */
export function takenBackBehind(folded: string): number | undefined {
  return BEHIND.exec(folded.trimEnd())?.index;
}

/** What was offered or sought, and came to nothing: "Fudan invited me, but I declined", 申请过，没批下来. */
const TURNED_DOWN =
  /^[^.;\n]{0,24}?(?<!\p{L})(?:declined|refused|rejected|said no|say no|turned (?:it|them|that|him|her) down|turned down|отказал(?:ся|ась|ись)?|отклонил[аи]?|отозвал[аи]?|передумал[аи]?|отказали|не одобрили|не дали)(?!\p{L})|^[^.;\n]{0,10}?(?:拒绝|回绝|推掉|推辞|婉拒|没批|没通过|没申请到|没选上|没中)/u;

/** What calls wrong what stands before it: "2 June 1988 is wrong". */
const CALLED_WRONG =
  /^[^.,;!?\n]*?\s*(?:(?:is|was|это|是|就是) ?)?(?<!\p{L})(?:wrong|incorrect|not (?:right|correct)|a (?:mistake|typo)|неверн[оаы]|неправильн[оаы]|ошибочн[оаы]|ошибка|错[了的]?|不对|有误)\s*[.!]*$/u;

/** Whether a message says no more of something than that it is wrong. */
function isCalledWrong(text: string, { start }: Mention): boolean {
  return CALLED_WRONG.test(text.slice(start));
}

/** A question for what comes next, which mocks nothing: "in one block. What else?" */
const NEXT = /\.\s(?:and )?what else\s*$/u;

/** Whether a yes stands in a sentence that mocks the question: "sure, I'd love to work for free". */
function isMocked(scene: CaseScene, text: string, { fact, parsed, start, end }: Mention) {
  if (scene.topic.call.facts[fact]?.kind !== 'yes-no' || parsed.kind !== 'value') return false;
  const before = text.slice(0, start).replace(/^.*[.!?\n]/su, '');
  const after = text
    .slice(start + 1)
    .replace(/[!?\n].*$/su, '')
    .replace(NEXT, '');
  return MOCKING.test(`${before}${text.slice(start, end)}${after}`);
}

const NOTHING = 'none';

/** Whether a choice stands right before words by which it came to nothing. */
function isTurnedDown(scene: CaseScene, text: string, mention: Mention): boolean {
  const { fact, parsed, end } = mention;
  const isOffer = parsed.kind === 'value' && parsed.value !== NOTHING;
  const { kind } = scene.topic.call.facts[fact] ?? {};
  return kind === 'choice' && isOffer && TURNED_DOWN.test(text.slice(end, end + NEAR));
}

/** Whether a message calls what it says wrong, mocks it, or tells that it came to nothing. */
export function isLeftOpen(scene: CaseScene, text: string, mention: Mention): boolean {
  return (
    isCalledWrong(text, mention) ||
    isMocked(scene, text, mention) ||
    isTurnedDown(scene, text, mention)
  );
}

/** A reading of the whole text as the answer to a fact, asked back where the call leaves it in doubt. */
export function carefully(scene: CaseScene, fact: string, text: string, parsed: Parsed): Parsed {
  const folded = foldText(text);
  const isOpen = isInDoubt(scene, fact, folded) || takenBackBehind(folded) !== undefined;
  return isOpen ? doubted(parsed, 'hedged') : parsed;
}
