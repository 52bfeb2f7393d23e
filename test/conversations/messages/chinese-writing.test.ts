import { describe, expect, test } from 'vitest';
import { withChineseForms } from '../../../conversations/messages/chinese-forms.ts';
import { withRightSigns } from '../../../conversations/messages/same-sound.ts';
import { cameOf } from '../../language/mixed/score.ts';

const EXCHANGE = 'shanghai-2024-exchange';
const COOPERATION = 'shanghai-2024-cooperation';

type Known = Readonly<Record<string, string>>;

function got(known: Known, text: string, call = EXCHANGE): string {
  return cameOf(text, known, { language: 'zh', call });
}

const SCIENTIST = { role: 'scientist' };
const WORKING = {
  ...SCIENTIST,
  ...{ passports: 'KE', formerChinese: 'never', birthDate: '1988-05-05' },
};

describe('signs of the wrong sound', () => {
  test.each([
    ['我是搏士，再编的', '我是博士，在编的'],
    ['户照是越南的', '护照是越南的'],
    ['付责人是谁', '负责人是谁'],
    ['老务费多少', '劳务费多少'],
    ['不射密', '不涉密'],
  ])('%s is read as %s', (text, right) => {
    expect(withRightSigns(text)).toBe(right);
  });

  test.each(['完全直接', '现在边做边学', '和同事一起', '终身报酬', '自主研究', '得到师兄的帮助'])(
    'but no words that make sense: %s',
    (text) => {
      expect(withRightSigns(text)).toBe(text);
    },
  );

  test('nor a text that is no message', () => {
    const text = '再边搏事'.repeat(200);
    expect(withRightSigns(text)).toBe(text);
  });

  test('so that they state what is meant', () => {
    expect(got(WORKING, '正试的，纯科研')).toContain('job=permanent');
    expect(got(SCIENTIST, '有搏士学位，埃及藉')).toContain('doctorate=held');
  });
});

describe('forms in which people type', () => {
  test.each([
    ['生日5月15', '生日5月15日'],
    ['4月的15号', '4月15日'],
    ['我87年的，女', '我87年生的，女'],
    ['和他一块干', '和他一起干'],
    ['就请这一位', '就请一位'],
    ['①钱多少②签证谁办', ';钱多少;签证谁办'],
    ['越南藉', '越南籍'],
  ])('%s is %s', (text, plain) => {
    expect(withChineseForms(text)).toBe(plain);
  });

  test.each(['合同是98年的', '2025年的', '6月20万', '慰藉', 'born in 5月'])(
    '%s stays as it is',
    (text) => {
      expect(withChineseForms(text)).toBe(text);
    },
  );

  test('a text without Chinese is left alone', () => {
    expect(withChineseForms('① 5 May')).toBe('① 5 May');
  });

  test('a correction may leave out the sign for the day', () => {
    expect(got(WORKING, '生日打错啦，5月15不是5月5')).toBe('birthDate~1988-05-15');
  });
});

describe('spaces and colons in place of commas', () => {
  test('cut what is said from what is asked', () => {
    const text = '我是津巴布韦人 女 1991年6月3号出生 博士有 请问孩子可以一起带过去吗';
    expect(got(SCIENTIST, text)).toBe(
      'passports=ZW; birthDate=1991-06-03; doctorate=held; ?not-in-text:',
    );
  });

  test('but leave a value beside its label', () => {
    expect(got(SCIENTIST, '国籍 缅甸；出生日期 1988年9月2日')).toBe(
      'passports=MM; birthDate=1988-09-02',
    );
  });

  test('what announces a question is no part of what it is about', () => {
    const text = '我替学院问：尼泊尔籍，86年1月1日生，章要盖哪个单位的？';
    expect(got({ role: 'leader' }, text)).toContain('passports=NP; birthDate=1986-01-01');
  });

  test('of several questions in one line each is answered', () => {
    const text = '博士有，请问：①经费多少②签证怎么办';
    expect(got(SCIENTIST, text)).toMatch(/D2-05.*not-in-text/u);
  });
});

describe('of whom something is said', () => {
  test('the ones of another group stay others', () => {
    expect(
      got({ role: 'leader' }, '我替隔壁组问一句，他们请的人是伊朗的，钱给多少？'),
    ).not.toContain('passports');
  });

  test('the one who is to be invited is meant, though the writer spoke of themselves', () => {
    expect(
      got({ role: 'leader' }, '我是上海交大的教授，组里打算邀请孟加拉国的学者，1986年5月4日出生'),
    ).toBe('passports=BD; birthDate=1986-05-04');
  });

  test('a country that begins as a brother does is no brother', () => {
    expect(got(SCIENTIST, '哥伦比亚人，博士有')).toBe('passports=CO; doctorate=held');
    expect(got(SCIENTIST, '哥哥是秘鲁人，博士有')).not.toContain('passports=');
  });

  test('a country of which something is asked may be the one that was said before', () => {
    expect(got(SCIENTIST, '我是智利人，智利在不在名单里？')).toMatch(
      /^passports=CL; \?cited:GP-02/u,
    );
  });
});

describe('what is asked by its end', () => {
  const partner = { role: 'leader', partnerCountry: 'CL', partnerType: 'university' };
  test.each(['还有优先没有', '优先的对吧', '能优先伐'])('%s', (text) => {
    expect(got(partner, text, COOPERATION)).toContain('T1-06');
  });
});

describe('what one option leaves to another', () => {
  const HOST = {
    ...WORKING,
    ...{
      role: 'leader',
      job: 'permanent',
      jobDuties: 'teaching-and-research',
      employerCountry: 'KE',
    },
    ...{ doctorate: 'held', stayMonths: '12', stayStart: '2025-03-01', oneBlock: 'true' },
    ...{ field: 'natural-science', fullTime: 'true', otherInvitations: 'none' },
    ...{ talentFunding: 'none', degreeStudy: 'false', lawsPromise: 'true', health: 'true' },
  };

  test('words for the open post say nothing of duties that are known', () => {
    expect(got(HOST, '科研岗，不涉密')).toBe('position=research; classified=false');
  });

  test('words that count only beside their fact may be no more than likely', () => {
    const open = { ...WORKING, job: 'permanent', jobDuties: 'research', employerCountry: 'KE' };
    expect(got(open, '正在申请越南国籍，还没批下来')).not.toContain('talentFunding');
  });

  test('how long each of several visits is disputes no length', () => {
    const { stayMonths, stayStart, oneBlock, ...rest } = HOST;
    expect(got({ ...rest, role: 'scientist' }, '12个月，分两次，每次6个月')).toContain(
      'stayMonths=12; oneBlock=false',
    );
  });
});
