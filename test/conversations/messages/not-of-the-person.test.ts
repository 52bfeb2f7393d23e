import { describe, expect, test } from 'vitest';
import { cameOf } from '../../language/mixed/score.ts';

type Lang = 'en' | 'zh' | 'ru';
type Row = [Lang, string, string];

const PASSPORTS = { role: 'scientist' };
const BIRTH = { ...PASSPORTS, passports: 'PE', formerChinese: 'never' };
const JOB = { ...BIRTH, birthDate: '1985-05-03' };
const DOCTORATE = { ...JOB, job: 'permanent', jobDuties: 'research', employerCountry: 'PE' };
const RESEARCH = { ...DOCTORATE, doctorate: 'none' };
const MONTHS = { ...DOCTORATE, doctorate: 'held' };
const START = { ...MONTHS, stayMonths: '12' };

describe('what is said of somebody else is not taken, what is said beside it is', () => {
  test.each<Row>([
    ['zh', '我外婆是中国人，我是马来西亚籍', 'passports=MY'],
    ['zh', '外甥女是哈萨克斯坦人，我是乌兹别克斯坦人', 'passports=UZ'],
    ['zh', '房东是黎巴嫩人，我是叙利亚人', 'passports=SY'],
    ['zh', '我哥伦比亚人', 'passports=CO'],
    ['en', 'My landlord is Lebanese, I am Syrian', 'passports=SY'],
    ['en', 'my niece is Kazakh and I am Uzbek', 'passports=UZ'],
    ['ru', 'декан у нас итальянец, я из Лесото', 'passports?'],
  ])('%s: %s', (language, text, came) => {
    expect(cameOf(text, PASSPORTS, { language })).toBe(came);
  });

  test.each<Row>([
    ['ru', 'Шурин у меня фрилансер', ''],
    ['zh', '组长是合同制，我是长期的', 'job=permanent'],
    ['ru', 'у завлаба срочный, у меня бессрочный', 'job=permanent'],
  ])('%s: %s', (language, text, came) => {
    expect(cameOf(text, JOB, { language })).toBe(came);
  });

  test.each<Row>([
    ['zh', '双胞胎女儿2016年10月1日出生', ''],
    ['ru', 'дочки-двойняшки родились 1 октября 2016', ''],
  ])('%s: %s', (language, text, came) => {
    expect(cameOf(text, BIRTH, { language })).toBe(came);
  });

  test('who was there before', () => {
    const said = 'the last invited professor stayed 12 months, I can do six';
    expect(cameOf(said, MONTHS)).not.toContain('stayMonths=12');
    const guest = '上一位客人（芬兰人）推荐了梅茨博士，爱沙尼亚人';
    expect(cameOf(guest, { role: 'leader' }, { language: 'zh' })).not.toContain('=FI');
  });

  test.each<Row>([
    ['en', 'my group leader has 20 years of experience', ''],
    ['ru', 'у завлаба 20 лет опыта', ''],
    ['en', 'I am married for 10 years and do research for six', ''],
  ])('%s: %s', (language, text, came) => {
    expect(cameOf(text, RESEARCH, { language })).toBe(came);
  });
});

describe('what was only heard, or read in the notice, is asked', () => {
  test.each<Row>([
    ['ru', 'Мне сказали, что граждан Турции берут', 'passports?'],
    ['zh', '表上写着“泰国公民”', 'passports?'],
    ['ru', 'мой отец сказал, что в форме стоит «гражданин Перу»', ''],
  ])('%s: %s', (language, text, came) => {
    expect(cameOf(text, PASSPORTS, { language })).toBe(came);
  });
});

describe('lengths and days of other things', () => {
  test.each<Row>([
    ['en', 'my visa allows six months, I would like twelve', 'stayMonths=12'],
    ['zh', '办好签证以后待12个月', 'stayMonths=12'],
    ['en', '12 months with a visa', 'stayMonths=12'],
  ])('%s: %s', (language, text, came) => {
    expect(cameOf(text, MONTHS, { language })).toBe(came);
  });

  test.each<Row>([
    ['zh', '签证2025年5月1日生效', 'stayStart?'],
    ['ru', 'семестр начинается 1 сентября 2025', 'stayStart?'],
    ['ru', 'с 1 мая 2025', 'stayStart=2025-05-01'],
    ['en', 'I might come 1 May 2025, however my boss prefers 1 July 2025', 'stayStart?'],
    ['en', 'from 1 May 2025, but my boss hears it only on 1 March 2025', 'stayStart=2025-05-01'],
  ])('%s: %s', (language, text, came) => {
    expect(cameOf(text, START, { language })).toBe(came);
  });

  test('an application ends, and no project', () => {
    const known = { role: 'office', partnerCountry: 'SE', partnerType: 'university' };
    const said = 'подача заявок до 31 октября 2024, начало проекта 1 января 2025';
    const call = 'shanghai-2024-cooperation';
    expect(cameOf(said, known, { language: 'ru', call })).not.toContain('projectEnd');
  });

  test.each<Row>([
    ['zh', '房租合同是定期的，工作不是', 'job?'],
    ['zh', '名义上休假，实际在上班', 'job?'],
    ['ru', 'с марта в Лиме меня ждёт постоянная ставка', 'job?'],
    ['ru', 'в июле мой бессрочный договор расторгли', 'job?'],
  ])('%s: %s', (language, text, came) => {
    expect(cameOf(text, JOB, { language })).toBe(came);
  });
});

describe('a day that is put right at once is another one of its month', () => {
  test.each<Row>([
    ['en', '13 May 1987, no, the 14th', 'birthDate=1987-05-14'],
    ['ru', '12 марта 1984, вернее, 13-го', 'birthDate=1984-03-13'],
    ['zh', '1984年3月12日，应该是13日', 'birthDate=1984-03-13'],
    ['zh', '1987年5月13日，不对，4日', 'birthDate=1987-05-04'],
  ])('%s: %s', (language, text, came) => {
    expect(cameOf(text, BIRTH, { language })).toBe(came);
  });
});
