const ENGLISH =
  '(?:so |and |then |now )?(?:(?:can|could|may|am|would|do|will|should) (?:i|we|he|she|they) (?:still |even |also |then |anyway )?' +
  '(?:apply|come|take part|participate|join|try|eligible|out|allowed|qualify|be eligible|have a chance|in)(?: then| anyway| at all| for this)?|' +
  '(?:is|would) (?:that|this|it) (?:be )?(?:ok|okay|fine|allowed|possible|a problem|an obstacle|acceptable|enough)|(?:does|will|would) (?:that|it|this) ' +
  '(?:matter|count|work|hurt|disqualify me|exclude me|rule me out)|any chance|too late|is it too late)';

const RUSSIAN =
  '(?:а |и |так |тогда |но )?(?:(?:мне |нам |ему |ей )?(?:ещё |еще )?(?:можно|могу|можем|может|смогу|реально)(?: ли)?(?: мне| нам| ему| я| мы)?' +
  '(?: ещё| еще| всё равно| все равно| вообще)?(?: податься| подаваться| подать| подать заявку| подавать| участвовать| приехать| попробовать| тоже)?|' +
  '(?:есть (?:ли )?(?:шанс|шансы|смысл)|шансы есть|шанс есть|(?:я )?(?:пролетаю|подхожу|прохожу|подойду|пройду)|это (?:мешает|помешает|важно|проблема|нормально|ничего|ок)|' +
  'так можно|так нельзя|возьмут(?: меня)?|поезд ушел|без вариантов|без шансов|не поздно)(?: ли)?)';

const CHINESE =
  '(?:那|这|这样|这种情况)?(?:我|他|她|我们|咱)?(?:现在)?(?:(?:还|也|到底|究竟)?(?:能|可以|能不能|可不可以)(?:再|不能)?(?:申请|申报|报名|报|参加|来|再来|申|投)(?:了)?(?:吗|么|不|嘛|吧)?|' +
  '(?:是不是|是否|就)?(?:没戏|没希望|没机会|不行|不能报|报不了|没资格|彻底没戏|没救)了?(?:吗|吧)?|(?:还)?有(?:没有)?(?:戏|希望|机会|影响|关系|问题|资格)(?:吗|么|没|不)?|' +
  '(?:行|成|中|可|可以|要紧|碍事|算|妨碍)(?:不行|不成|不中|吗|么|不|吧))';

const GENERAL = new RegExp(`^(?:${ENGLISH}|${RUSSIAN}|${CHINESE})[\\s.!?？。！]*$`, 'u');

/** Whether a folded question asks only whether something is possible, so that what was said before it tells what. */
export function asksInGeneral(text: string): boolean {
  return text.length <= 60 && GENERAL.test(text.trim().toLowerCase());
}
