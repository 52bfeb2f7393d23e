/** Russian adjectives as they are shortened before a noun, with their stems: "науч. работа", "др. приглашений". */
const STEMS: Readonly<Record<string, string>> = {
  науч: 'научн',
  полн: 'полн',
  пост: 'постоянн',
  бессроч: 'бессрочн',
  труд: 'трудов',
  раб: 'рабоч',
  др: 'друг',
  долж: 'должностн',
  исслед: 'исследовательск',
  иссл: 'исследовательск',
  кит: 'китайск',
  иностр: 'иностранн',
  хим: 'химическ',
  физ: 'физическ',
  биол: 'биологическ',
  техн: 'техническ',
  мед: 'медицинск',
  мол: 'молекулярн',
  синт: 'синтетическ',
  синтез: 'синтетическ',
  теор: 'теоретическ',
  орг: 'органическ',
  неорг: 'неорганическ',
  прикл: 'прикладн',
  эксп: 'экспериментальн',
  клет: 'клеточн',
  ген: 'генн',
  зел: 'зелен',
  иск: 'искусственн',
  термояд: 'термоядерн',
  ест: 'естественн',
  естеств: 'естественн',
  ст: 'старш',
  мл: 'младш',
  вед: 'ведущ',
  гл: 'главн',
};

/** Russian nouns as they are shortened, with a dot or a dash inside. */
const NOUNS: Readonly<Record<string, string>> = {
  'ун-т': 'университет',
  'ин-т': 'институт',
  'ф-т': 'факультет',
  'рук-ль': 'руководитель',
  'орг-ция': 'организация',
  'м-ц': 'месяц',
  'м-цев': 'месяцев',
  'мес-цев': 'месяцев',
  'пр-во': 'правительство',
  'пр-ва': 'правительства',
  'гос-во': 'государство',
  'гос-ва': 'государства',
  'док-ты': 'документы',
  'док-тов': 'документов',
  'з/п': 'зарплата',
  фот: 'фонд оплаты труда',
  'каф.': 'кафедра',
  'фак.': 'факультет',
  'лаб.': 'лаборатория',
  'сотр.': 'сотрудник',
  'преп.': 'преподаватель',
  'препод.': 'преподаватель',
  'рук.': 'руководитель',
  'руков.': 'руководитель',
  'приглаш.': 'приглашение',
  'обяз.': 'обязанности',
  'канд.': 'кандидат',
  'инст.': 'институт',
  'унив.': 'университет',
  'дог.': 'договор',
  'гражд.': 'гражданство',
  'иссл.': 'исследования',
  'исслед.': 'исследования',
};

function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replaceAll('.', '\\.'))
    .join('|');
}

const ADJECTIVE = new RegExp(
  `(?<!\\p{L})(${oneOf(Object.keys(STEMS))})\\.\\s?(?=((?!наук)\\p{Script=Cyrillic}{3,}|(?<!др\\.\\s?)наук\\p{L}*))`,
  'giu',
);
const NOUN = new RegExp(
  `(?<![\\p{L}-])(${oneOf(Object.keys(NOUNS))})(ами|ах|ам|а|у|е|ом|ы|ов)?(?![\\p{L}-])`,
  'giu',
);
/** "ст.н.с.", "м. н. с.": a post of science. */
const POST = /(?<!\p{L})(ст|мл|вед|гл|с|м|в|г)\.\s?н\.\s?с\.?(?!\p{L})/giu;
const RANKS: Readonly<Record<string, string>> = {
  с: 'старший',
  м: 'младший',
  в: 'ведущий',
  г: 'главный',
};
/** "гр. Таджикистана". */
const CITIZEN = /(?<!\p{L})гр\.\s?(?=\p{Lu})/giu;
/** "раб. в Аддис-Абебе". */
const WORKS = /(?<!\p{L})раб\.\s?(?=(?:в|на)\s)/giu;
const TEACHES = /(?<!\p{L})преп(?:од)?\. (?=и науч)/giu;

/** What a Russian adjective ends with before a noun, by how the noun ends. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ией|ой|ии|сти)$/u, 'ой'],
  [/(?:ов|ев|ей|ний|наук|ок|программ|заявок)$/u, 'ых'],
  [/ства$/u, 'ого'],
  [/(?:ния|ы|и)$/u, 'ые'],
  [/(?:сть|степень|[ая])$/u, 'ая'],
  [/[ую]$/u, 'ую'],
  [/(?:о|ие|ье)$/u, 'ое'],
];

function adjective(stem: string, noun: string): string {
  const [, ending = 'ый'] = ENDINGS.find(([pattern]) => pattern.test(noun)) ?? [];
  if (stem.endsWith('ов') && ending === 'ый') return `${stem}ой`;
  const soft = /(?:[гкхчшщ])$/u.test(stem) ? ending.replace('ы', 'и') : ending;
  return stem + soft;
}

/** Whether the dot behind a shortened word ends the sentence as well. */
function endsSentence(word: string, behind: string): boolean {
  return word.endsWith('.') && /^\s*(?:$|\p{Lu})/u.test(behind);
}

/** A message with the words written out that Russian forms and letters shorten: "науч. сотр.", "ун-т", "др. приглашений". */
export function withWholeWords(text: string): string {
  if (!/\p{Script=Cyrillic}(?:[./-]\p{Script=Cyrillic}|\.)|ФОТ/u.test(text)) return text;
  return text
    .replace(POST, (_, rank: string) => `${RANKS[rank.charAt(0).toLowerCase()]} научный сотрудник`)
    .replace(CITIZEN, 'гражданин ')
    .replace(WORKS, 'работа ')
    .replace(TEACHES, 'преподавание ')
    .replace(
      ADJECTIVE,
      (_, short: string, noun: string) =>
        `${adjective(STEMS[short.toLowerCase()] as string, noun.toLowerCase())} `,
    )
    .replace(NOUN, (word: string, short: string, ending = '', at: number, whole: string) => {
      const behind = whole.slice(at + word.length);
      return `${NOUNS[short.toLowerCase()]}${ending}${endsSentence(short, behind) ? '.' : ''}`;
    });
}
