import { describe, expect, test } from 'vitest';
import { NO_SETTINGS, parseSettings } from '../../conversations/settings.ts';
import { host, scientist } from './people.ts';
import { Person } from './person.ts';

function begun(argument = 'shanghai-2024-exchange scientist'): Person {
  return new Person().starts(argument);
}

describe('starting', () => {
  test('asks for language, call and role, one after the other', () => {
    const person = new Person({ language: undefined }).says('hello');
    expect(person.notes).toEqual(['welcome']);
    expect(person.question).toBe('language');
    expect(person.says('Klingon').told('refuse')[0]?.reason).toBe('not-an-option');
    expect(person.says('中文').question).toBe('call');
    expect(person.says('nothing like it').question).toBe('call');
    expect(person.chooses('shanghai-2024-exchange').question).toBe('role');
    expect(person.chooses('not-sure').told('refuse')[0]?.question).toBe('role');
    person.chooses('office');
    expect(person.notes).toEqual(['taken', 'role', 'privacy']);
    expect(person.question).toBe('passports');
  });

  test.each([
    ['shanghai-2024-cooperation_partner_ru', 'partnerCountry', 'ru'],
    ['ru partner', 'partnerCountry', 'ru'],
    ['scientist', 'passports', 'en'],
    ['leader', 'call', 'en'],
    ['', 'call', 'en'],
    ['nonsense', 'call', 'en'],
  ])('as the deep link %s does', (argument, question, language) => {
    const person = new Person().starts(argument);
    expect(person.question).toBe(question);
    expect(person.session?.language).toBe(language);
  });

  test('comes back to the case there is', () => {
    const person = begun().says('Kenya').starts();
    expect(person.notes).toEqual(['welcome-back']);
    expect(person.question).toBe('formerChinese');
  });

  test('shows the privacy screen once', () => {
    const person = begun();
    expect(person.notes).toContain('privacy');
    expect(person.says('Kenya').notes).not.toContain('privacy');
    expect(person.says('/privacy').notes).toContain('privacy');
  });
});

describe('asking why', () => {
  test('names the clause, its words and what hangs on it, and the question comes back', () => {
    const person = begun().says('why do you ask?');
    const [answer] = person.told('answer');
    expect(answer?.status).toBe('cited');
    expect(answer?.clauses).toEqual(['GP-04', 'GP-02', 'GP-03', 'YS-01a']);
    expect(answer?.text).toContain('from a country along the Belt and Road');
    expect(person.question).toBe('passports');
  });

  test('says so where nothing hangs on it, on the role, or where nothing is open', () => {
    expect(begun('shanghai-2024-exchange').says('/why').notes).toContain('why-role');
    const person = begun();
    person.answers(scientist);
    expect(person.question).toBe('documentsInChinese');
    expect(person.says('/why').told('answer')[0]?.clauses).toEqual([]);
    person.chooses();
    expect(person.says('/why').notes).toContain('why-nothing');
    expect(new Person().says('hi').says('/why').notes).toContain('no-case');
  });

  test('of a clause quotes it; of none lists them', () => {
    const person = begun().says('/clause ys-03a');
    expect(person.text).toContain('(3) be under 45 years old');
    expect(person.says('/clause').text).toContain('DOC-14');
    expect(person.says('/clause GEN-02').text).toContain('Not in the text');
    expect(person.says('/language ru').says('/clause GP-02').text).toContain(
      'from a country along',
    );
  });
});

describe('not being sure', () => {
  test('parks a question; the verdict stays open and the checklist says what to find out', () => {
    const person = begun();
    person.answers({ ...scientist, talentFunding: 'not sure', documentsInChinese: [] });
    expect(person.told('checklist')[0]?.items.map((item) => item.item)).toContain(
      'find-out/talentFunding',
    );
    person.says('/verdict');
    expect(person.told('verdict')[0]).toMatchObject({ outcome: 'open', certain: false });
    expect(person.says('/resume').question).toBe('talentFunding');
    person.chooses('none');
    expect(person.told('verdict')[0]?.outcome).toBe('host-must-confirm');
  });

  test('can be said by command, and only of a question', () => {
    const person = begun().says('/skip');
    expect(person.session?.cases[0]?.parked).toEqual(['passports']);
    person.says('/restart').says('/unsure');
    expect(person.notes).toContain('nothing-open');
  });
});

