import { anyWord } from '../parts/whole-words.ts';

/** Any of some Russian words, with no letter or digit beside. */
function words(all: string): string {
  return anyWord(all, '[\\p{L}\\d]');
}

/** Where a question begins inside a Russian sentence that nothing parts. */
const ASKS = new RegExp(
  [
    words(
      '(?:скажите|подскажите|объясните|расскажите|вопрос)(?:_пожалуйста)? (?:хочу|хотел[аи]?|хотелось)(?:_бы)?_(?:узнать|спросить|уточнить)',
    ),
    `(?<!(?:не знаю|не помню|неважно|столько) )${words('сколько почему зачем куда откуда')}`,
    words(
      '(?:до|по|на|с|в|за|к|о)_как(?:ого|ому|ой|ое|ую|ие|их|им|ом) как(?:ой|ая|ое|ие|ую|их)_\\p{L}+ что_(?:для_этого_|мне_|нам_|тут_|от_нас_|от_меня_)?(?:нужно|надо|делать|писать|указать|указывать|выбрать|входит|требуется|подготовить|приготовить|прислать|собрать|если) как_(?:подать|долго|можно|быть|оформить|получить|узнать|мне|подтвердить|считается) где_(?:подать|взять|найти|жить|скачать|можно|искать) когда_(?:дедлайн|подавать|можно|надо|нужно|заканчивается|начинается|последний|будет|будут|срок|объявят|результат\\p{L}*|деньги|платят) кто_(?:платит|оплачивает|оформляет|делает|может|подает|сделает|покупает|решает|ставит|подписывает|заплатит|оплатит)',
    ),
    words(
      '\\p{L}+_ли можно_(?:мне|нам|или|им|их|так|с|подать|взять|приехать|жену|семью|детей|\\p{L}+ть|\\p{L}+ться) (?:так|тоже)_(?:можно|пойд[её]т|нормально|подойд[её]т|разрешено) пойд[её]т_так этого_(?:хватит|хватает|достаточно|мало) это_(?:же_|не_|мне_)?(?:нормально|плохо|страшно|проблема|помешает|мешает|можно|считается|подходит|подойд[её]т|ничего|естественные) (?:подойд[её]т|подхожу|прохожу|пройду)_(?:он|она|я|это|по) (?:приоритет|шансы|шанс|смысл)_(?:у_нас_)?(?:есть|будет|дают) есть_(?:шанс|шансы|смысл) подойд[её]т_такое (?:квартиру|жиль[её]|визу|билеты?|страховку|отпуск)_(?:мне_|ему_|ей_|нам_)?(?:дают|дадут|дадите|оплатят|оплачивают) и_что_вс[её]',
    ),
  ].join('|'),
  'iu',
);

/** A question at the end that begins with "а": "а справка с работы нужна". */
const ASKS_AT_END =
  /(?<![\p{L}\d])(?:а (?:если|можно|сколько|как|когда|где|кто|что|какой|какая|какие) [^?]{2,60}|а (?:[\p{L}\d-]+ ){1,5}(?:нужн[аыо]?|нужен|надо|можно|обязательн\p{L}+|считается|подойд[её]т|хватит|дадут|дают|платят|заплатят|сохранят|включен[аы]?|пустят|проверяют|(?:кто|надо|можно|нужно) \p{L}+)|(?:семья|жена|муж|дети|реб[её]нок) (?:со мной )?можно)\s*\??\s*$/iu;

/** What tells that a sentence asks, supposes or tells of somebody as a whole. */
const WHOLE =
  /^\s*(?:если|когда|как|где|что|чтобы|хотя|пока|(?:на|с|по|до|от|за|из|в|к|о|у|для) (?:что|чего|чем|ч[её]м|кого|как\p{L}*|сколько)|поскольку|так как|может|можем|можно|нужно|надо|а|и|но|не|вы|раньше|почему)(?!\p{L})/iu;

const WORK = '(?:работаю|работает|тружусь|преподаю|преподает)';
/** Words that go with the one behind them: "постоянно работаю", "мой договор". */
const WITH_NEXT =
  '(?<!(?<![\\p{L}\\d])(?:и|а|но|не|ни|я|он|она|мы|что|как|где|когда|если|ли|там|уже|еще|ещё|сейчас|тоже|также|только|лишь|сам|сама|по|мой|моя|мо[её]|наш|наша|на|с|со|без|про|о|об|в|во|из|от|за|для|степень|имею|имеет|получил|получила|это|под|(?!мая )\\p{L}+(?:ый|ий|ой|ая|яя|ую|ого|ому|ое|ые|ей|их|ым|ыми)) )';

const WITH_VERB =
  '(?<!(?<![\\p{L}\\d])(?:постоянно|официально|временно|наукой|исследованиями|исследования) )';

