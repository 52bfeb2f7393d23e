import { describe, expect, test } from 'vitest';
import { surelyAsks } from '../../../conversations/messages/parts/taken-up.ts';
import { withChineseForms } from '../../../conversations/messages/written/chinese-forms.ts';
import { withRightSigns } from '../../../conversations/messages/written/same-sound.ts';
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

describe('what people write otherwise than forms do', () => {
  test.each([
    ['我85年11月2日生', '我1985年11月2日生'],
    ['85年5月3日', '85年5月3日'],
    ['我八五年二月三日生', '我1985年二月三日生'],
    ['二五年十月八号到', '2025年十月八号到'],
    ['26年3月1号来', '2026年3月1日来'],
    ['生于九零年五月', '生于1990年五月'],
    ['2026年元旦开始', '2026年1月1日开始'],
    ['正式的呀，做科研', '正式的，做科研'],
    ['有俩学校，仨老师', '有两个学校，三个老师'],
    ['have博士学位', '有博士学位'],
    ['在单位做research，full-time的', '在单位做科研，全职的'],
    ['本人系老挝人', '本人是老挝人'],
    ['我再说一遍：我是埃及人', '我是埃及人'],
    ['1986年9月出生，9月4日', '1986年9月4日出生'],
    ['我87年的，具体是87年10月23日', '我1987年10月23日'],
    ['工作那题选错了，能重答吗', '工作那题选错了'],
    ['能改一下开始日期不，想改到2026年2月1号', '开始日期想改到2026年2月1日'],
    ['可以带狗吗，还有机票报不报', '可以带狗吗？机票报不报'],
    ['别的学校邀我去', '别的学校邀请我去'],
    ['博三，没工作', '在读博士，没工作'],
    ['国籍（苏丹）学位（博士）月数（6）', '国籍：苏丹；学位：博士；月数：6；'],
    ['请问三个问题：1、年龄限制 2、一年多少钱。我是越南人', '。年龄限制？一年多少钱？我是越南人'],
  ])('%s', (text, plain) => {
    expect(withChineseForms(text)).toBe(plain);
  });

  test.each([
    '35年3月',
    '23年3月',
    '2026年元旦前到',
    '我有两个孩子：（1）大的（2）小的',
    '外国研究单位Max Planck Research Institute的人',
  ])('but not: %s', (text) => {
    expect(withChineseForms(text)).toBe(text);
  });
});

describe('a form', () => {
  test.each([
    ['外方政府资助：有', 'partnerFunded=true'],
    ['外方获得过政府资助：否', 'partnerFunded=false'],
    ['方向：核聚变；外方是否获政府资助：是', 'area=nuclear-fusion; partnerFunded=true'],
  ])('%s', (text, came) => {
    expect(got({ role: 'leader' }, text, COOPERATION).split('; ').sort().join('; ')).toBe(came);
  });

  test('what is not settled is not taken', () => {
    expect(got({ role: 'leader' }, '外方政府资助：待定', COOPERATION)).not.toContain('=');
  });
});

test.each(['请问', '的情况', '不会'])('%s over and over is read at once', (words) => {
  const begun = performance.now();
  expect(surelyAsks(`${words.repeat(1000)}吧`)).toBe(false);
  expect(performance.now() - begun).toBeLessThan(1000);
});

describe('a rule that is put forward to be confirmed', () => {
  test('asks', () => {
    expect(got({ role: 'office' }, '智利的企业，领域不限吧', COOPERATION)).toContain('T1-02');
  });
});

describe('what is said again or put right', () => {
  const LATE = {
    ...WORKING,
    ...{ job: 'permanent', jobDuties: 'research', employerCountry: 'KE', doctorate: 'held' },
    stayMonths: '12',
  };
  const THERE = { ...LATE, stayStart: '2025-09-01', oneBlock: 'true', field: 'natural-science' };

  test('a length that is known is of no other fact', () => {
    expect(got(LATE, '2025年10月8号到岗，连续一年')).toBe('stayStart=2025-10-08; oneBlock=true');
    expect(got(LATE, '2025年10月8号到岗，整整一年')).toBe('stayStart=2025-10-08');
    expect(got(LATE, '2025年10月8号到岗，整整八年')).toContain('researchMonths?');
  });

  test('the sign for one in 一次性 counts no months', () => {
    expect(got(THERE, '上一条弄错了，不是一次性待完')).toBe('oneBlock~false');
  });

  test('a word that only takes up the talk answers nothing beside a change', () => {
    const open = {
      ...{ ...THERE, fullTime: 'true', otherInvitations: 'none', talentFunding: 'none' },
      ...{ degreeStudy: 'false', lawsPromise: 'true', stayMonths: '6' },
    };
    expect(got(open, '对，不是6个月，是12个月')).toBe('stayMonths~12');
  });
});

describe('the family as the reason', () => {
  const open = {
    ...{ ...WORKING, job: 'permanent', jobDuties: 'research', employerCountry: 'KE' },
    doctorate: 'held',
  };

  test('leaves what follows to the writer', () => {
    expect(got(open, '我老婆怀孕了，就6个月，能报销机票吗')).toContain('stayMonths=6');
  });

  test('and says nothing of the health of the writer', () => {
    expect(got(open, '家里老人身体不好，孩子还小')).not.toContain('health');
    expect(got(open, '妈妈住院了，她来6个月')).not.toContain('stayMonths=');
  });
});
