import { describe, expect, test } from 'vitest';
import { cameOf, score } from '../../language/mixed/score.ts';

type Lang = 'en' | 'zh' | 'ru';

const START = { role: 'scientist' };
const CITIZEN = { ...START, passports: 'KE', formerChinese: 'never' };
const BORN = { ...CITIZEN, birthDate: '1985-05-03' };
const AT_WORK = { ...BORN, job: 'permanent', jobDuties: 'research', employerCountry: 'KE' };
const DOCTOR = { ...AT_WORK, doctorate: 'held' };
const PLANNED = { ...DOCTOR, stayMonths: '12', stayStart: '2025-03-01' };
const ASKED_FIELD = { ...PLANNED, oneBlock: 'true' };
const COOPERATION = 'shanghai-2024-cooperation';
const LEADER = { role: 'leader' };
const PROJECT = {
  ...{ role: 'leader', partnerCountry: 'TH', partnerType: 'university' },
  ...{ projectStart: '2025-01-01', projectEnd: '2026-12-31' },
};

/** What comes of a message to somebody of whom this much is known. */
function got(language: Lang, known: Record<string, string>, text: string) {
  const isProject = known === LEADER || known === PROJECT;
  const call = isProject ? COOPERATION : 'shanghai-2024-exchange';
  return cameOf(text, known, { language, call });
}

type Row = readonly [Lang, Record<string, string>, string, string];

describe('a year of two digits is read where a fact is named', () => {
  test.each<Row>([
    ['zh', CITIZEN, '生日：88年9月14日，正式工', 'birthDate=1988-09-14; job=permanent'],
    ['zh', DOCTOR, '12个月，25年9月1号到', 'stayMonths=12; stayStart=2025-09-01'],
    ['en', CITIZEN, "my birthday is 7 Aug '83 and I have a permanent job", 'birthDate=1983-08-07'],
    ['ru', CITIZEN, '1992 г.р. (3 февраля), работа постоянная', 'birthDate=1992-02-03'],
    ['ru', CITIZEN, 'д.р. 05/06/1985 (5 июня), работа постоянная', 'birthDate=1985-06-05'],
    ['en', CITIZEN, 'born 05/06/1985 (7 July), permanent job', 'birthDate?'],
    ['en', CITIZEN, 'permanent job, teaching and research; 05.06.1985', 'birthDate?'],
  ])('%s %o %s', (language, known, text, all) => {
    expect(got(language, known, text)).toContain(all);
  });
});

describe('two days with a dash between them are a start and an end', () => {
  const BOTH = 'projectStart=2025-01-01; projectEnd=2026-12-31';
  test.each<Row>([
    ['en', LEADER, 'period: 1/1/2025 - 31/12/2026', BOTH],
    ['en', LEADER, '1 Jan 2025 – 31 Dec 2026', BOTH],
    ['en', LEADER, 'period 2025-01-01 ~ 2026-12-31', BOTH],
    ['ru', LEADER, 'сроки: 01.01.2025–31.12.2026', BOTH],
    ['zh', LEADER, '从25年1月1日干到26年12月31日', BOTH],
    ['en', LEADER, 'from 1 Jan 2025 until 31 Dec 2026', 'projectStart=2025-01-01'],
    ['en', DOCTOR, '12 months (1 Sept 2025 – 31 Aug 2026)', 'stayMonths=12; stayStart=2025-09-01'],
    ['en', PROJECT, 'it is 1 March 2025 to 28 Feb 2027 now', 'projectStart~2025-03-01'],
    ['en', LEADER, 'funded by their ministry from 1 Jan 2025 to 31 Dec 2026', 'projectStart?'],
  ])('%s %o %s', (language, known, text, all) => {
    expect(got(language, known, text)).toContain(all);
  });

  test.each<Row>([
    ['en', DOCTOR, 'my contract is from 1 Jan 2025 - 31 Dec 2026', 'stayStart='],
    ['en', LEADER, 'our neighbours have one, 1 Jan 2025 - 31 Dec 2026', 'projectStart='],
    ['ru', DOCTOR, 'контракт до 31.12.2025', 'stayStart'],
  ])('but of no other thing: %s %o %s', (language, known, text, never) => {
    expect(got(language, known, text)).not.toContain(never);
  });
});

