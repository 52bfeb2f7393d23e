import type { Fact } from '../../rules/language/facts.ts';
import type { Span } from '../answers/words/residue.ts';
import { holdsDoubt } from './doubt-cues.ts';
import { beginsPlainly } from './plainly-said.ts';

/** What a frame says of the person: whose citizen they are, where they work, how they stand, how long they will come. */
type FrameKind = 'citizenship' | 'place' | 'state' | 'plan';

/** A longer clause is no plain statement, and is not looked into. */
const MOST_LETTERS = 240;

/** The words of one clause around what is said of a fact, folded. */
export interface Clause {
  readonly before: string;
  readonly said: string;
  readonly after: string;
  /** All other words of the clause; what is said of other facts is left out. */
  readonly rest: string;
}

const LEAD =
  '^\\s*(?:(?:and|also|so|hi|hello|hey|well|yes|yeah|ok|actually|now|currently|at present|since \\d+|btw|plus|а|и|да|ну|также|еще|сейчас|здравствуйте|привет|с \\d+ года)[\\s,]+)*';
const ADVERB =
  '(?: (?:also|now|currently|still|already|just|only|personally|presently|have|got|had|been|am|тоже|также|сейчас|уже|сам|сама|еще|все|лет|\\d+))*';
const STATE = new RegExp(
  `${LEAD}(?:(?:i|we|i'm|im|i've|we've)${ADVERB}(?: (?:hold|own|do|earned|obtained|received|completed|finished|defended|did|work\\p{L}*|teach|serve|employed|a|an|on|in|the|my|full|no|with|permanently|tenured)(?!\\p{L})|\\s*$)|my (?:[\\p{L}'-]+ ){1,7}(?:is|are|combines|covers|includes|:)(?!\\p{L})|(?:field|job|contract|position|post|doctorate|degree|duties)\\s?:|(?:у меня|мо[йяе] (?:\\p{L}+ ){0,4}?\\p{L}+(?: -| это|:)|я|работаю|тружусь|служу|занимаю|занимаюсь|преподаю|имею|состою|являюсь|числюсь|получил[аи]?|защитил[аи]?|договор|контракт)(?!\\p{L}))`,
  'u',
);
const STATE_HAN =
  /^\s*(?:您好|你好|老师好)?[\s,]*(?:(?:我|本人|咱|目前|现在|也|还|已经|已|\d+年)*(?:[在跟和与]\p{Script=Han}{1,16}?)?(?:是|有|签的是|签了|签|获得?|取得|拿到|持有|属于|做|搞|当|从事|教|只)[\d\p{Script=Han}]{0,12}|(?:我|本人|目前|现在)*在\p{Script=Han}{1,14}(?:学院|大学|所|院|中心|公司|局|部|厂|馆|站|园|台|校)|(?:我的?|本人的?)?(?:领域|专业|研究方向|方向|合同|工作|学位|岗位)\s?(?:是|:))$/u;
/** What is named before it is said what it is: "my contract with the observatory is". */
const LABEL = /^.*(?<!\p{L})(?:is|are|это|-|:)(?!\p{L})/u;
/** What stands between who somebody is and a statement of something else: "I work with a permanent employee". */
const OF_ELSE =
  /(?<!\p{L})(?:with|about|to|from|on (?!(?:an? |the )?$)|near|against|с|со|о|об|над|к|для|от|из)(?!\p{L})/u;
const PLACE = new RegExp(
  `${LEAD}(?:(?:i|we|i'm|im|i've)${ADVERB} (?:(?:a|an|the) (?:[\\p{L}-]+ ){1,5}(?=at |in )|work|working|teach|teaching|lecture|employed|serve)(?!\\p{L})(?:(?! (?:on|with|about|from|near|to|and|or) ).)* (?:in|at|of|for)(?: the)?|my (?:employer|university|institute|institution|lab|laboratory|college|hospital|company|school|academy|workplace) (?:is|lies)(?! not)(?:(?! (?:on|with|about|from|to|and|or) ).)*(?:in|of|at)(?: the)?|(?:employer|country|country of work|workplace)\\s?:|(?:(?:я|мы)${ADVERB} )?(?:работаю|преподаю|тружусь|служу|веду|(?:штатн\\p{L}+ |научн\\p{L}+ )*(?:сотрудник|сотрудница|доцент|профессор|преподаватель|исследователь))(?!\\p{L})(?:(?! (?:с|со|о|об|над|из|от|и|или|для|к|за) ).)*\\s(?:в|во|на)\\s(?:(?! (?:с|со|о|об|над|из|от|и|или|для|к|за) ).)*|мой (?:работодатель|университет|институт|вуз)(?:(?! (?:с|со|о|об|из|от|и|или) ).)*|(?:работодатель|страна|страна работы)\\s?:)\\s*$`,
  'u',
);
const PLACE_HAN = /^\s*(?:我|本人|目前|现在|一直|就|是)*在$/u;
const AT_WORK_HAN =
  /^[\p{Script=Han}\s]{0,18}?(?:工作|上班|任职|任教|就职|教|当|做(?!客)|担任|从事|搞|有)/u;
