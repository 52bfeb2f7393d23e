import { describe, expect, test } from 'vitest';
import { cameOf } from '../../language/mixed/score.ts';

type Known = Readonly<Record<string, string>>;

const EXCHANGE = 'shanghai-2024-exchange';
const COOPERATION = 'shanghai-2024-cooperation';
const LATER: Known = {
  ...{ role: 'scientist', passports: 'EG', formerChinese: 'never', birthDate: '1989-04-22' },
  ...{ job: 'permanent', jobDuties: 'research', employerCountry: 'EG' },
};
const STAYING: Known = { ...LATER, doctorate: 'held', stayMonths: '12' };
const PLACED: Known = { ...STAYING, stayStart: '2025-05-01', oneBlock: 'true' };
const LED: Known = { ...PLACED, role: 'leader', field: 'natural-science', fullTime: 'true' };

function got(language: string, known: Known, text: string, call = EXCHANGE): string {
  return cameOf(text, known, { language, call });
}

type Row = readonly [string, Known, string, string];

/** Rows with the message in front of what is known, so that a test is named by it. */
function rows(all: readonly Row[]) {
  return all.map(([language, known, text, wanted]) => [language, text, known, wanted] as const);
}

describe('what two parts of a sentence state together', () => {
  test.each(
    rows([
      [
        'en',
        {
          role: 'scientist',
          passports: 'EG',
          formerChinese: 'never',
          birthDate: '1989-04-22',
          job: 'permanent',
        },
        'I teach and I do research',
        'jobDuties=teaching-and-research',
      ],
      [
        'zh',
        { ...LATER, jobDuties: 'research' },
        '我说只做科研，其实也有教学',
        'jobDuties~teaching-and-research',
      ],
      [
        'ru',
        {
          role: 'scientist',
          passports: 'EG',
          formerChinese: 'never',
          birthDate: '1989-04-22',
          job: 'permanent',
        },
        'В основном преподаю, но и наукой занимаюсь',
        'jobDuties=teaching-and-research',
      ],
      ['en', STAYING, "I don't have a doctorate yet, only defended", 'doctorate~defended'],
      ['ru', STAYING, 'степени у неё ещё нет, только защитилась', 'doctorate~defended'],
      [
        'en',
        { ...PLACED, field: 'natural-science', fullTime: 'true', otherInvitations: 'none' },
        'I forgot, Nanjing invited me too and I said yes',
        'otherInvitations~accepted',
      ],
    ]),
  )('is one option: %s %s', (language, text, known, wanted) => {
    expect(got(language, known, text)).toContain(wanted);
  });
});

describe('what is forgotten or told late', () => {
  test.each(
    rows([
      [
        'zh',
        { role: 'scientist', passports: 'PE', formerChinese: 'never', birthDate: '1983-08-30' },
        '我还有意大利护照，忘了写',
        'passports~PE,IT',
      ],
      [
        'en',
        { role: 'scientist', passports: 'PE', formerChinese: 'never', birthDate: '1983-08-30' },
        'I also hold an Italian passport, forgot to say that',
        'passports~PE,IT',
      ],
      [
        'ru',
        { ...LATER, doctorate: 'held' },
        'забыла сказать, моя работа только до 2026 года',
        'job~fixed-term',
      ],
    ]),
  )('leaves nothing open behind it: %s %s', (language, text, known, wanted) => {
    expect(got(language, known, text)).toBe(wanted);
  });

  test('is still no answer where nothing else is said', () => {
    expect(got('en', { ...LATER, doctorate: 'none' }, 'I forgot')).toBe('');
  });
});

describe('a length that only what is asked can have', () => {
  test('is no stay', () => {
    const known = { ...LATER, doctorate: 'none' };
    expect(got('en', known, 'about 10 years in total')).toContain('researchMonths');
    expect(got('en', known, 'I want to come for 12 months')).toBe('stayMonths=12');
  });
});

describe('a plan beside a length', () => {
  test.each(
    rows([
      [
        'en',
        { ...LATER, doctorate: 'held' },
        'twelve months in one go',
        'stayMonths=12; oneBlock=true',
      ],
      [
        'ru',
        { ...LATER, doctorate: 'held' },
        'двенадцать месяцев подряд',
        'stayMonths=12; oneBlock=true',
      ],
      [
        'ru',
        STAYING,
        'Могу начать 15 января 2026, без перерывов',
        'stayStart=2026-01-15; oneBlock=true',
      ],
    ]),
  )('is taken with it: %s %s', (language, text, known, wanted) => {
    expect(got(language, known, text)).toBe(wanted);
  });

  test('is asked for where the words ask', () => {
    expect(got('ru', STAYING, 'Могу ли я начать 15 января 2026?')).not.toContain('stayStart=');
  });
});

