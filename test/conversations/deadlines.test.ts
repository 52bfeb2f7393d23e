import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../conversations/settings.ts';
import { project } from './people.ts';
import { Person } from './person.ts';

const CALL = 'shanghai-2024-cooperation';
const set = { call: CALL, by: 'Office One', on: '2024-10-01' };
const before = new Date('2024-10-10T08:00:00Z');
const between = new Date('2024-10-30T08:00:00Z');
const after = new Date('2024-11-09T08:00:00Z');

const papers = {
  ...{ ...set, id: 'papers', kind: 'other', date: '2024-10-25' },
  name: { en: 'Check of the papers', zh: '材料审核', ru: 'Проверка документов' },
};
const funder = { ...set, id: 'portal', kind: 'funder', date: '2024-11-08', time: '16:30' };

function personAt(now: Date, settings: object, role = 'leader', language = 'en'): Person {
  const person = new Person({ settings: parseSettings(settings), now });
  person.starts(`${CALL} ${role} ${language}`);
  return person;
}

function paragraph(now: Date, settings: object, role?: string, language?: string): string {
  const person = personAt(now, settings, role, language).says('/deadline');
  return person.told('note').find(({ topic }) => topic === 'deadline')?.text ?? '';
}

describe('the settings', () => {
  test('take deadlines by a date, with or without a time of day in the zone of the office', () => {
    const { deadlines, timeZone } = parseSettings({ deadlines: [papers, funder] });
    expect(timeZone).toBe('Asia/Shanghai');
    expect(deadlines.map(({ id, at, wholeDay }) => [id, at, wholeDay])).toEqual([
      ['papers', '2024-10-25T23:59:59+08:00', true],
      ['portal', '2024-11-08T16:30:00+08:00', false],
    ]);
  });

  test.each([
    ['2024-10-26', '2024-10-26T12:00:00+02:00'],
    ['2024-10-27', '2024-10-27T12:00:00+01:00'],
  ])('know the summer time of %s', (date, at) => {
    const settings = { timeZone: 'Europe/Berlin', deadlines: [{ ...funder, date, time: '12:00' }] };
    expect(parseSettings(settings).deadlines[0]?.at).toBe(at);
  });

  test('know a zone without an offset', () => {
    const settings = { timeZone: 'UTC', deadlines: [funder] };
    expect(parseSettings(settings).deadlines[0]?.at).toBe('2024-11-08T16:30:00+00:00');
  });

  test('take several of one kind, each under a name that no other has', () => {
    const at = '2024-11-08T16:30:00+08:00';
    const plain = { ...set, kind: 'funder', at };
    const taken = { ...plain, id: 'funder-2' };
    const { deadlines } = parseSettings({ deadlines: [plain, taken, plain, plain] });
    expect(deadlines.map(({ id }) => id)).toEqual(['funder', 'funder-2', 'funder-3', 'funder-4']);
  });

  test.each([
    ['no moment', { ...set, kind: 'funder' }, 'either "at" or "date"'],
    ['two', { ...funder, at: '2024-11-08T16:30:00+08:00' }, 'either "at" or "date"'],
    ['a time alone', { ...set, kind: 'funder', at: '2024-11-08T16:30:00Z', time: '12:00' }, 'time'],
    ['no such day', { ...funder, date: '2024-02-30' }, 'calendar date'],
    ['no such time', { ...funder, time: '24:30' }, 'HH:MM'],
    ['no name', { ...papers, name: undefined }, 'needs its name'],
    ['an empty name', { ...papers, name: {} }, 'needs its name'],
  ])('refuse a deadline with %s', (_, deadline, message) => {
    expect(() => parseSettings({ deadlines: [deadline] })).toThrow(message);
  });

  test('refuse two of one id, and a zone that there is not', () => {
    expect(() => parseSettings({ deadlines: [funder, funder] })).toThrow('stands twice');
    expect(() => parseSettings({ timeZone: 'Asia/Atlantis' })).toThrow('Asia/Shanghai');
  });
});