const CITIZEN = new RegExp(
  `${LEAD}(?:(?:i am|i'm|im)(?: (?:a|an|the|also|proud|both|from|citizen of|national of))*|(?:i come|i am|i'm|im) from(?: the)?|my (?:passport|citizenship|nationality) is(?: from)?|(?:citizenship|nationality|passport|country)\\s?:|(?:citizen|national) of(?: the)?|(?:я|я -)(?: (?:сам|сама|коренной|коренная))?(?: из| гражданин| гражданка)?|гражданин|гражданка|(?:гражданство|паспорт)(?: у меня| мой| мое| -|\\s?:)?)\\s*$`,
  'u',
);
const HELD = new RegExp(
  `${LEAD}(?:i hold|i have|i've got|i carry|у меня|имею)(?: (?:a|an|the|valid|есть))*\\s*$`,
  'u',
);
const PAPER = /^\s*(?:passport|citizenship|nationality|паспорт|гражданство)(?!\p{L})/u;
const CITIZEN_HAN = /^\s*(?:您好|你好|老师好)?[\s,]*(?:我|本人)(?:是|来自)$/u;
const CITIZEN_HAN_AFTER =
  /^(?:人|公民|籍|国籍)?\s*$|^(?:籍的?|的)\p{Script=Han}{1,10}(?:家|者|员|师|授)\s*$/u;
