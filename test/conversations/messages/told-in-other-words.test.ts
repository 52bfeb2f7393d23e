import { describe, expect, test } from 'vitest';
import { score } from '../../language/mixed/score.ts';
import { Person } from '../person.ts';
import { factsOf, scientistAt } from '../scientist-at.ts';

type Lang = 'en' | 'zh' | 'ru';

/** What comes of a message to somebody of whom this much is known. */
function got(language: Lang, call: string, known: Record<string, string>, text: string) {
  return score({ language, call, known, text, facts: {}, questions: [], held: false });
}

const COOPERATION = 'shanghai-2024-cooperation';
const EXCHANGE = 'shanghai-2024-exchange';
const WORKING = {
  passports: 'KE',
  formerChinese: 'never',
  birthDate: '1988-05-05',
  job: 'permanent',
  jobDuties: 'research',
  employerCountry: 'KE',
  doctorate: 'held',
};
const COMING = { ...WORKING, stayMonths: '12', stayStart: '2025-03-01', oneBlock: 'true' };
const GUEST = {
  ...COMING,
  role: 'leader',
  field: 'natural-science',
  fullTime: 'true',
  otherInvitations: 'none',
  talentFunding: 'none',
  degreeStudy: 'false',
  lawsPromise: 'true',
  health: 'true',
};

describe('a place that only one country has', () => {
  test.each<[Lang, string, string]>([
    ['en', 'The foreign side sits in Brisbane, a university', 'partnerCountry=AU'],
    ['zh', '对方是哥德堡的一所大学', 'partnerCountry=SE'],
    ['en', 'A Hungarian research centre wants to work with us on fusion', 'partnerCountry=HU'],
  ])('tells the country of the partner: %s %s', (language, text, fact) => {
    expect(got(language, COOPERATION, { role: 'leader' }, text).got).toContain(fact);
  });

  test('but not where those who write studied', () => {
    const text = 'I studied at a German university and now work at Fudan';
    expect(got('en', COOPERATION, { role: 'leader' }, text).got).not.toContain('=');
  });
});

describe('where somebody works', () => {
  test('may be told by pointing at a place that was just named', () => {
    const text = 'I moved to Djibouti in March, my employer is there now';
    const known = { role: 'scientist', ...WORKING };
    expect(got('en', EXCHANGE, known, text).got).toContain('employerCountry~DJ');
  });

  test.each([
    'my employer is there',
    'I moved to Ghana, my friends are there',
    'I moved from Ghana to Togo, my employer is there now',
  ])('but by nothing that leaves open what is meant: %s', (text) => {
    const { got: all } = got('en', EXCHANGE, { role: 'scientist', ...WORKING }, text);
    expect(all).not.toContain('employerCountry~');
  });

  test('is not Shanghai, where somebody is still to come', () => {
    const text = '计划在上海工作6个月';
    const { got: all } = got('zh', EXCHANGE, { role: 'scientist', ...WORKING }, text);
    expect(all).not.toContain('employerCountry');
    expect(all).toContain('stayMonths=6');
  });
});

describe('what the host offers is still to come', () => {
  test.each<[Lang, string]>([
    ['en', 'He will do research and I will lead the project'],
    ['ru', 'Она будет заниматься только наукой'],
  ])('and so is said: %s %s', (language, text) => {
    expect(got(language, EXCHANGE, GUEST, text).got).toContain('position=research');
  });

  test('but not of others at the side of those who write', () => {
    const text = 'our postdoc will do research, the guest only visits';
    expect(got('en', EXCHANGE, GUEST, text).got).not.toContain('position=');
  });
});

describe('what came to nothing', () => {
  test.each<[Lang, string]>([
    ['en', 'full time, Fudan invited me but I turned it down'],
    ['zh', '全职。北京那边也邀请过我，我拒绝了'],
  ])('is asked about: %s %s', (language, text) => {
    const known = { role: 'scientist', ...COMING, field: 'natural-science' };
    const { got: all } = got(language, EXCHANGE, known, text);
    expect(all).not.toContain('otherInvitations=offered');
    expect(all).toContain('fullTime=true');
  });
});

test('an option that two words may state is settled by the words behind it', () => {
  const person = new Person().starts('shanghai-2024-exchange office en').says('Kenya');
  person.says('permanent post, he teaches and does research');
  expect(factsOf(person)).toMatchObject({ jobDuties: 'teaching-and-research' });
});

test('a descent is no citizenship', () => {
  const person = scientistAt('passports').says('I am Malaysian, of Chinese descent');
  expect(factsOf(person)).toMatchObject({ passports: ['MY'] });
});

test('what was lost when something else came about is plainly lost', () => {
  const person = scientistAt('formerChinese');
  person.says('Lost it automatically when I became a Serb in 2009. Does that matter?');
  expect(factsOf(person)).toMatchObject({ formerChinese: 'lost' });
});

test('a smile before a capital ends a sentence', () => {
  const person = scientistAt('fullTime', 'ru');
  person.says('Да, полный день, куда ж я денусь :) Законы Китая соблюдать обязуюсь.');
  expect(factsOf(person)).toMatchObject({ fullTime: true, lawsPromise: true });
  expect(person.told('answer')).toEqual([]);
});

test('a question is answered for the sentence right before it', () => {
  const text = 'research. I have also submitted an application under Topic 1, does it count?';
  const { replies } = got('en', EXCHANGE, GUEST, text);
  const clauses = replies.flatMap((one) => (one.kind === 'answer' ? one.clauses : []));
  expect(clauses).toEqual(['GP-09']);
});

test('a statement that answers nothing cites no clause', () => {
  const { replies } = got('en', EXCHANGE, GUEST, 'the post may become classified later');
  expect(replies.filter(({ kind }) => kind === 'answer')).toEqual([]);
});

test('a date alone belongs to what was named just before it', () => {
  const known = { role: 'scientist', ...WORKING, stayMonths: '6' };
  const text = 'my start date is as follows, 1 March 2025';
  expect(got('en', EXCHANGE, known, text).got).toContain('stayStart=2025-03-01');
});
