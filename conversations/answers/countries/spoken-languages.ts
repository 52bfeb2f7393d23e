import type { Folded } from '../text/fold.ts';

/** As much of a text beside a name is looked at. */
const NEAR = 48;

const HOW_WELL =
  '(?:a (?:little|bit of)|some|good|fluent|native|basic|very|well|both|only|just|perfect|свободно|хорошо|немного|чуть-чуть|только|на|по|язык\\p{L}*)';
const BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:speak(?:s|ing)?|spoke|spoken|talk|learn(?:s|ing|ed|t)?|taught in|fluent(?:ly)? in|fluency in|knowledge of|level of|proficien(?:t|cy) in|translated (?:in)?to|(?:written|writing|write|published|read) in|владе(?:ю|ет|ем)|говор(?:ю|ит|им)|знаю|знает|учу|учил[аи]?|понимаю|понимает)(?:\\s${HOW_WELL})*(?:\\s\\p{L}+(?:,|\\sand|\\sи|\\s&)(?:\\s${HOW_WELL})*){0,2}\\s|(?<!\\p{L})по-)$`,
  'u',
);
const BEHIND =
  /^(?:\s(?:languages?|skills?|level|fluently|and \p{L}+ (?:languages?|fluently))(?!\p{L})|\s(?:is|was) (?:not )?(?:very |quite |so |pretty |rather |also )?(?:good|bad|fine|ok|okay|poor|fluent|weak|perfect|decent|fair|native|rusty|terrible|my (?:native|mother|second|first))|[\s:-]{1,3}(?:[abc][12](?![\p{L}\d])|ielts|toefl)|\sязык|\s(?:(?:я|не|хорошо|свободно|немного|нормально|плохо)\s)*(?:владе(?:ю|ет|ем)|зна(?:ю|ет|ем)|понима(?:ю|ет)|свободно|на уровне|так себе))/u;

/** What names a language as well as a people. */
const TONGUE =
  /(?<!\p{L})(?:english|french|russian|spanish|portuguese|chinese|korean|japanese|german|italian|turkish|polish|dutch|greek|czech|hungarian|romanian|bulgarian|serbian|croatian|ukrainian|kazakh|uzbek|kyrgyz|tajik|turkmen|mongolian|thai|vietnamese|indonesian|malay|burmese|nepali|swahili|amharic|hebrew|georgian|armenian|azerbaijani|albanian|swedish|norwegian|danish|finnish|\p{L}{3,}ск(?:ий|им|ом|ого|ому|и))(?!\p{L})/gu;

function isLanguage(text: string, start: number, end: number): boolean {
  return (
    BEHIND.test(text.slice(end, end + NEAR)) ||
    BEFORE.test(text.slice(Math.max(0, start - NEAR), start))
  );
}

/** A folded text in which a language names no country: "I speak French", "английским владею". */
export function withoutLanguages(folded: Folded): Folded {
  const text = folded.text.replace(TONGUE, (name, start: number) =>
    isLanguage(folded.text, start, start + name.length) ? ' '.repeat(name.length) : name,
  );
  return { ...folded, text };
}