/** What is of a country without being its citizen. */
const OF_COUNTRY =
  /^(?:'s)?\s*(?:(?:and|or|и|или|-)\s*)?(?:\p{L}+\s)?(?:languages?|studies|literature|history|philolog\p{L}+|linguist\p{L}*|teachers?|translators?|experts?|scholars?|speaker|speaking|friend|wife|husband|food|law|university|company|institute|resident|residence|permit|visa|grant|scholarship|descent|origin|roots|ancestry|fan|язык\p{L}*|литератур\p{L}*|истори\p{L}*|филолог\p{L}*|университет\p{L}*|компани\p{L}*|происхожд\p{L}+|корн\p{L}+|виз\p{L}+|грант\p{L}*)(?!\p{L})|^'s/u;

const WILLING =
  '(?:would like|would love|want|plan|intend|am planning|am going|will|would|can|could|am able|am ready|am happy|wish|propose|aim)';
const PLAN_MODAL = new RegExp(
  `(?<!\\p{L})(?:i|we)(?:'d like|'ll|'d| ${WILLING})(?: like)?(?: to)?(?![\\p{L}'])|(?<!\\p{L})(?:хочу|хотел[аи]? бы|планирую|собираюсь|намерен[аы]?|готов[аы]?|могу|смогу|буду)(?!\\p{L})|^(?:我|本人)?(?:想|要|打算|计划|准备|希望|可以|能|会)(?:要|在上海|来上海|去上海|来|去)*`,
  'u',
);
const PLAN =
  /(?:\s|^)(?:stay|come|spend|visit|be there|be in shanghai|work there|remain|go|пробыть|провести|приехать|остаться|приеду|пробуду|останусь|проведу|пожить|поработать|быть|находиться)(?:\\s+(?:there|on|from|by|in|с|в|in shanghai|with you|в шанхае|в шанхай|там|у вас))*(?:\\s+(?:for|на|an?|a total of|всего|all|the full|целых))*\s*$|(?:待|呆|住|停留|逗留|来|访问)(?:满|够|个)?$/u;
const BARE = new RegExp(`${LEAD}$`, 'u');
const GOES_ON =
  /^\s*(?:from|starting|beginning|with|at|as of|в|у|с|начиная|при|从|自|起|开始)(?!\p{L})|^\s*(?:从|自|起)/u;

/** How a fact is said in a frame; nothing where only known words are trusted. */
function frameKind(declared: Fact): FrameKind | undefined {
  const { kind } = declared;
  if (kind === 'countries') return 'citizenship';
  if (kind === 'country')
    return 'about' in declared && declared.about === 'citizenship' ? 'citizenship' : 'place';
  if (kind === 'choice' || kind === 'yes-no') return 'state';
  return kind === 'number' && declared.changeable === true ? 'plan' : undefined;
}

function isCitizenship({ before, after }: Clause): boolean {
  if (OF_COUNTRY.test(after)) return false;
  if (CITIZEN_HAN.test(before)) return CITIZEN_HAN_AFTER.test(after);
  return CITIZEN.test(before) || (HELD.test(before) && PAPER.test(after));
}

/** Whether the words of a clause around a country say that the writer works there. */
export function isWorkplace(before: string, after: string): boolean {
  if (before.length > MOST_LETTERS || OF_COUNTRY.test(after)) return false;
  return PLACE.test(before) || (PLACE_HAN.test(before) && AT_WORK_HAN.test(after));
}

/** A field or a kind that is only that of an institution: "at a veterinary school". */
const OF_INSTITUTION =
  /^\p{L}*\s*(?:school|faculty|institute|hospital|college|department|clinic|centre|center|academy|university|company|ministry|museum|library|школ|институт|факультет|академи|клиник|больниц|университет|центр|кафедр|министерств|компани|музе)|^(?:学校|学院|研究所|研究院|医院|大学|中心|公司|系|部)/u;

const IN_INSTITUTION =
  /(?:(?:school|faculty|institute|hospital|college|department|history|philosophy|sociology|ethics|economics) of (?:the )?|(?:школ|институт|факультет|академи|кафедр|истори|философи)\p{L}* )$/u;

/** Whether what looks like an answer only tells of an institution, or of what is another field. */
function isOfInstitution({ before, said, after }: Clause): boolean {
  if (/\p{L}\s\p{L}/u.test(said.trim())) return false;
  return OF_INSTITUTION.test(after.trimStart()) || IN_INSTITUTION.test(before);
}

/** Whether something beside it takes it from the person: an institution, or what is only of a country. */
export function isOfElse(declared: Fact, clause: Clause): boolean {
  const kind = frameKind(declared);
  if (declared.kind === 'choice') return isOfInstitution(clause);
  return kind === 'citizenship' && OF_COUNTRY.test(clause.after);
}

/** A Russian noun that goes on with what it is of: "сотрудник музея". */
const GOES_WITH_OF = /(?:сотрудник|сотрудница|исследованиями|исследования|наукой)$/u;

/** Whether words that state something do not go with what stands behind: no "permanent damage", no "договор аренды". */
function isWhole({ said, after }: Clause): boolean {
  if (/\p{Script=Han}$/u.test(said))
    return /^(?:合同|岗位|职位|工作|编制|员工|人员)?(?:$|[\s,])/u.test(after);
  return beginsPlainly(after) || GOES_WITH_OF.test(said.trim());
}

function isState(clause: Clause): boolean {
  const { before, said } = clause;
  const label = LABEL.exec(before + said)?.[0].length ?? 0;
  if (OF_ELSE.test(before.slice(label))) return false;
  return (STATE.test(before + said) || STATE_HAN.test(before)) && isWhole(clause);
}

/** What a length is more or later by, or is a length of. */
const LENGTH_OF_ELSE =
  /^\s*(?:later|longer|more|less|behind|early|late|of|at most|only|позже|раньше|дольше|больше|меньше|максимум|только)(?!\p{L})|^(?:的|就|以上|以下|左右)/u;

function isPlanned({ before: written, after, rest }: Clause): boolean {
  const before = rest.slice(0, written.length);
  if (LENGTH_OF_ELSE.test(after)) return false;
  return PLAN.test(before) || (BARE.test(before) && GOES_ON.test(after));
}

const IN_FRAME = {
  citizenship: isCitizenship,
  place: ({ before, after }: Clause) => isWorkplace(before, after),
  state: isState,
  plan: isPlanned,
} as const;

/**
 * Whether a clause says something of a fact in the plain form in which people say it of themselves, or
 * behind its name, and holds no word that may take it back.
 */
export function isFramed(declared: Fact, clause: Clause): boolean {
  const kind = frameKind(declared);
  if (kind === undefined || clause.rest.length > MOST_LETTERS) return false;
  if (!IN_FRAME[kind](clause)) return false;
  return !holdsDoubt(kind === 'plan' ? clause.rest.replace(PLAN_MODAL, ' ') : clause.rest);
}

const THEIR: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:she|he) has(?!\p{L})/gu, 'i have'],
  [/(?<!\p{L})(?:she|he)(?:'s| is)(?!\p{L})/gu, 'i am'],
  [/(?<!\p{L})(?:she|he) (work|teach|hold|do)(?:e?s)(?!\p{L})/gu, 'i $1'],
  [/(?<!\p{L})(?:she|he)(?!\p{L})/gu, 'i'],
  [/(?<!\p{L})(?:his|her)(?!\p{L})/gu, 'my'],
  [/(?<!\p{L})у (?:него|нее)(?!\p{L})/gu, 'у меня'],
  [/(?<!\p{L})(?:он|она)(?!\p{L})/gu, 'я'],
  [/(?<!\p{L})(работа|препода|занима)ет(?=сь|ся|\P{L}|$)/gu, '$1ю'],
  [/[他她]/gu, '我'],
];

/** What somebody says of the one they write for, as that one would say it. */
export function asOwn(text: string): string {
  return THEIR.reduce((said, [theirs, own]) => said.replace(theirs, own), text);
}

/** The clause around a stretch of a folded text; the stretches of all that is said are left out of its rest. */
export function clauseAround(text: string, { start, end }: Span, spans: readonly Span[]): Clause {
  const rest = spans.reduce(
    (left, one) => left.slice(0, one.start) + ' '.repeat(one.end - one.start) + left.slice(one.end),
    text,
  );
  return {
    before: text.slice(0, start),
    said: text.slice(start, end),
    after: text.slice(end),
    rest,
  };
}
