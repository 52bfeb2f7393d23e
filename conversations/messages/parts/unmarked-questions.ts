import { surelyAsks } from './taken-up.ts';

/** "能待6个月不", "12个月可以不", "答辩了没": a verb, and "not" at the end. */
const HAN_VERB =
  /行|可|好|成|够|算|要|是|能|会|有|用|收|认|合适|符合|允许|接受|矛盾|冲突|影响|要紧|了/u;
const HAN_END = /[不没么][呢呀啊]?$/u;

/** 么 is a question wherever it ends what is said. */
const HAN_ASKS = /[^这那多什怎要]么[呢呀啊]?$/u;

/** A denial that ends so as well: 当然不, 还没. */
const HAN_DENIAL =
  /(?:当然|绝对?|并|从来?|肯定|一定|根本|完全|都|也|决|还|我|我们|就|暂时|目前|现在|要|什么|这么|那么|多么)[不没么]$|^(?!(?:行|成|够格?|算数?|中|可以|收|能.?|合格|合适|符合|作数|对口|允许|接受|批准|同意|影响)不).{0,2}[不没]$|[这那多]么$/u;

/** "12 месяцев можно", "срочный договор подойдет", "справку переводить надо". */
const RUSSIAN_END =
  /^(?!(?:да|конечно|думаю|мне|нам|нет|как|сколько)(?!\p{L})|.*(?<!\p{L})(?:не|что|все|мне|нам|ему|ей)(?!\p{L})).*\s(?<!(?:как|что|где|кого|кто|сколько|когда|куда|чем) )(?:можно(?: будет)?|(?:нужн(?:о|а|ы)|нужен|надо)(?: будет)?|требуется|требуются|обязател(?:ен|ьна|ьны)|оплачива(?:ют|ется|ются)|возмеща(?:ют|ется|ются)|предоставля(?:ют|ется|ются)|подойд[уе]т|год[ия]тся|сойдет|прокатит|считается|принимается|принимают|разрешено|разрешается|разрешен|допускается|допустимо|возьмут|пустят|примут|разрешат|позволят|(?:могут|может|смогут) (?:ли )?(?:участвовать|подать|подаваться|податься|приехать|претендовать))$/u;

/** "a fixed-term contract allowed". */
const ENGLISH_END =
  /^(?!(?:yes|i|we|my)(?!\p{L})).*(?<!if|as|when|where|not|is|are|was|n't|yet|never|already|been|have|has|had|get|got|be|but)\s(?:possible|allowed|acceptable|accepted|permitted|eligible|qualify|qualifies)$/u;

/** "还有优先没有", "20万对吧": a matter, and "or not" or "isn't it" behind it. */
const HAN_OR_NOT =
  /(?<![所没都也只现])有(?!的)\p{Script=Han}{1,6}没有$|(?:对|是|没错)吧$|(?:够|算|超过?|符合)[^,;]{1,6}吧$|(\p{Script=Han}{2})不\1$|(超|够|过|算|批|行)没\2[了呀啊]?$|(?:可以|行|好|能|是|要|有)伐$/u;

/** What may stand behind the last word of a part. */
export const CLOSING = /(?<![\s.!~])[\s.!~]+$/u;

/** "领域不限吧", "不用公证吧": a rule that is put forward, for others to say that it is so. */
const HAN_SUPPOSES =
  /(?:(?:领域|国家|专业|年龄|学历|职称|名额|人数|单位|金额|语言|国籍)[^,;]{0,6}(?:不限|没限制|没要求|无限制|无要求)|^也?都?不限(?:制)?[^,;]{1,6}|没有?[^,;]{0,8}(?:要求|限制|规定)|(?:不用|不需要|无需|不必|需要|得|还要)[^,;]{0,6}(?:交|提供|公证|认证|翻译|盖章|面试|体检|答辩|双认证|签字|缴)[^,;]{0,8}|(?:家属|家人|孩子|老婆|老公|爱人|配偶)[^,;]{0,8}(?:去|来|带|过来)|(?:这样|这么|预算|材料|流程|条件)[^,;]{0,8}没问题)吧$/u;

function asksInHan(text: string): boolean {
  if (!HAN_END.test(text) || HAN_DENIAL.test(text)) return false;
  return HAN_VERB.test(text.slice(0, -1)) || HAN_ASKS.test(text);
}

/** Whether a part of a folded message asks by its end, though no sign says so. */
export function asksByItsEnd(part: string): boolean {
  const said = part.replace(CLOSING, '').trim();
  return (
    asksInHan(said) ||
    surelyAsks(said) ||
    [RUSSIAN_END, ENGLISH_END, HAN_OR_NOT, HAN_SUPPOSES].some((one) => one.test(said))
  );
}

/** Two things to choose from: "permanent or fixed-term, what is the difference". */
export const ALTERNATIVES = /(?<!\p{L})(?:or|versus|vs|или|либо)(?!\p{L})|还是|或者|或是/u;

/** When or where something was, told behind something else: "… when we moved", "…, where I have been since 2014", "куда ж я денусь". */
export const TOLD_BESIDE =
  /^(?:and |и |а )?(?:when (?:i|we|he|she|they|it|my|our|his|her)(?:'|\s)|(?:where|which) (?:(?:i|we|he|she|they)(?:'ve|'m|'re|'s| have| has| am| is| are| was| were| also| now)?|my \p{L}+ is) (?:been|worked?|works|working|live|lives|living|lead|leads|head|heads|teach|teaches|taught|got|finished|defended|studied|hold|holds|joined|started|love|loves|based|employed|run|runs|permanent|located|really|still)(?!\p{L})|когда (?:(?:я|мы|он|она|они|еще|был[аи]?)\s)*(?:\p{L}+\s)?\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лись)(?!\p{L})|куда (?:ж|же|я|мы|ты)(?:\s(?:ж|же|я|мы|ты))*\s(?:ден|дева))[^?]*$/u;