describe('a form, a list and a contract are read as what they say', () => {
  test.each<Row>([
    ['ru', DOCTOR, '12 (двенадцать) месяцев, с 01.02.2025', 'stayMonths=12; stayStart=2025-02-01'],
    ['zh', DOCTOR, '十二（12）个月，2025年6月1日开始', 'stayMonths=12; stayStart=2025-06-01'],
    ['en', START, 'Kenyan / 23.05.1990 / permanent job', 'passports=KE; birthDate=1990-05-23'],
    ['en', START, '* country: Laos * born: 4 Feb 1991', 'passports=LA; birthDate=1991-02-04'],
    ['en', BORN, 'job = permanent, duties = research', 'job=permanent; jobDuties=research'],
    [
      'en',
      LEADER,
      'Country: Finland / Type: university / Area: photonics',
      'partnerType=university',
    ],
    ['en', BORN, 'contract: permanent, duties: research, place: Nairobi', 'employerCountry=KE'],
    ['en', BORN, 'permanent, at the University of Nairobi (Kenya), research', 'employerCountry=KE'],
    ['en', BORN, 'permanent research officer, at home in Kenya', 'employerCountry=KE'],
  ])('%s %o %s', (language, known, text, all) => {
    expect(got(language, known, text)).toContain(all);
  });

  test('strokes between what may be chosen ask', () => {
    expect(got('en', BORN, 'research / teaching / both?')).not.toContain('jobDuties');
  });

  test('a number behind a label counts what it names', () => {
    const leader = { ...DOCTOR, role: 'leader' };
    expect(got('en', leader, 'Scientists: 1.')).toContain('scientists=1');
    expect(got('en', leader, 'Scientists: 900.')).not.toContain('scientists=');
  });

  test('both of two facts that the same words state are said', () => {
    const text = 'I am working as a permanent research officer since 2013';
    expect(got('en', BORN, text)).toContain('job=permanent; jobDuties=research');
  });

  test('a date that can be read in two orders is read in that of the other', () => {
    expect(got('en', LEADER, 'start 1/3/2025, end 28/2/2027')).toContain('projectStart=2025-03-01');
    expect(got('en', LEADER, 'start 3/1/2025, end 2/28/2027')).toContain('projectStart=2025-03-01');
    expect(got('en', LEADER, 'start 3/1/2025, end 2/2/2027')).toContain('projectStart?');
  });
});

describe('by how much a plan is moved is no length of it', () => {
  test.each<Row>([
    ['en', PLANNED, 'we shift the start by two months, so 1 May 2025', 'stayStart~2025-05-01'],
    ['ru', PLANNED, 'сдвигаем на два месяца, значит 1 мая 2025', 'stayStart~2025-05-01'],
    ['zh', PLANNED, '往后推两个月，2025年5月1号开始', 'stayStart~2025-05-01'],
    ['en', PROJECT, 'make the end half a year later, 30 June 2027', 'projectEnd~2027-06-30'],
    ['ru', PROJECT, 'конец на полгода позже, 30 июня 2027', 'projectEnd~2027-06-30'],
  ])('%s %o %s', (language, known, text, all) => {
    expect(got(language, known, text)).toBe(all);
  });

  test('nor one of two lengths, or of two that may be', () => {
    expect(got('ru', DOCTOR, 'полгода, потом ещё полгода')).toContain('stayMonths?');
    expect(got('en', DOCTOR, 'Six months (Mar-Aug 2025)? or better 12?')).toContain('stayMonths?');
    expect(got('en', DOCTOR, 'half a year, 6 months from May 1st 2025')).toContain('stayMonths=6');
  });
});

describe('what is put right', () => {
  test.each<Row>([
    ['en', PROJECT, 'this one is with Vietnam (not Thailand)', 'partnerCountry~VN'],
    ['ru', PROJECT, 'вместо таиландцев венгры', 'partnerCountry~HU'],
    [
      'ru',
      { ...ASKED_FIELD, field: 'natural-science' },
      'физику я указал по ошибке, инженерия у меня',
      'field~engineering',
    ],
    ['ru', PLANNED, 'не 85-го я, а 86-го', 'birthDate~1986-05-03'],
    ['en', PLANNED, 'maybe 6 months only', 'stayMonths?'],
    ['en', PLANNED, 'it is not March, please put October 1st', 'stayStart~2025-10-01'],
    [
      'en',
      { ...PLANNED, passports: 'TH', employerCountry: 'TH' },
      'wrong: I am from Laos, not Thailand! My job is in Laos also',
      'passports~LA',
    ],
    [
      'zh',
      { ...PROJECT, role: 'partner', partnerFunded: 'true' },
      '上一题我答错了，我们没有拿过政府资助',
      '',
    ],
  ])('%s %o %s', (language, known, text, all) => {
    expect(got(language, known, text)).toContain(all);
  });

  test('answers nothing else', () => {
    expect(got('en', PLANNED, 'it is not March, please put October 1st')).not.toContain('oneBlock');
    const listed = { ...PLANNED, oneBlock: 'true' };
    expect(
      got('en', listed, 'the passport: I said Kenya but I am a citizen of Uganda only'),
    ).not.toContain('field');
  });
});

