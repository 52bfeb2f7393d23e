const ENGLISH = [
  'hello|hi|hey|good (?:morning|afternoon|evening|day)|dear (?:all|colleagues|sirs?|madam|sir or madam|team|friends?)|guys',
  'many thanks|(?:thank you|thanks)(?: (?:so|very) much| a lot)?(?: in advance)?|thx|please|pls|plz|kindly|sorry|excuse me',
  '(?:can|could|would) you (?:please )?tell (?:me|us)|tell (?:me|us)|btw|by the way',
  '(?:just )?(?:a |one )?(?:quick |more |last )*question(?=[:,])',
];

const RUSSIAN = [
  'здравствуй(?:те)?|здрас(?:ь|с)?те|приветствую|(?:всем )?привет|салам(?: алейкум)?|доброго времени суток',
  'добр(?:ый|ого|ое|ой) (?:день|дня|вечер|вечера|утро|утра|ночи)|уважаемые(?: господа| коллеги)?|коллеги|ребята|друзья',
  '(?:заранее )?(?:большое |огромное )?спасибо(?: большое| огромное| заранее)?|(?:заранее )?благодарю|спс',
  'извин(?:ите|яюсь)(?: за беспокойство)?|простите|прошу прощения|пожалуйста|пжл|пжлст|плиз|плз',
  '(?:по)?слуша(?:й|йте)|(?:под|рас)?скажи(?:те)?|поясни(?:те)?|уточни(?:те)?|ответьте|(?:еще |такой )*вопрос(?=:)',
  'хо(?:чу|тим|тел|тела|тели|телось)(?: бы)? (?:у вас )?(?:узнать|спросить|уточнить|знать)|кстати|вообще|короче|типа|блин|прям',
];

const CHINESE =
  '(?:老师|大家)?(?:您|你)好|老师好|(?:非常|十分)?(?:谢谢|感谢|多谢)(?:老师|您|你|大家)?|麻烦(?:了|您了|你了|老师了)|辛苦了|' +
  '不好意思|打扰(?:一下|了|您)|请问(?:一下)?|想(?:请教|咨询|请问|问)(?:一下|下)?';

/** Greetings, thanks and words that only lead up to a question. */
const COURTESY = new RegExp(
  `(?<!say |сказать |说)(?:(?<![\\p{L}\\d])(?:${[...ENGLISH, ...RUSSIAN].join('|')})(?![\\p{L}\\d])|${CHINESE})[\\s,.!:;)-]*`,
  'gu',
);

/** A folded text without the courtesy that says nothing of what is asked; empty where it says nothing else. */
export function withoutCourtesy(text: string): string {
  const left = text.replace(COURTESY, '');
  return /[\p{L}\d]/u.test(left) ? left : '';
}