/** Where something else begins to be told in such a sentence. */
const TELLS_NEXT = new RegExp(
  [
    `(?<=[\\p{L}\\d] )(?:в|на) \\p{L}+ (?=${WORK}(?!\\p{L})(?! (?:в|на|по|там)(?!\\p{L})))`,
    `(?<=[\\p{L}\\d] )${WITH_NEXT}${WITH_VERB}${words(`${WORK} занимаюсь занимается`)}`,
    `(?<=[\\p{L}\\d] )${WITH_NEXT}${words(
      `я(?=\\s\\p{L}) мы(?=\\s\\p{L}) мне у_(?:меня|него|нее|нас) родил(?:ся|ась) рожд[её]н[а]? хочу хотел[аи]? планирую приеду приедет прилечу (?<!(?:паспорта|гражданства|подданства|грантов|программ|китайцем|китаянкой)\\s)никогда (?<!(?:есть|нет)\\s)(?:степень|phd|пхд|диплом|стаж|опыт|паспорт|гражданство) доктор_наук кандидат_наук безработн(?:ый|ая) договор контракт тема область специальность обязанности должность деньги_от зато одним без_перерыва полный_день полная_занятость других_приглашений постоянно_работа(?:ю|ет) постоянная_работа бессрочный_договор не_секретно вместе_с жена муж есть_(?:степень|phd|опыт|стаж) с(?=\\s\\d) наукой_тоже делаем работаем гражданин гражданка (?<!(?:имел|имела|имею|было|получал|получала|брал|держал|нет|никогда)\\s)китайск(?:ого|их)_(?:гражданства|паспорта|грантов|программ) (?<!(?:был|была|не|никогда|являлся)\\s)(?:китайцем|китаянкой) работа_постоянная замужем женат уволил(?:ся|ась) веду(?=\\s(?:лекции|исследования)) только_(?:исследования|наука) никакого_преподавания буду_работать моя_(?:область|тема|специальность) учиться_не законы здоровье секретного с_визой наше_правительство государство начн[её]м закончим продлят продлевают клеточной`,
    )}`,
  ].join('|'),
  'giu',
);

const FACTS_BEHIND =
  /(?<=[\p{L}\d]{3,} [\p{L}\d]{3,} )(?:родил(?:ся|ась)|я (?:из|гражд\p{L}+|работаю)|мне \d\d|работа постоянная)(?![\p{L}\d])/iu;

/** Fewer words than these are one thing. */
const LEAST_WORDS = 6;
/** What tells so many other things one after the other is surely not parted. */
const SEVERAL = 2;
const SENTENCE = /[^.!?\n]+[.!?\n]*/gu;

/** What the words right before tell of: "другая группа работает". */
const OF_SUBJECT = /^(?:работает|преподает|занимается)(?!\p{L})/iu;
/** So many words before such a verb are more than its subject. */
const LEAST_SUBJECT = 4;

/** A statement with commas where something else is told, if that happens at least so often. */
function withCommas(statement: string, least: number): string {
  const places: number[] = [];
  for (const { index } of statement.matchAll(TELLS_NEXT)) {
    const before = statement.slice(places.at(-1) ?? 0, index);
    const isOfSubject = OF_SUBJECT.test(statement.slice(index)) && count(before) < LEAST_SUBJECT;
    if (index > 0 && !isOfSubject) places.push(index);
  }
  if (places.length < least) return statement;
  const starts = [0, ...places];
  return starts.map((at, number) => statement.slice(at, starts[number + 1]).trim()).join(', ');
}

/** How many words a text has. */
function count(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** Whether nothing parts what a Russian sentence says. */
function isRunOn(sentence: string): boolean {
  return (
    count(sentence) >= LEAST_WORDS &&
    /\p{Script=Cyrillic}/u.test(sentence) &&
    !/[,;:()—–/"«]|\s-\s/u.test(sentence) &&
    !WHOLE.test(sentence)
  );
}

/** A question with what is told behind it: "белорусский паспорт подходит, родилась 1 мая 1990". */
function withFactsBehind(question: string): string {
  const at = question.search(FACTS_BEHIND);
  if (at < 0) return `${question}?`;
  return `${question.slice(0, at).trim()}? ${withCommas(question.slice(at), 1)}`;
}

const JOINS_AT_END = /(?:(?<!\s)\s+(?:и|а|но|ещ[её]|также|сразу|заодно))+$/iu;
const SIGNS_AT_END = /(?<![\s.!?])[\s.!?]+$/u;

function parted(sentence: string): string {
  if (!isRunOn(sentence)) return sentence;
  const isMarked = sentence.includes('?');
  const found = [ASKS, ASKS_AT_END].map((one) => sentence.search(one)).filter((at) => at >= 0);
  if (found.length === 0) return isMarked ? sentence : withCommas(sentence, SEVERAL);
  const at = Math.min(...found);
  const statement = sentence.slice(0, at).trim().replace(JOINS_AT_END, '');
  if (count(statement) < (isMarked ? LEAST_WORDS : 2)) return sentence;
  const question = withFactsBehind(sentence.slice(at).replace(SIGNS_AT_END, ''));
  const end = /\s$/u.test(sentence) ? ' ' : '';
  return `${withCommas(statement, 1)}. ${question}${end}`;
}

/** A Russian message written without any sign, with commas where something else is told and a stop before what is asked. */
export function withRunOnsParted(text: string): string {
  return text.replace(SENTENCE, parted);
}