describe('the country of a town that nobody listed', () => {
  test.each(
    rows([
      [
        'ru',
        { role: 'leader' },
        'она работает в Коломбо, Шри-Ланка, постоянно',
        'job=permanent; employerCountry=LK',
      ],
      ['en', { role: 'scientist' }, 'I work in Galle, Sri Lanka', 'employerCountry=LK'],
    ]),
  )(
    'says where somebody works, and not whose citizen they are: %s %s',
    (language, text, known, wanted) => {
      expect(got(language, known, text)).toBe(wanted);
    },
  );

  test('is a citizenship where it names what somebody is', () => {
    expect(got('en', { role: 'scientist' }, 'I work in Mombasa, Kenyan')).toContain('passports=KE');
  });
});

describe('words that mean something only where they stand', () => {
  test.each(
    rows([
      [
        'en',
        { role: 'scientist', passports: 'GH', formerChinese: 'never' },
        'my passport is Ivorian, please fix it',
        'passports~CI',
      ],
      [
        'en',
        PLACED,
        "I'm a physicist and I'll work full time in Shanghai",
        'field=natural-science; fullTime=true',
      ],
      [
        'en',
        { ...LATER, employerCountry: 'ID', jobDuties: 'research' },
        'wait, my job is fixed-term, I chose the wrong one',
        'job~fixed-term',
      ],
      [
        'zh',
        { role: 'leader' },
        '我的候选人是斯里兰卡人，1990年8月8日出生',
        'passports=LK; birthDate=1990-08-08',
      ],
      ['zh', LATER, '有，2016年拿到的', 'doctorate=held'],
      ['en', STAYING, 'can I change twelve months to six?', 'stayMonths~6'],
      ['ru', STAYING, '12 месяцев отменяю, 6 хватит', 'stayMonths~6'],
      ['en', PLACED, 'astrophysics and I work full time', 'fullTime?'],
    ]),
  )('are read so: %s %s', (language, text, known, wanted) => {
    expect(got(language, known, text)).toContain(wanted);
  });
});

describe('two options for one thing', () => {
  const known = { ...PLACED, field: 'natural-science', fullTime: 'true' };

  test('are asked where the whole is read as one and its words state the other', () => {
    expect(got('ru', known, 'Да, Сиань приглашал, я отказался')).toBe('otherInvitations?');
  });

  test('of which one is known already are shown as a change', () => {
    const text = 'я написал, что степень есть, но пока только защитился';
    expect(got('ru', STAYING, text)).toBe('doctorate~defended');
  });

  test('are judged by the one that was said last', () => {
    const asked = {
      role: 'scientist',
      passports: 'MA',
      formerChinese: 'never',
      birthDate: '1988-10-05',
    };
    const text = "My job is permanent but I'm on unpaid leave now. Is this a problem?";
    expect(got('en', asked, text)).toBe('job?; ?cited:YS-01a');
  });
});

describe('what counts people', () => {
  test('is no option of who leads', () => {
    const known = { ...LED, role: 'office', unitRegistered: 'true' };
    expect(got('en', known, 'nothing for our staff, one scientist')).not.toContain('leader=');
  });
});

describe('what the partner works on', () => {
  test('is said, though the words are of what goes on', () => {
    const text = "we're a Thai research institute working on nuclear fusion";
    expect(got('en', { role: 'partner' }, text, COOPERATION)).toContain('area=nuclear-fusion');
    const own = 'мы тайский исследовательский институт';
    expect(got('ru', { role: 'partner' }, own, COOPERATION)).toContain('partnerCountry=TH');
  });
});

describe('what a question takes up', () => {
  test('is no mere subject where it is said of the one who is invited', () => {
    const text = 'the candidate is a citizen of Cuba with a fixed-term contract, is it fine?';
    expect(got('en', { role: 'leader' }, text)).toMatch(/^passports=CU; job=fixed-term/);
  });
});

describe('a full time that is of a job', () => {
  test('is not asked of the stay as well', () => {
    const known = { role: 'scientist', passports: 'ID', formerChinese: 'never' };
    const text = 'full-time staff with open-ended contract, only research, in Jakarta';
    const wanted = 'job=permanent; jobDuties=research; employerCountry=ID';
    expect(got('en', { ...known, birthDate: '1987-02-11' }, text)).toBe(wanted);
  });
});
