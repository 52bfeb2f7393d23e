/** The words of a question that people wrap an option in: "a permanent position", 正式岗位, "на постоянной должности". */
const WRAPPING =
  /\b(?:a|an|my|the|position|positions|job|jobs|post|posts|role|appointment|employment|contract|contracts|basis|status|staff|member|employee|worker|hold|holding|present|moment|am|is|on an?)\b|(?<!\p{L})(?:должност\p{L}{1,3}|работ(?:а|у|е|ы|ой|аю|ает|ник|ником)|мест[оаеу]м?|ставк\p{L}{1,2}|контракт\p{L}{0,3}|договор\p{L}{0,3}|трудов\p{L}{2,3}|позици\p{L}{1,2}|основ[аеу]|сотрудни\p{L}{1,4}|нахожусь|являюсь|состою|официально|сейчас|по|на|с|у|меня|только|лишь|есть)(?!\p{L})|岗位|岗|职位|职务|工作|单位|职工|员工|劳动合同|合同|目前|现在|正在|只有|仅有|我有|我是|我在|处于|状态|阶段|(?<=休假)中/gu;

/** When and whose it is, which names no option either. */
const ASIDE =
  /\b(?:currently|presently|right now|at (?:the )?(?:moment|present)|for now|now)\b|(?<!\p{L})(?:сейчас|пока|на данный момент|у меня)(?!\p{L})|目前|现在|正在|我/gu;

/** The noun at the end alone: 合同制岗位. */
const TAIL = /(?:岗位|岗|职位|职务|工作|单位|职工|员工|的)+$/gu;

function without(text: string, words: RegExp): string {
  return text.replace(words, ' ').replace(/\s+/gu, ' ').trim();
}

/** A text without the words that the question itself puts round an option, fewer of them first. */
export function pared(text: string): string[] {
  const left = [ASIDE, TAIL, WRAPPING].map((words) => without(text, words));
  return [...new Set(left)].filter((one) => one !== text);
}
