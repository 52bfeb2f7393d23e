/** How questions are recognised in one language by their form. */
export interface QuestionForms {
  /** A clause that begins so asks something. */
  readonly opening: RegExp;
  /** A clause that holds this asks something. */
  readonly inside: RegExp;
  /** Where a sentence is cut in front of a further question. */
  readonly joint: RegExp;
}

const ENGLISH_OPENING =
  "(?:what|how|when|where|who|whom|whose|which|why|can|could|may|might|must|shall|should|will|would|do|does|did|is|are|am|was|were|has|have (?:i|we|you|they)|isn'?t|aren'?t|don'?t (?:i|we|you|they)|doesn'?t|won'?t|whats|what's|whos|who's|wheres|where's|whens|when's|hows|how's|any|agelimit)";

const english: QuestionForms = {
  opening: new RegExp(
    `^(?:(?:and|also|but|so|or|ok|okay|well|now|then|please|pls|hi|hello|hey|wait|hm+|dear all|sorry|sir|btw|by the way|one more thing|another question|first|second(?:ly)?|finally|actually|just)[\\s,:!]+)*${ENGLISH_OPENING}\\b`,
    'u',
  ),
  inside:
    /\b(?:tell me|tell us|want(?:ed)? to know|wanna know|like to know|i wonder|wondering|explain|any idea|curious|question (?:is|about)|ask (?:about|if|whether|you)|what about|how about|show me|give me|send me|list of|advise|clarify|let me know|information (?:on|about)|info (?:on|about)|do i|can i|can we|do we|am i|is it|is there|are there|should i|may i|could i|could you)\b/u,
  joint: new RegExp(
    `(?:[,;:]|(?<!\\s))\\s+(?:and|also|but|plus|or)\\s+(?:also\\s+)?(?=${ENGLISH_OPENING}\\b)|(?<!\\s)\\s+-+\\s+|[,;]\\s*`,
    'gu',
  ),
};

const RUSSIAN_OPENING =
  '(?:сколько|скока|скольк[оиу]|как(?:ой|ая|ое|ие|ого|ую|им|ом|их|ов|ова|овы)?|когда|где|куда|откуда|кто|кого|кому|кем|что|чего|чем|чей|почему|зачем|можно|нельзя|могу|могут|может|можем|нужн[оаы]?|нужен|надо|есть ли|до како|обязательно|обязан|правда|должен|должна|должны|разве|неужели|считается|подходит|подойдет|дают|дадут|берут|возьмут|будет ли|будут ли|стоит ли|а если)';

const russian: QuestionForms = {
  opening: new RegExp(
    `^(?:(?:а|и|но|так|ну|еще|также|тогда|пожалуйста|привет|здравствуйте|добрый день|подскажите|скажите|слушай(?:те)?|кстати|вопрос|до|с|со|на|в|во|по|у|из|о|об|за|к|для|от)[\\s,:!]+)*${RUSSIAN_OPENING}(?![а-я])`,
    'u',
  ),
  inside:
    /(?:^|[\s,])(?:ли|подскажите|скажите|расскажите|объясните|поясните|уточните|интересует|интересно|хочу (?:знать|узнать|спросить)|хотел(?:а|ось)? бы (?:знать|узнать|спросить|уточнить)|вопрос|пришлите|перечислите|покажи(?:те)?|что если|как быть|а что)(?=$|[\s,:?.-])/u,
  joint: new RegExp(
    `(?:[,;:]|(?<!\\s))\\s+(?:и|а|но|или|а также|и еще|а еще)\\s+(?=(?:\\S+\\s)?${RUSSIAN_OPENING}(?![а-я]))|[,;]\\s*|(?<!\\s)\\s+-+\\s+`,
    'gu',
  ),
};

const chinese: QuestionForms = {
  opening:
    /^(?:请问|想问|问一下|咨询|谁|哪|几|多少|怎么|如何|为什么|是否|能否|可否|有没有|能不能|可不可以|要不要|是不是|那|还有)/u,
  inside:
    /(?<!没)什么|啥|多少|多久|多长|多大|多高|几(?:个|岁|年|月|次|位|项|点|号|级|份|篇|天|万|人|成|家|种|章|页)|第几|哪|怎么|怎样|咋|如何|是否|能否|可否|谁|何时|为何|吗|嘛|(?:行|可以|能|好|成|要|对|够|需要)[不没]$|呢$|么$|([能可要行会是算用对])不\1|可不可|有没有|有无|请问|想问|想知道|想了解|想咨询|告诉我|咨询一下|麻烦.*(?:发|说)/u,
  joint: /[,;]\s*|(?:还有|另外|以及)(?=.{2})/gu,
};

const FORMS = new Map([
  ['en', english],
  ['zh-Hans', chinese],
  ['ru', russian],
]);

/** The forms of questions in the language in which they are written; those of English for another. */
export function formsOf(language: string): QuestionForms {
  return FORMS.get(language) ?? english;
}
