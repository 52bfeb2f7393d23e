/** Where somebody works, whatever else is said of the place: "I work at the University of …". */
const AT_WORK =
  /(?<!\p{L})(?:work|works|working|employed|job|post|position|lecturer|professor|researcher|scientist|teach|teaches|teaching|работаю|работает|тружусь|преподаю|преподает|сотрудник|сотрудница|должность|ставка)(?:\s(?!(?:on|with|about|from|near|to|с|со|о|об|над|из|от|для)\s)[\p{L}']+){0,4}?\s(?:at|in|for|в|во|на)\s(?:[\p{L}']+\s){0,4}$/u;
const AT_WORK_HAN =
  /^[\p{Script=Han}\s]{0,18}?(?:工作|上班|任职|任教|就职|教|当|做(?!客)|担任|从事|搞|有(?=正|编|固|长|工|职|岗))/u;

/** Whether the words before and behind a country, folded, say that somebody works there. */
export function isWorkplace(before: string, after: string): boolean {
  if (AT_WORK.test(before.slice(-NEAR))) return true;
  return /在$/u.test(before) && AT_WORK_HAN.test(after);
}

const NEAR = 96;
