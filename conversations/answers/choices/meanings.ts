import type { Option } from '../answer.ts';
import { foldText } from '../text/fold.ts';
import { NEGATIONS, says } from '../words/stance.ts';
import { PENDING } from '../yes-no/beside-yes.ts';
import { pieces, wordsOfOption } from './option-words.ts';

/** Words for kinds of work and degrees that mean much the same, in three languages. */
const MEANINGS: readonly RegExp[] = [
  /\b(?:jobless|unemployed|out of work|between jobs|not (?:currently |now )?(?:working|employed)|without (?:a |any )?(?:formal )?(?:job|work)|no (?:formal |paid |current |regular )*(?:job|work|employment|employer))\b|(?<!\p{L})(?:(?:нигде |сейчас |временно |пока )*не (?:работаю|работает|трудоустроен\p{L}?)|безработн\p{L}+|без работы|работы нет|нет (?:официальной |постоянной )?работы)(?!\p{L})|没有?(?:正式|固定|任何|全职)?的?(?:工作|单位|雇主)|无业|无工作|失业|待业/u,
  /\b(?:on (?:\p{L}+ )?leave|sabbatical|leave of absence)\b|(?<!\p{L})(?:в (?:\p{L}+ )?отпуск\p{L}{0,2}|в декрете|длительный отпуск)(?!\p{L})|休假|产假|离岗|休着/u,
  /\b(?:permanent(?:ly)?|tenured?|open[- ]ended|indefinite)\b|(?<!\p{L})(?:постоянн\p{L}{2,3}|бессрочн\p{L}{2,3}|штатн\p{L}{2,3}|в штате)(?!\p{L})|编制|在编|事业编|长期|正式/u,
  /\b(?:ph\.? ?d|d\.?phil|dr|doctor(?:ate|al)?|rer\.? nat)\b|(?<!\p{L})(?:(?:кандидат|доктор) (?:\p{L}+ )?наук|[кд]\.? ?\p{L}\.? ?н|степень)(?!\p{L})|博士(?:学位|毕业)|^博士$/u,
  /\b(?:temporary|temp|fixed[- ]term|limited[- ]term|contract(?:or|ual)?)\b|(?<!\p{L})(?:срочн\p{L}{2,3}|временн\p{L}{2,3}|контракт\p{L}{0,2}|на время)(?!\p{L})|合同|临时|聘期|派遣/u,
];

const HAN_GAPS = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

function isNamed(option: Option, meaning: RegExp): boolean {
  return wordsOfOption(option).names.some((name) => meaning.test(name.replace(HAN_GAPS, '')));
}

/** Of options that speak of the same thing, those that do not deny it. */
function affirmed(options: readonly Option[]): readonly Option[] {
  if (options.length < 2) return options;
  return options.filter(({ label }) => !says(foldText(label), NEGATIONS));
}

/** A longer text says more than one thing; each Chinese character counts. */
const MOST_BESIDE = 6;

/** The one option that means what a text says in other words; a text that turns it round names none. */
export function byMeaning(text: string, options: readonly Option[]): Option | undefined {
  for (const meaning of MEANINGS) {
    const rest = text.replace(meaning, ' ');
    if (rest === text) continue;
    if (says(rest, NEGATIONS) || PENDING.test(rest) || pieces(rest).length > MOST_BESIDE) {
      return undefined;
    }
    const [only, ...others] = affirmed(options.filter((option) => isNamed(option, meaning)));
    if (others.length === 0 && only) return only;
  }
  return undefined;
}