describe('what stands beside a fact belongs to it', () => {
  const LATE = { ...ASKED_FIELD, field: 'natural-science', fullTime: 'true' };
  test.each<Row>([
    ['ru', LATE, 'приглашений от других нет (и не будет)', 'otherInvitations=none'],
    ['en', START, 'Ghana passport (never held any other)', 'passports=GH'],
    ['en', START, 'I am Nigerian-British', 'passports?'],
    ['en', BORN, "I'd have a job again from March (permanent!)", 'job?'],
    ['ru', BORN, 'бессрочка была раньше, сейчас нет', 'job?'],
  ])('%s %o %s', (language, known, text, all) => {
    expect(got(language, known, text)).toContain(all);
  });

  test.each<Row>([
    ['en', DOCTOR, 'PhD yes (2014). can my wife come too?', 'birthDate'],
    ['zh', { ...LATE, otherInvitations: 'none' }, '现在正在拿中国国家自然基金的项目', 'passports'],
    ['zh', LATE, '我同事拿过青年学者项目，我没有', 'otherInvitations'],
    ['zh', { ...LATE, role: 'leader' }, '和我们课题组的中国老师一起做', 'employerCountry'],
    ['en', PLANNED, 'about my PhD: I said I have it, diploma comes in winter', 'oneBlock'],
    ['ru', LEADER, 'кампусы и в Гётеборге и в Стокгольме', 'partnerPlace='],
  ])('and to no other: %s %o %s', (language, known, text, never) => {
    expect(got(language, known, text)).not.toContain(never);
  });
});

describe('amounts', () => {
  const HOST = {
    ...ASKED_FIELD,
    ...{ role: 'office', field: 'natural-science', fullTime: 'true', otherInvitations: 'none' },
    ...{ talentFunding: 'none', degreeStudy: 'false', lawsPromise: 'true', health: 'true' },
    ...{ position: 'research', writtenDuties: 'true', positionInShanghai: 'true' },
    ...{ classified: 'false', chineseColleagues: 'true', proceduresPromise: 'true' },
    ...{ unitRegistered: 'true', leader: 'chinese-instructor', leaderApplications: 'none' },
  };
  test.each<Row>([
    ['zh', HOST, '一位，劳务费24w，我们自己人0', 'labourBudget=240000; chineseLabour=0'],
    ['en', HOST, 'one; 60% = 240,000 RMB labour cost', 'labourBudget=240000'],
    [
      'en',
      HOST,
      'one person. 240k labour for the scientist, 0 labour for our chinese staff',
      'labourBudget=240000; chineseLabour=0',
    ],
  ])('%s %o %s', (language, known, text, all) => {
    expect(got(language, known, text)).toContain(all);
  });
});

describe('what may be one of two is asked', () => {
  test.each<Row>([
    ['en', ASKED_FIELD, 'environmental engineering... or say environmental chemistry', 'field?'],
    ['en', LEADER, 'we know 2 labs: one in Minsk, one in Lyon', 'partnerCountry?'],
    ['zh', CITIZEN, '85年11月生，正式工', 'job=permanent'],
  ])('%s %o %s', (language, known, text, all) => {
    expect(got(language, known, text)).toContain(all);
  });

  test('but how many there are is said once', () => {
    const leader = { ...DOCTOR, role: 'leader' };
    expect(got('en', leader, 'Full time, only one scientist')).toContain('scientists=1');
    expect(got('en', PROJECT, 'we are in Thailand')).not.toContain('partnerCountry');
  });

  test('and who somebody is in brackets doubts no country', () => {
    expect(got('en', START, 'Bolivian citizen (female)')).toContain('passports=BO');
    expect(got('en', START, 'Bolivian citizen (La Paz, quite cold)')).toContain('passports=BO');
    expect(got('en', START, 'Poland (in process)')).not.toContain('passports=');
  });

  test('what only stresses another answer answers nothing', () => {
    const known = {
      ...{ ...ASKED_FIELD, field: 'natural-science', fullTime: 'true' },
      ...{ otherInvitations: 'none', talentFunding: 'none' },
    };
    const text = "I promise, of course, I'm a law-abiding person!";
    expect(got('en', known, text)).toBe('lawsPromise=true');
  });

  test('Quebec is in the country that is known', () => {
    const known = { role: 'leader', partnerCountry: 'CA', partnerType: 'university' };
    const labelled = { language: 'en', call: COOPERATION, known, text: 'They are in Quebec.' };
    expect(score({ ...labelled, facts: {}, questions: [], held: false }).got).toBe(
      'partnerPlace=quebec',
    );
  });
});
