import { distance } from 'fastest-levenshtein';

const WEAK =
  '(?:ok|okay|okey|oki|k|kk|fine|alright|all right|good|great|cool|ок|окей|хорошо|ладно|отлично|супер|так|ага|угу|好的?|好吧|嗯+|行|噢|哦)';
const TAKEN_IN =
  '(?:thanks|thank you|many thanks|thx|ty|tks|cheers|got it|understood|noted|i see|i understand|makes sense|clear|very much|a lot|bye|спасибо|благодарю|большое|понятно|понял|поняла|поняли|ясно|принято|учту|вас|非常感谢|感谢|谢谢[你您]?|多谢|知道了?|明白了?|了解了?|收到了?|清楚了|懂了|辛苦了)';

/** "Ok, got it": what was written is taken in, which answers nothing. */
export const TAKES_IN = new RegExp(`^${WEAK}(?:[\\s,.!~]*${TAKEN_IN})+[\\s.!~]*$`, 'u');

/** "No need, thanks" turns down an offer, and answers nothing either. */
export const TURNS_DOWN =
  /^(?:no need|not needed|не (?:нужно|надо|стоит)|не, не надо|不用|不必|不需要|用不着)/u;

/** A yes of something that is not done: in progress, soon, applied for. */
export const PENDING =
  /\b(?:in progress|in process|pending|awaiting|applied for|working on it|under ?way|soon|almost|nearly|expected|starting next)\b|(?<!\p{L})(?:в процессе|скоро|почти|ожидаю|оформля\p{L}+|подал\p{L}? (?:заявление|документы))(?!\p{L})|申请中|办理中|进行中|在办|快了|即将|马上就/u;

/** A yes that mocks the question. */
export const MOCKING =
  /\b(?:full[- ]time (?:father|dad|mother|mum|mom|parent|husband|wife|nanny|carer)|for free|for nothing|as if|yeah,? right|you are right|you'?re right|my whole life|all my life|always dream(?:ed|t)|lucky me|in your dreams|who wouldn'?t|what else)\b|(?<!\p{L})(?:дома с (?:детьми|ребенком|малыш\p{L}+)|бесплатно|да ладно|да ну|да уж|задаром|даром|мечтал\p{L}?|всю жизнь|щас|щаз|ага,? как же|ну-ну|разбежал\p{L}+|еще и|делать нечего)(?!\p{L})|免费|白干|想得美|呵呵|才怪|做梦|巴不得|谁不/u;

const FIRM: readonly (readonly [string, boolean])[] = [
  ['yes', true],
  ['yeah', true],
  ['nope', false],
  ['never', false],
  ['correct', true],
  ['certainly', true],
  ['definitely', true],
  ['absolutely', true],
  ['affirmative', true],
  ['конечно', true],
  ['обязательно', true],
  ['безусловно', true],
  ['разумеется', true],
  ['естественно', true],
  ['подтверждаю', true],
  ['никогда', false],
];
const SHORT = 4;
const LONG = 7;

function slips(length: number): number {
  return length < LONG ? 1 : 2;
}

function swapped(word: string, other: string): boolean {
  return word.length <= SHORT && [...word].sort().join('') === [...other].sort().join('');
}

/** The yes or no that one misspelt word comes near. */
export function nearlySaid(text: string): boolean | undefined {
  const [, word = ''] = /^\s*(\p{L}{2,14})[\s.!]*$/u.exec(text) ?? [];
  const near = FIRM.find(
    ([one]) =>
      word[0] === one[0] && (distance(word, one) <= slips(one.length) || swapped(word, one)),
  );
  return near?.[1];
}
