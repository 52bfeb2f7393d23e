/** Traditional characters of country names, numerals and everyday answers, each before its simplified form. */
const TRADITIONAL =
  '國国亞亚萬万歲岁個个兩两沒没對对確确還还這这當当點点幾几內内馬马緬缅蘭兰烏乌爾尔羅罗魯鲁蘇苏韓韩寧宁義义聖圣盧卢麥麦納纳紐纽諾诺倫伦維维莊庄達达濟济岡冈幣币塊块後后過过無无難难約约週周間间號号' +
  '東东萊莱門门賽赛貝贝頓顿薩萨錫锡愛爱紅红臺台灣湾陸陆陳陈陽阳漢汉長长關关開开黃黄龍龙鮮鲜齊齐車车進进運运選选遠远適适邊边鄉乡郵邮釋释錢钱銀银陰阴際际項项須须預预領领頭头題题願愿類类顯显飛飞養养' +
  '體体髮发魚鱼麗丽齡龄護护擁拥雙双單单華华簽签證证譯译說说請请謝谢認认識识許许該该詳详語语誤误讀读變变讓让負负責责貨货貳贰參叁買买費费資资質质賴赖贊赞贏赢趙赵跡迹較较輕轻輸输辦办農农連连違违遲迟' +
  '遺遗鄰邻醫医錯错鎮镇闊阔隊队隨随險险雜杂離离電电靈灵順顺飯饭餘余騎骑驗验學学實实專专將将會会來来時时書书樣样歐欧歷历殺杀氣气決决況况滿满為为現现異异發发監监盡尽稱称種种積积競竞級级經经給给結结' +
  '網网緊紧線线總总聯联職职與与興兴舉举舊旧處处補补裝装複复見见規规視视親亲覺觉計计訂订記记設设訪访評评試试話话調调談谈論论數数據据斷断條条極极構构機机權权歡欢';

const PAIRS = new Map<string, string>(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, pair) => [
    TRADITIONAL.charAt(pair * 2),
    TRADITIONAL.charAt(pair * 2 + 1),
  ]),
);

const SPECIAL = new Map<string, string>(
  Object.entries({
    ё: 'е',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    '½': '.5',
    '¼': '.25',
    '¾': '.75',
    '’': "'",
    '‘': "'",
    ʼ: "'",
    ʻ: "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '《': '"',
    '》': '"',
    '「': '"',
    '」': '"',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '−': '-',
    '～': '~',
    '〜': '~',
    '、': ',',
    '。': '.',
    '·': '.',
    '・': '.',
    '•': ' ',
    '⁄': '/',
    '∕': '/',
    '؟': '?',
    '،': ',',
    '٬': ',',
    '٫': '.',
    '…': ' ',
  }),
);

/** The zeros of the decimal digits of other scripts; Unicode keeps each ten in a row. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
  0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0,
];

function digitOf(point: number): string | undefined {
  const zero = ZEROS.find((first) => point >= first && point < first + 10);
  return zero === undefined ? undefined : String(point - zero);
}

/** Dropped: marks, joiners, direction marks, emoji variation and skin tone. */
const SILENT = /^(?:\p{M}|\p{Cf}|[\u{1f3fb}-\u{1f3ff}])$/u;

/** Signs that unfold into whole phrases (ﷺ) are no letters. */
const LONGEST_LETTER = 4;

function foldRare(letter: string): string {
  if (SILENT.test(letter)) return '';
  const lower = letter.toLowerCase();
  const special = SPECIAL.get(lower);
  if (special !== undefined) return special;
  const digit = digitOf(Number(letter.codePointAt(0)));
  if (digit !== undefined) return digit;
  const plain = lower.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/^\s*$/u.test(plain) || plain.length > LONGEST_LETTER) return ' ';
  return SPECIAL.get(plain) ?? plain;
}

/** The plain, small form of one character: no accents, ASCII digits, simplified Chinese; '' when it says nothing. */
export function foldLetter(letter: string): string {
  const point = Number(letter.codePointAt(0));
  if (point < 0x80) {
    if (point <= 0x20 || point === 0x7f) return ' ';
    return letter === '`' ? "'" : letter.toLowerCase();
  }
  if (point >= 0x4e00 && point <= 0x9fff) return PAIRS.get(letter) ?? letter;
  if (point >= 0x410 && point <= 0x44f) return letter.toLowerCase();
  return foldRare(letter);
}
