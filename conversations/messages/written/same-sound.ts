/** Signs of one sound, whatever its tone: whoever types by sound takes one for the other. */
const SOUNDS =
  '博搏薄勃伯驳 士仕世事是市 在再载 编边便变 制治质至志智置 职值直执植 籍藉级集辑急 护户互沪 照找招 签千迁牵 证正政征 研言严岩沿延 究就久旧 科课可克棵 教较叫交 授受售收 讲奖 师诗失施 劳老 务物误无 费废非 负付富复副 责则泽 导到道 邀腰药 请清青情 函含涵 资自咨姿 助住主注 截节接结 止至只纸指 盖改概该 章张掌 翻番反 译义议意 票漂飘 宿素速 舍社设射涉摄 密秘蜜 健建件 康抗 册侧策 手首守 续叙绪序 岗港刚 学雪 历力利立 硕说朔 毕必比 业叶 答搭达 辩辨 申深身伸 报抱暴 连联 龄令零灵 式试市示 出初 生声升 日 全权 国 位为未味 经精金 单担 聘拼 期其 限线';

/** Words by which a message is read, that people often type in wrong signs. */
const TERMS =
  '博士 在编 编制 正式 全职 国籍 护照 签证 科研 研究 教授 讲师 导师 劳务费 负责人 邀请函 邀请 资助 经费 截止 盖章 公章 翻译 机票 住宿 宿舍 健康 涉密 保密 注册 手续 岗位 职责 学历 学位 硕士 毕业 答辩 申请 申报 连续 年龄 出生 生日 单位 期限'.split(
    ' ',
  );

const GROUPS = SOUNDS.split(' ');

/** A term, or what sounds like it. */
function soundOf(term: string): string {
  return [...term]
    .map((sign) => `[${sign}${GROUPS.filter((one) => one.includes(sign)).join('')}]`)
    .join('');
}

const SOUNDING = TERMS.map((term) => ({ term, sound: new RegExp(`^${soundOf(term)}$`, 'u') }));
const ANY = new RegExp(TERMS.map(soundOf).join('|'), 'gu');

/** Made when it is first needed, for it takes some megabytes. */
let words: Intl.Segmenter | undefined;

function wordsOf(text: string): Intl.SegmentData[] {
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...words.segment(text)];
}

/** Longer texts are read as they are. */
const MOST = 600;

/** As many letters before and behind are enough to tell words apart. */
const AROUND = 8;

/** Whether a stretch is no word and no part of one: single signs that make no sense. */
function isNoWord(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - AROUND);
  const spans = wordsOf(text.slice(from, end + AROUND)).map(({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.replace(/(?<=.)[的了]$/u, '').length,
  }));
  const over = spans.filter((one) => one.start < end && one.end > start);
  return over.length > 1 && over.every((one) => one.start >= start && one.end <= end);
}

/** "两年零三个月": more behind whole years, and no age. */
const AND_MONTHS = /^年零[\d一二三四五六七八九十两半几]/u;

/** A Chinese message with signs of the wrong sound put right: 搏士 for 博士, 再编 for 在编. */
export function withRightSigns(text: string): string {
  if (text.length > MOST) return text;
  return text.replace(ANY, (said: string, at: number) => {
    if (
      TERMS.includes(said) ||
      AND_MONTHS.test(text.slice(at)) ||
      !isNoWord(text, at, at + said.length)
    )
      return said;
    return SOUNDING.reduce((sign, { term, sound }) => (sound.test(sign) ? term : sign), said);
  });
}