describe('the checklist', () => {
  test('keeps its ticks, by number or id', () => {
    const person = begun();
    person.answers({ ...scientist, documentsInChinese: [] });
    expect(person.told('checklist')[0]?.text).toContain('no deadline in the text I hold');
    person.says('/tick 1, passport-copy');
    const done = person.told('checklist')[0]?.items.filter((item) => item.done);
    expect(done?.map((item) => item.item)).toEqual(['name', 'passport-copy']);
    person.says('/untick 1').says('my checklist');
    expect(person.told('checklist')[0]?.text).toContain('1 of ');
    expect(person.says('/tick 999').notes).toContain('tick-which');
  });

  test('names the deadline that staff have set', () => {
    const deadline = { call: 'shanghai-2024-exchange', by: 'Office One', on: '2024-10-01' };
    const deadlines = [
      { ...deadline, kind: 'funder' as const, at: '2024-11-08T16:30:00+08:00' },
      { ...deadline, kind: 'office' as const, at: '2024-11-01T12:00:00+08:00' },
    ];
    const settings = parseSettings({ deadlines });
    const person = new Person({ settings }).starts('shanghai-2024-exchange scientist');
    person.answers({ ...scientist, documentsInChinese: [] });
    expect(person.told('checklist')[0]?.items[0]?.due).toBe('2024-11-01T12:00:00+08:00');
    expect(person.says('/deadline').text).toMatch(/1 November 2024.*8 November 2024/s);
  });
});

describe('what is kept', () => {
  test('is handed over by /export', () => {
    const person = begun().says('Kenya').says('/export');
    const [file] = person.told('file');
    const kept = JSON.parse(Buffer.from(file?.base64 ?? '', 'base64').toString('utf8'));
    expect(kept.cases[0].facts).toEqual({ role: 'scientist', passports: ['KE'] });
  });

  test('is gone after /forget, which asks first', () => {
    const person = begun().says('Kenya').says('/forget');
    expect(person.question).toBe('forget');
    expect(person.says('perhaps').told('refuse')[0]?.reason).toBe('not-yes-or-no');
    expect(person.chooses('no').notes).toContain('kept');
    person.says('/forget').says('yes');
    expect(person.session).toBeUndefined();
    expect(person.effects).toEqual([{ kind: 'forget' }]);
    expect(new Person().says('hi').says('/forget').question).toBe('forget');
  });

  test('is begun anew by /restart, which asks first', () => {
    const person = begun().says('Kenya').says('start over');
    expect(person.says('hm').told('refuse')).toHaveLength(1);
    expect(person.chooses('no').question).toBe('formerChinese');
    expect(person.says('/restart').chooses('yes').question).toBe('role');
  });

  test('can be seen as facts and as status', () => {
    const person = begun().says('Kenya').chooses('not-sure').says('/facts');
    const facts = { role: 'scientist', passports: ['KE'] };
    expect(person.replies).toEqual([{ kind: 'facts', facts, parked: ['formerChinese'] }]);
    expect(person.says('where am i').text).toContain('Kenya');
    person.answers({ ...scientist });
    expect(person.says('/status').text).toContain('No more answers are needed for the result');
    expect(
      begun().says('/change').chooses('role').chooses('leader').chooses('keep').notes,
    ).toContain('changed');
  });
});

describe('several cases', () => {
  test('are for those who keep them, by name', () => {
    const person = begun('shanghai-2024-exchange office').says('Kenya').says('/case Made-up Two');
    expect(person.question).toBe('passports');
    person.says('Ghana').says('/cases');
    expect(person.told('note')[0]?.choices).toHaveLength(2);
    expect(person.chooses('/case').notes).toContain('cases');
    expect(person.says('/help').notes).toContain('help-cases');
    person.says('/case Made-up Two');
    expect(person.session?.cases.map((one) => one.facts.passports)).toEqual([['KE'], ['GH']]);
  });

  test('do not exist for an applicant', () => {
    const person = begun().says('/cases');
    expect(person.notes).toEqual(['unknown-command']);
    expect(person.says('/help').text).not.toContain('/case');
  });
});

describe('other commands', () => {
  test('another call keeps the answers of the first', () => {
    const person = begun().says('Kenya').says('/call');
    expect(person.question).toBe('call');
    person.says('2').chooses('partner');
    expect(person.question).toBe('partnerCountry');
    expect(person.says('/call shanghai-2024-exchange').question).toBe('formerChinese');
  });

  test('the language can be changed at any time', () => {
    expect(begun().says('/language zh').text).toContain('中文');
    expect(begun().says('/lang').question).toBe('language');
  });

  test('the office is named where it is set', () => {
    const contact = { name: 'Office One', email: 'office@example.org' };
    const settings = { ...NO_SETTINGS, contact };
    const person = new Person({ settings }).starts('scientist').says('/office');
    expect(person.text).toContain('office@example.org');
    expect(begun().says('/office').text).toContain('names no contact');
    const nameless = { ...settings, contact: { name: 'Office One' } };
    expect(new Person({ settings: nameless }).starts('scientist').says('/office').text).toContain(
      'Office One',
    );
  });

  test.each(['/nonsense', '/__proto__', '/constructor', '/toString'])('%s is unknown', (text) => {
    expect(begun().says(text).notes).toContain('unknown-command');
  });

  test('"see everything" in words', () => {
    expect(begun().says('ask me everything').session?.cases[0]?.all).toBe(true);
  });

  test('once all is asked, other words are answered', () => {
    const person = begun('shanghai-2024-exchange office');
    person.answers({ ...host, documentsInChinese: [] });
    expect(person.says('blue').notes).toContain('nothing-open');
    expect(person.says('/checklist').told('checklist')).toHaveLength(1);
  });
});
