import { MONTH } from '../dates/months.ts';
import type { Span } from '../text/spans.ts';

/** How a country that is named stands to a person: its citizenship is held, perhaps not, or given up. */
export type Standing = 'held' | 'doubtful' | 'gone';

/** A citizenship that is given up. */
const GONE =
  /(?<!\p{L})(?:(?:gave|given|giving|give) up|renounc(?:ed|ing)|surrendered|got rid of|relinquished|revoked|cancelled|stripped of|отказ(?:ал|ыва|ат)\p{L}*|вы(?:шел|шла|йти) из|лиш(?:ил|ен)\p{L}*|утра(?:тил|чен)\p{L}*|аннулир\p{L}*|сдал[аи]?)(?!\p{L})|放弃|退出|注销|失去|丧失|脱离|退掉|退了|退籍/u;

/** A citizenship that is sought or still to come. */
const SOUGHT =
  /(?<!\p{L})(?:appl(?:y|ied|ying|ication)|waiting|soon|about to|will|going to|hope|hoping|want|would like|would love|i'd like|wish|dream(?:ing)? of|one day|some ?day|become|becoming|in the process|naturali[sz]ing|eligible|entitled|thinking (?:of|about)|consider(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ing)?|подумываю|думаю|планирую|подал[аи]?|подаю\p{L}*|скоро|получ(?:у|аю|ит)|оформля\p{L}+|жду|стану|хочу|собираюсь|буду|претендую)(?!\p{L})|申请(?!人|者)|快要?(?=拿|入|有|是|获|取)|即将|马上|将要?|(?:打算|准备)(?!邀请|请|引进|聘)|想(?=入|拿|要|换|加)|考虑|等待|可以入/u;

/** A right to stay, which is no citizenship. */
const RESIDENT =
  /(?<!\p{L})(?:residen(?:t|ts|ce|cy)|green card|visa|indefinite leave|settled status|work permit|refugee|asylum|грин-? ?карт\p{L}*|вид\p{L}* на жительство|внж|пмж|резидент\p{L}*|виз[аеуы]|вид жительства|беженец|беженк\p{L})(?!\p{L})|永久居民|永居|绿卡|居留|居住证|居住许可|签证|定居|难民/u;

/** Where a person is, which is no citizenship: "в Кении", 在肯尼亚. */
const PLACED = /(?:(?<![现正])在|(?<!\p{L})(?:в|во|на)|\blike)\s*$/u;

/** What was so from the start is so now. */
const ALWAYS =
  /(?<!\p{L})(?:since|from) birth(?!\p{L})|(?<!\p{L})(?:с|от) рождения(?!\p{L})|从出生|自出生/gu;

/** Where a person comes from, or was once. */
const ORIGIN =
  /(?<!\p{L})(?:born|birth|grew up|raised|originally|roots|origins?|descent|ancestry|left|moved from|emigrated|former|formerly|ex|used to|previously|was|had|родил(?:ся|ась)(?! (?:в )?\d)|(?<!(?:год|года|дата|дату|\d|г\.) )рожден\p{L}*|вырос(?:ла)?|родом|урожен\p{L}+|корни|корнями|происхожд\p{L}+|по крови|уехал\p{L}*|переехал\p{L}*|эмигрир\p{L}*|раньше|прежде|бывш\p{L}+|был[аи]?|(?<!не )имел[аи]?)(?!\p{L})|出生|生于|长大|祖籍|原籍|老家|血统|裔|离开|移民自|以前|曾经?|原来/u;

/** What somebody wants of the one whom they invite, and not of a citizenship: "I want to invite a scientist from Kenya". */
const INVITES =
  /(?<!\p{L})(?:want|would like|would love|i'd like|wish|plan(?:s|ning)?|intend(?:s|ing)?|hope|hoping|going|will|consider(?:s|ed|ing)?|thinking (?:of|about))(?: to)? (?:invit(?:e|ing)|host(?:ing)?|nominat(?:e|ing)|propos(?:e|ing)|bring(?:ing)?)(?!\p{L})/gu;

/** Where one thing that is said of a country ends and the next begins. */
const ENDS =
  /[,;.!?()\n]|\s-+\s|\s\+\s|(?<!\p{L})(?:but|now|currently|and (?=(?:now|am|i|i'm|have|hold|a citizen|citizen|became)(?!\p{L}))|но|а|сейчас|теперь|и (?=(?:гражданин|гражданка|имею|теперь|сейчас)(?!\p{L})))(?!\p{L})|现在|但是?|目前|如今/gu;

/** What is said of the country that a stretch of a folded text names. */
function saidOf(text: string, { start, end }: Span): string {
  const ends = Array.from(text.matchAll(ENDS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const from = ends.filter((one) => one.end <= start).at(-1)?.end ?? 0;
  const to = ends.find((one) => one.start >= end)?.start ?? text.length;
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}

/** "Kenyan born 3 May 1985": when somebody was born, right behind what they are. */
const BORN_THEN = new RegExp(
  `^\\s(?:(?:and|i|was)\\s)*born\\s(?:(?:on|in|the)\\s)*(?:\\d|${MONTH}\\.?\\s)`,
  'u',
);

/** How the country at a stretch of a folded text stands to the person who writes of citizenships. */
export function standingOf(text: string, span: Span): Standing {
  const behind = text.slice(span.end).replace(BORN_THEN, (born) => ' '.repeat(born.length));
  const said = saidOf(text.slice(0, span.end) + behind, span)
    .replace(ALWAYS, ' ')
    .replace(INVITES, ' ');
  if (GONE.test(said)) return 'gone';
  if (PLACED.test(text.slice(Math.max(0, span.start - 5), span.start))) return 'doubtful';
  return [SOUGHT, RESIDENT, ORIGIN].some((one) => one.test(said)) ? 'doubtful' : 'held';
}