describe('a deadline', () => {
  const settings = { deadlines: [funder, papers] };

  test('is told with its own name, the earliest first, in one form of date', () => {
    expect(paragraph(before, settings)).toBe(
      'Check of the papers: 25 October 2024. Set by Office One on 1 October 2024.\n' +
        'The funder’s deadline: 8 November 2024, 16:30 (Shanghai time). Set by Office One on 1 October 2024.',
    );
    expect(paragraph(before, settings, 'leader', 'zh')).toMatch(
      /^材料审核：2024年10月25日。[\s\S]*2024年11月8日 16:30（上海时间）/,
    );
    expect(paragraph(before, settings, 'leader', 'ru')).toMatch(
      /^Проверка документов: 25 октября 2024 г\.;[\s\S]*8 ноября 2024 г\., 16:30 \(по шанхайскому/,
    );
  });

  test.each([
    ['en', 'it ended on 25 October 2024', 'only the research office can tell'],
    ['zh', '已于2024年10月25日截止', '只有科研管理部门能告诉您'],
    ['ru', '25 октября 2024 г., это время уже прошло', 'только научный отдел может сказать'],
  ])('that has passed is told so in %s', (language, ended, office) => {
    const text = paragraph(between, settings, 'leader', language);
    expect(text).toContain(ended);
    expect(text).toContain(office);
    expect(paragraph(before, settings, 'leader', language)).not.toContain(office);
  });

  test('of a whole day lasts to its end, one with a time to its last minute', () => {
    const at = (instant: string) => paragraph(new Date(instant), settings);
    expect(at('2024-10-25T23:59:00+08:00')).not.toContain('ended');
    expect(at('2024-10-26T00:00:00+08:00')).toContain('ended on 25 October');
    expect(at('2024-11-08T16:30:00+08:00')).not.toContain('ended on 8 November');
    expect(at('2024-11-08T16:30:01+08:00')).toContain('ended on 8 November');
  });

  test('is told in the zone of the office, which is named', () => {
    const berlin = { timeZone: 'Europe/Berlin', deadlines: [{ ...funder, date: '2024-11-08' }] };
    expect(paragraph(before, berlin)).toContain(
      '8 November 2024, 16:30 (Central European Standard Time)',
    );
  });

  test('without a name in the language goes by another one', () => {
    const only = { deadlines: [{ ...papers, name: { ru: 'Проверка' } }] };
    expect(paragraph(before, only)).toContain('Проверка: 25 October 2024');
  });

  test.each([
    ['leader', 'The deadline of your research office'],
    ['partner', 'The deadline of the research office in Shanghai'],
  ])('of the office is theirs whose office it is: %s', (role, name) => {
    const own = { deadlines: [{ ...funder, kind: 'office' }] };
    expect(paragraph(before, own, role)).toContain(name);
  });
});

describe('the checklist', () => {
  function listAt(now: Date, settings: object) {
    const person = personAt(now, settings, 'leader');
    person.answers({ ...project, partnerFunded: 'not sure', area: ['other'] });
    const [list] = person.says('/checklist').told('checklist');
    return list?.items ?? [];
  }

  test('has every item due by the next deadline, or by the last one once all have passed', () => {
    const office = { ...papers, id: 'own', kind: 'office' };
    const settings = { deadlines: [funder, office, papers] };
    const dues = (now: Date, set: object = settings) => [
      ...new Set(listAt(now, set).map(({ due }) => due)),
    ];
    expect(dues(before)).toEqual(['2024-10-25']);
    expect(dues(before, { deadlines: [funder, papers] })).toEqual(['2024-11-08T16:30:00+08:00']);
    expect(dues(between)).toEqual(['2024-11-08T16:30:00+08:00']);
    expect(dues(after)).toEqual(['2024-11-08T16:30:00+08:00']);
    expect(listAt(before, {}).some((item) => 'due' in item)).toBe(false);
  });

  test('asks for the deadline only until it is set, and for the way to apply all the same', () => {
    const ids = (settings: object) => listAt(before, settings).map(({ item }) => item);
    expect(ids({})).toEqual(expect.arrayContaining(['find-deadline', 'find-way-to-apply']));
    expect(ids({ deadlines: [funder] })).not.toContain('find-deadline');
    expect(ids({ deadlines: [funder] })).toContain('find-way-to-apply');
  });
});
