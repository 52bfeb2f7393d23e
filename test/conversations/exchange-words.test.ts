import { describe, expect, test } from 'vitest';
import { NO_SETTINGS } from '../../conversations/settings.ts';
import { host, scientist } from './people.ts';
import { Person, type Said } from './person.ts';

const LANGUAGES = ['en', 'ru', 'zh-Hans'] as const;
const ROLES = ['scientist', 'leader', 'office'] as const;

type Table = Readonly<Record<string, Said | null>>;

/** What the made-up people answer, in a form that every language takes. */
const OF_ALL: Table = {
  passports: ['KE'],
  birthDate: '1985-05-03',
  employerCountry: ['KE'],
  stayMonths: '12',
  scientists: '1',
  labourBudget: '240000',
  chineseLabour: '0',
};

/** A case told to its end; an answer that is not known (null) is left open. */
function told(
  role: string,
  own: Table = {},
  options: ConstructorParameters<typeof Person>[0] = {},
) {
  const table: Table = { ...(role === 'scientist' ? scientist : host), ...OF_ALL, ...own };
  const person = new Person(options).starts(`shanghai-2024-exchange ${role}`);
  for (let i = 0; i < 40 && person.question !== undefined; i += 1) {
    const said = table[person.question];
    if (said === undefined || said === null)
      person.send({ kind: 'command', command: 'unsure', argument: '' });
    else person.answer(said);
  }
  return person;
}

function show(person: Person, command: string): string {
  return person.send({ kind: 'command', command, argument: '' }).text;
}

function itemOf(person: Person, id: string) {
  show(person, 'checklist');
  return person.told('checklist')[0]?.items.find(({ item }) => item === id);
}

function findingOf(person: Person, rule: string) {
  show(person, 'verdict');
  return person.told('verdict')[0]?.findings.find((one) => one.rule === rule);
}

function reading(point: string, result: 'met' | 'unmet') {
  return { point, result, by: 'Wang Li', on: '2024-10-08' };
}

describe('a split stay', () => {
  test('is asked for its last day, an unbroken one is not', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.answers({ ...scientist, oneBlock: false });
    expect(person.question).toBe('stayLastDay');
    const unbroken = new Person().starts('shanghai-2024-exchange scientist');
    expect(unbroken.answers(scientist)).not.toContain('stayLastDay');
    expect(unbroken.told('verdict')[0]?.outcome).toBe('host-must-confirm');
  });

  test('that ends too late is not met, whatever the office allows', () => {
    const settings = { ...NO_SETTINGS, readings: [reading('GP-06/several-visits', 'met')] };
    const late = told('scientist', { oneBlock: false, stayLastDay: '2027-12-01' }, { settings });
    expect(late.told('verdict')[0]?.outcome).toBe('ineligible');
  });
});

describe('a document of Hong Kong', () => {
  test('puts every finding on nationality before the office; none asks for citizenships again', () => {
    const person = told('scientist', { passports: ['HK'] });
    for (const rule of [
      'foreign-national',
      'belt-and-road-national',
      'never-renounced-chinese-nationality',
      'employed-in-country-of-nationality',
    ])
      expect(findingOf(person, rule)?.result).toBe('office');
    expect(itemOf(person, 'office/GP-04/other-documents')?.clauses).toEqual(['GP-04']);
  });

  test('and a nationality that was lost: each point is asked under its own clause', () => {
    const person = told('scientist', { passports: ['HK'], formerChinese: ['lost'] });
    expect(itemOf(person, 'office/GP-04/other-documents')?.clauses).toEqual(['GP-04']);
    expect(itemOf(person, 'office/GP-03/otherwise-lost')?.clauses).toEqual(['GP-03']);
    expect(itemOf(person, 'office/GP-02/old-road')).toBeUndefined();
  });
});

describe('a settled reading is told where it leaves nothing to ask', () => {
  test.each([
    ['YS-02/defended', 'met', { doctorate: ['defended'] }],
    ['YS-02/study-or-part-time', 'unmet', { doctorate: ['none'], researchMonths: '59 months' }],
    ['YS-07/ended', 'unmet', { talentFunding: ['ended'] }],
    ['GP-03/otherwise-lost', 'unmet', { formerChinese: ['lost'] }],
  ] as const)('%s: %s', (point, result, own) => {
    const settings = { ...NO_SETTINGS, readings: [reading(point, result)] };
    const person = told('scientist', own, { settings });
    expect(show(person, 'verdict')).toContain('Settled by Wang Li on 8 October 2024');
    expect(person.text).not.toContain('Doctoral study and part-time research:');
  });
});

