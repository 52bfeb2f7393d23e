import { declarationIn } from '../../../rules/rulebook.ts';
import { candidatesOf } from '../../answers/outcomes.ts';
import type { CaseScene } from '../../scene.ts';
import { ELSEWHERE, ELSEWHERE_AFTER, EVENT, OF_SOMETHING } from '../parts/phrases.ts';
import { firstClause, lastClause } from '../parts/sentences.ts';
import { isPlace } from './cities.ts';
import { fitsKind, isOfContract } from './fits-kind.ts';
import { readAs } from './read-as.ts';
import type { Value } from './values.ts';

/** What stands around a value, and what is asked at the moment. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly open: string | undefined;
}

/** A unit alone names no length: "год не тот". */
const BARE_UNIT = /^(?:years?|months?|год[а-я]*|месяц[а-я]*|年|月)$/iu;

/** A length that stands by itself behind words of a contract is how long that runs: "my contract is fixed term, 3 years". */
const OF_CONTRACT =
  /(?<!\p{L})(?:contracts?|fixed[- ]term|temporary|контракт\p{L}*|договор\p{L}*|срочн\p{L}+|временн\p{L}+)(?!\p{L})[^.!?\n\d]{0,24}[,(]\s*(?:for |на )?$|(?:合同|聘期|定期)[^.!?\n\d]{0,8},$/u;

/** "Renewed every two years": how often, and no length. */
const EVERY = /(?<!\p{L})(?:every|each|by|кажд\p{L}+|раз в)\s*$|每隔?$/u;

/** How much earlier or later something is: "на месяц позже". */
const LATER = /^\s*(?:later|earlier|sooner|позже|раньше)(?!\p{L})/u;

/** What a length beside it is of: an earlier post, driving, a pension. */
const OF_OTHER_LENGTH =
  /(?<!\p{L})(?:postdoc\p{L}*|internships?|driving|driver|retirement|pension|постдок\p{L}*|стажировк\p{L}*|вождени\p{L}*|пенси\p{L}*)(?!\p{L})|博后|博士后|实习|驾龄|退休/u;

/** What of somebody's life a length right beside it is of: "married for ten years", "дочке восемь месяцев", 孩子才八个月大. */
const OF_LIFE =
  /(?<!\p{L})(?:married|divorced|engaged|together|smoked|lived|living|женат[аы]?|замужем|в браке|разведен[аы]?|живу|живем|прожил\p{L}?|доч(?:ке|ери|ь)|сыну|реб[её]нку|малыш\p{L}{0,2}) (?:(?:for|here|there|already|now|in \p{L}+|уже|всего|только|там|тут|здесь|в \p{L}+) )*$|(?:结婚|离婚|同居|恋爱|住|孩子|儿子|女儿|宝宝)(?:已经?|都|才|了|快|刚)*$/u;
const OF_LIFE_BEHIND =
  /^(?:\s*(?:of marriage|married|old|женат[аы]?|замужем|в браке|от роду)(?!\p{L})|的?婚姻?龄?|大$)/u;

/** What papers last, or take: "my visa allows six months", 办签证要两个月. */
const OF_PAPERS =
  /(?<!\p{L})(?:visas?|permit|lease|rent|insurance|tenancy|виз[аыуе]|внж|аренд\p{L}+|страховк\p{L}+)(?!\p{L})|(?:签证|居留|房租|租约|保险)(?!\p{Script=Han}{0,2}后)/u;
const OF_PAPERS_BEHIND =
  /^\s*(?:to (?:get|obtain|receive)|for|на (?:оформление|получение)) (?:\p{L}+ )?(?:visas?|permit|insurance|виз[ыу]|внж|страховки)(?!\p{L})/u;

/** Words that end or begin what a paper is good for, or end the time for applying, right beside a day. */
const EXPIRES =
  /(?<!\p{L})(?:expires?|valid (?:until|till|to|from|since)|runs out|(?:действу\p{L}+|действителен|действительна) (?:до|с|по)|истека\p{L}+|(?:application|submission) deadline(?: is|:)?|applications? (?:due|until|by|close)|(?:подача|прием|срок подачи) заяв\p{L}+(?: до)?|заявк[уи] (?:до|подаем|подаем до|принимают до))(?: on)? $|有效期?(?:至|到|为)?$/u;
const EXPIRES_BEHIND = /^(?:起|前|才|就|开始)?(?:到期|过期|失效|生效|有效|截止)/u;

/** Whether a length is of somebody's life or of their papers, or a day is the one on which these end. */
export function isOfLifeOrPapers({ kind }: Value, before: string, after: string): boolean {
  if (kind === 'date') return EXPIRES.test(before) || EXPIRES_BEHIND.test(after);
  if (kind !== 'duration' && kind !== 'age') return false;
  return (
    OF_LIFE.test(before) ||
    OF_LIFE_BEHIND.test(after) ||
    OF_PAPERS.test(lastClause(before)) ||
    OF_PAPERS_BEHIND.test(after)
  );
}

/** Whether a value is plainly not of the person: where they studied, how long a contract runs. */
export function isOfSomethingElse(value: Value, { before, after }: Around): boolean {
  if (value.kind === 'duration')
    return (
      isOfContract(before.replace(/[\s,]+$/u, ' '), after) ||
      OF_CONTRACT.test(before) ||
      EVERY.test(before) ||
      LATER.test(after) ||
      OF_OTHER_LENGTH.test(`${lastClause(before)} ${firstClause(after)}`) ||
      BARE_UNIT.test(value.written) ||
      isOfLifeOrPapers(value, before, after)
    );
  if (value.kind === 'date')
    return EVENT.test(lastClause(before)) || EVENT.test(firstClause(after));
  return (
    isPlace(value) &&
    (ELSEWHERE.test(before) || ELSEWHERE_AFTER.test(after) || OF_SOMETHING.test(before))
  );
}

/** Whether a length that is not asked only says again what is known of another fact: "从9月1号，连续一年". */
export function saysAgain(scene: CaseScene, value: Value, { open }: Around): boolean {
  const fits = (fact: string) => fitsKind(declarationIn(scene.topic.call)(fact), value);
  if (value.kind !== 'duration' || (open !== undefined && fits(open))) return false;
  return Object.entries(scene.case.facts).some(
    ([fact, known]) =>
      typeof known === 'number' &&
      fits(fact) &&
      candidatesOf(readAs(scene, fact, value)).includes(known),
  );
}
