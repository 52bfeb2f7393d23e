/** The words of a question that people wrap an option in: "a permanent position", 正式岗位, "на постоянной должности". */
const WRAPPING =
  /\b(?:a|an|my|the|position|positions|job|jobs|post|posts|role|appointment|employment|contract|contracts|basis|status|staff|member|employee|worker|hold|holding|present|moment|am|is|on an?)\b|(?<!\p{L})(?:должност\p{L}{1,3}|работ(?:а|у|е|ы|ой|аю|ает|ник|ником)|мест[оаеу]м?|ставк\p{L}{1,2}|контракт\p{L}{0,3}|договор\p{L}{0,3}|трудов\p{L}{2,3}|позици\p{L}{1,2}|основ[аеу]|сотрудни\p{L}{1,4}|нахожусь|являюсь|состою|официально|сейчас|по|на|с|у|меня|только|лишь|есть)(?!\p{L})|岗位|岗|职位|职务|工作|单位|职工|员工|劳动合同|合同|目前|现在|正在|只有|仅有|我有|我是|我在|处于|状态|阶段|(?<=休假)中/gu;

/** A text without the words that the question itself puts round an option; undefined where nothing changes. */
export function pared(text: string): string | undefined {
  const left = text.replace(WRAPPING, ' ').replace(/\s+/gu, ' ').trim();
  return left === text ? undefined : left;
}