describe('the words of a no under a reading do not tell of another case', () => {
  test('funding that has ended is not called the present funding', () => {
    const settings = { ...NO_SETTINGS, readings: [reading('YS-07/ended', 'unmet')] };
    const person = told('scientist', { talentFunding: ['ended'] }, { settings });
    const { text = '' } = findingOf(person, 'no-second-talent-project') ?? {};
    expect(text).not.toMatch(/present funding|ends before/);
  });

  test('a lost nationality is not sent back to change the answer to what it is', () => {
    const settings = { ...NO_SETTINGS, readings: [reading('GP-03/otherwise-lost', 'unmet')] };
    const person = told('scientist', { formerChinese: ['lost'] }, { settings });
    const { text = '' } = findingOf(person, 'never-renounced-chinese-nationality') ?? {};
    expect(text).not.toContain('the office would then have to decide');
  });

  test('60 months and no others: nothing is said of study', () => {
    const person = told('scientist', { doctorate: ['none'], researchMonths: '60 months' });
    const { text = '' } = findingOf(person, 'doctorate-or-experience') ?? {};
    expect(text).toContain('exactly 5 years');
    expect(text).not.toMatch(/Whether doctoral study|study and part-time research count/);
  });
});

describe('items of what is not known', () => {
  const unsure = { otherInvitations: null, documentsInChinese: null };

  test.each([
    ['en', /^Find out whether .*; if so/],
    ['ru', /^Выяснить, есть ли .*; если есть/],
    ['zh-Hans', /^弄清.*；如果有/],
  ] as const)('%s: say what to find out first', (language, form) => {
    const person = told('scientist', unsure, { language });
    expect(itemOf(person, 'accept-one-invitation')?.text).toMatch(form);
    const known = told('scientist', { otherInvitations: ['offered'] }, { language });
    expect(itemOf(known, 'accept-one-invitation')?.text).not.toMatch(form);
  });

  test('a passport that nobody has named is not said to be there', () => {
    const person = told('scientist', { passports: null, employerCountry: null });
    expect(itemOf(person, 'passport-relied-on')?.text).toMatch(/^Find out whether/);
  });
});

describe.each(LANGUAGES)('the checklist in %s', (language) => {
  test.each(ROLES)(
    '%s: each item names who does it; no double stop, no bracket in a bracket',
    (role) => {
      const text = show(told(role, { documentsInChinese: null }, { language }), 'checklist');
      const lines = text.split('\n').filter((line) => /^\[ \] \d+\./.test(line));
      expect(lines.length).toBeGreaterThan(20);
      for (const line of lines) {
        expect(line).toMatch(/(?:\([^()]+\)|（[^（）]+）)(?: \[[\w, -]+\])?$/);
        expect(line).not.toMatch(/\.\.|。。|（[^）]*（|\([^)]*\(/);
      }
    },
  );

  test('what is only recommended says so once, in its heading', () => {
    const text = show(told('leader', {}, { language }), 'checklist');
    const [, recommended = ''] = text.split(/^(?:Recommended|Советуем|建议)[^\n]*\n/m);
    expect(recommended).not.toMatch(/recommended|советуем|建议|清单没有列出/i);
  });

  test('health is a sentence and nothing more', () => {
    const person = told('scientist', {}, { language });
    expect(itemOf(person, 'recommend-health')?.text).toMatch(
      /no medical papers|без подробностей|不要附任何医疗资料/i,
    );
  });
});

test('the scientist is spoken to, never about', () => {
  const text = show(told('scientist', {}, { language: 'ru' }), 'checklist');
  const own = text.split('\n').filter((line) => line.includes('(вы)'));
  expect(own.length).toBeGreaterThan(15);
  for (const line of own) expect(line).not.toMatch(/учён(?:ый|ого|ому|ым)(?! уже| степен)/);
});

test('the money shows its subtraction in every language', () => {
  for (const language of LANGUAGES)
    expect(show(told('leader', {}, { language }), 'checklist')).toMatch(
      /400\D000\D+ − 240\D000\D+ = 160\D000/,
    );
});
