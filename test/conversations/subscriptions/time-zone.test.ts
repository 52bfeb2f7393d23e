import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../conversations/settings.ts';
import { Person } from '../person.ts';

const CALL = 'shanghai-2024-cooperation';
const deadline = { call: CALL, kind: 'funder', by: 'Office One', on: '2024-10-01' };
const settings = parseSettings({ deadlines: [{ ...deadline, date: '2024-11-08', time: '16:30' }] });

function person(language = 'en'): Person {
  return new Person({ settings }).starts(`${CALL} leader ${language}`);
}

describe('/timezone', () => {
  test.each([
    ['en', 'Karachi', 'Asia/Karachi'],
    ['en', 'new york', 'America/New_York'],
    ['en', 'Islamabad', 'Asia/Karachi'],
    ['en', 'Asia/Almaty', 'Asia/Almaty'],
    ['en', 'Asia/Kolkata', 'Asia/Kolkata'],
    ['en', 'UTC', 'UTC'],
    ['en', 'UTC+5', '+05:00'],
    ['en', '+5:30', '+05:30'],
    ['en', 'GMT −3', '-03:00'],
    ['en', 'Pakistan', 'Asia/Karachi'],
    ['en', 'Germany', 'Europe/Berlin'],
    ['zh', '莫斯科', 'Europe/Moscow'],
    ['zh', '巴基斯坦', 'Asia/Karachi'],
    ['ru', 'Санкт-Петербург', 'Europe/Moscow'],
    ['ru', 'Кения', 'Africa/Nairobi'],
  ])('takes in %s: %s', (language, typed, zone) => {
    const told = person(language).says(`/timezone ${typed}`);
    expect(told.session?.timeZone).toBe(zone);
    expect(told.notes).toContain('time-zone');
  });

  test('asks which one where a country has several, and takes the button', () => {
    const told = person().says('/timezone USA');
    expect(told.session?.timeZone).toBeUndefined();
    const [which] = told.told('note');
    expect(which?.topic).toBe('time-zone-which');
    const east = which?.choices?.find(({ value }) => value === '/timezone America/New_York');
    expect(east?.label).toMatch(/^UTC-04:00 /);
    expect(told.chooses(east?.value ?? '').session?.timeZone).toBe('America/New_York');
  });

  test.each(['Atlantis', 'Mars/Base', 'UTC+15', '12', 'Bouvet Island'])(
    'does not guess at %s',
    (typed) => {
      const told = person().says(`/timezone ${typed}`);
      expect(told.session?.timeZone).toBeUndefined();
      expect(told.notes).toContain('time-zone-unknown');
    },
  );

  test('says what it knows, with the time there now, and forgets it', () => {
    expect(person().says('/timezone').notes).toContain('time-zone-how');
    const told = person().says('/timezone UTC+5');
    expect(told.notes).toEqual(expect.arrayContaining(['time-zone', 'time-zone-fixed']));
    expect(told.says('/timezone').text).toContain('It is 13:00 there now');
    expect(told.says('/timezone OFF').session?.timeZone).toBeUndefined();
  });
});

describe('a deadline', () => {
  const told = (zone: string, language = 'en') =>
    person(language).says(`/timezone ${zone}`).says('/deadline').text;

  test('is told in the person’s own time beside the office’s', () => {
    expect(told('Karachi')).toContain(
      '8 November 2024, 16:30 (Shanghai time); in your time: 8 November 2024, 13:30 (Pakistan Standard Time)',
    );
    expect(told('Los Angeles')).toContain('8 November 2024, 00:30 (Pacific Standard Time)');
    expect(told('卡拉奇', 'zh')).toContain('您当地时间为2024年11月8日 13:30');
    expect(told('Карачи', 'ru')).toContain('у вас это 8 ноября 2024');
  });

  test('is told once where both clocks show the same, and where no zone is known', () => {
    expect(told('Singapore')).not.toContain('in your time');
    expect(person().says('/deadline').text).not.toContain('in your time');
  });

  test('of a whole day ends at an hour elsewhere', () => {
    const whole = parseSettings({ deadlines: [{ ...deadline, date: '2024-11-08' }] });
    const there = new Person({ settings: whole }).starts(`${CALL} leader en`);
    expect(there.says('/timezone Karachi').says('/deadline').text).toContain(
      '8 November 2024; in your time: 8 November 2024, 20:59 (Pakistan Standard Time)',
    );
  });
});
