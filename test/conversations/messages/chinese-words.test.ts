import { describe, expect, test } from 'vitest';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

function cited(person: Person): string[] {
  return person.replies.flatMap((one) => (one.kind === 'answer' ? [...one.clauses] : []));
}

describe('a question in Chinese that only takes up what was said is judged by it', () => {
  test.each([
    ['没有单位，这样还能报吗', 'YS-01a'],
    ['我是合同工，够不够条件', 'YS-01a'],
    ['没工作，彻底没戏了吧', 'YS-01a'],
    ['目前失业，怎么办', 'YS-01a'],
  ])('%s', (text, clause) => {
    expect(cited(scientistAt('job', 'zh').says(text))).toContain(clause);
  });

  test('an age that is said over twice asks as well', () => {
    const person = new Person({ language: 'zh-Hans' }).starts(
      'shanghai-2024-exchange scientist zh-Hans',
    );
    person.says('我是越南人，1985年10月1日生，年龄过不过');
    expect(cited(person)).toEqual(['YS-03a']);
  });

  test('but who else would come belongs to the question', () => {
    const person = scientistAt('job', 'zh').says('正式工，我老婆想一起来，可以吗');
    expect(factsOf(person).job).toBe('permanent');
    expect(person.replies).toContainEqual(
      expect.objectContaining({ kind: 'answer', status: 'not-in-text' }),
    );
  });
});

test('what only says that a question comes makes nothing behind it a question', () => {
  const person = new Person({ language: 'zh-Hans' }).starts(
    'shanghai-2024-cooperation leader zh-Hans',
  );
  person.says('老师好我想问下哈，对方是越南的一家科技公司，国家有限制没');
  expect(factsOf(person)).toMatchObject({
    partnerCountry: 'VN',
    partnerType: 'technology-enterprise',
  });
  expect(cited(person)).toContain('T1-02');
});

describe('how long goes on about what was named before it', () => {
  test('years behind research are of research', () => {
    const person = scientistAt('doctorate', 'zh').says('没读博，硕士毕业后一直做科研，做了9年');
    expect(factsOf(person)).toMatchObject({ doctorate: 'none', researchMonths: 108 });
  });

  test('years of a job or a contract are not', () => {
    const person = scientistAt('job', 'zh').says('合同工，三年，单位在肯尼亚');
    expect(factsOf(person)).toMatchObject({ job: 'fixed-term' });
    expect(factsOf(person).researchMonths).toBeUndefined();
    expect(factsOf(person).stayMonths).toBeUndefined();
  });
});

describe('a plan that is planned is no doubt', () => {
  test.each([
    ['zh', '计划12个月'],
    ['zh', '打算待一年'],
    ['en', 'planning to stay for 12 months'],
  ] as const)('%s: %s', (language, text) => {
    expect(factsOf(scientistAt('stayMonths', language).says(text)).stayMonths).toBe(12);
  });

  test('what is only possible is one', () => {
    expect(factsOf(scientistAt('stayMonths', 'zh').says('计划可能12个月')).stayMonths).toBe(
      undefined,
    );
  });
});

describe('what Chinese says of another time, in jest or of another thing is not taken', () => {
  test.each([
    ['job', '我前年是正式员工'],
    ['job', '全职'],
    ['doctorate', '我是博士，开玩笑的，我是硕士'],
    ['stayMonths', '我的护照还有6个月过期'],
    ['stayStart', '签证2025年3月1日到期'],
    ['field', '本科学的化学，后来转行了'],
  ] as const)('%s: %s', (open, text) => {
    expect(factsOf(scientistAt(open, 'zh').says(text))[open]).toBeUndefined();
  });

  test('a degree that is read for is no length of a stay', () => {
    const person = scientistAt('stayMonths', 'zh').says('我想在复旦读一个硕士学位');
    expect(person.session?.pending).not.toMatchObject({ fact: 'stayMonths' });
  });
});

describe('a discipline is the field of whoever works in it', () => {
  test.each([
    ['我是做化学的，全职', 'natural-science'],
    ['专业是考古，全职', 'social-or-humanities'],
    ['做生物材料的，全职', 'engineering'],
    ['药物化学方向的，全职', 'medicine'],
  ])('%s', (text, field) => {
    expect(factsOf(scientistAt('field', 'zh').says(text))).toMatchObject({ field, fullTime: true });
  });
});

describe('an institution of a country is where somebody works, and no citizenship', () => {
  const candidate = (text: string) =>
    factsOf(
      new Person({ language: 'zh-Hans' })
        .starts('shanghai-2024-exchange leader zh-Hans')
        .says(text),
    );

  test('beside the citizenship', () => {
    expect(candidate('候选人是德国马普所的研究员，巴基斯坦籍')).toMatchObject({
      passports: ['PK'],
    });
  });

  test('with nothing beside it', () => {
    const facts = candidate('她是日本东京大学的教授');
    expect(facts.passports).toBeUndefined();
    expect(facts).toMatchObject({ employerCountry: 'JP' });
  });

  test('but a citizen who works at a university is one', () => {
    expect(candidate('候选人是泰国籍大学老师')).toMatchObject({ passports: ['TH'] });
  });
});

describe('words that say nothing of a fact by themselves', () => {
  test.each([
    ['otherInvitations', '我没收到过你们的邮件，谢谢'],
    ['talentFunding', '没申请过签证，老师'],
    ['otherInvitations', '就你们请我吃饭，哈哈'],
  ])('are no answer to %s: %s', (fact, text) => {
    expect(factsOf(scientistAt(fact, 'zh').says(text))[fact]).toBeUndefined();
  });

  test.each([
    ['otherInvitations', '没有收到过，谢谢老师', 'none'],
    ['talentFunding', '没申请过，谢谢老师', 'none'],
  ])('are one of %s where they end what is said: %s', (fact, text, value) => {
    expect(factsOf(scientistAt(fact, 'zh').says(text))[fact]).toBe(value);
  });
});
