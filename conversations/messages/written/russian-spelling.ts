import { spellingsIn } from './spelling-table.ts';

/** How Russian words begin, right and misspelt; no word begins as the misspelt ones do. */
const MISSPELT = `
бессрочн безсрочн бесрочн безсрочьн | гражданин гражданен грожданин граждонин гражданинн
гражданств граждансв грожданств граждонств | диссертац дисертац диссиртац дессертац диссертатц
договор догвор дагавор даговор договр дговор | доктор дактор доктар | документ дакумент
ещё ище исчо ищо | занимаюсь занемаюсь | защити защети | здоров здаров
институт инстетут институд инситут иститут | исследов ислледов иследов изследов исслидов исследав иследав
кандидат кондидат кандитат кондедат | когда када | контракт кантракт контрат контраакт
месяц месец мисяц | начал начял | паспорт пасспорт паспарт паспрот пасорт | партнер портнер партнйор
преподав препадав преподов | преподаю препадаю преподою | приглаше приглоше преглаше пригалше пригласче
приед преед прееед | приех преех | лекций лекцый лекцей | работа рабата рабта | только тока токо | работаю рабоатю рабтаю
родил радил | рожден ражден раждён | сейчас счас сичас | сколько скока скоко сколко сколька скольк
степень степинь стипень | университет универсетет унивирситет униврситет университт универстет
университете универе унивре
`;

const BEGINNINGS = spellingsIn(MISSPELT);

/** Words that are whole as they stand here, and would begin another one. */
const WHOLE = new Set(
  'тока токо лекцый лекцей ище исчо ищо када счас скока скоко сколко сколька скольк универе унивре'.split(
    ' ',
  ),
);

const MISSPELT_WORD = new RegExp(
  `(?<!\\p{L})(?:${[...BEGINNINGS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((one) => (WHOLE.has(one) ? `${one}(?!\\p{L})` : one))
    .join('|')})`,
  'giu',
);

/** "Постояный", "пастоянно", "постаянная": written with one letter for two, or with another one. */
const LASTING = /(?<!\p{L})п[оа]?ст[оа]янн?(?=[оаыуие])/giu;

/** A message with Russian words spelt right that are often misspelt: "догвор", "скока", "пастоянно". */
export function withRussianSpelt(text: string): string {
  if (!/\p{Script=Cyrillic}{3}/u.test(text)) return text;
  return text
    .replace(LASTING, 'постоянн')
    .replace(MISSPELT_WORD, (begins) => BEGINNINGS.get(begins.toLowerCase()) ?? begins);
}
