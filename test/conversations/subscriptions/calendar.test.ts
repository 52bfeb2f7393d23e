import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../conversations/settings.ts';
import { parseSettings } from '../../../conversations/settings.ts';
import { calendarText } from '../../../conversations/subscriptions/calendar.ts';
import { project } from '../people.ts';
import { Person } from '../person.ts';

const CALL = 'shanghai-2024-cooperation';
const written = {
  ...{ call: CALL, kind: 'funder', date: '2024-11-08', time: '16:30' },
  ...{ by: 'Office One', on: '2024-10-01' },
};
const plain = parseSettings({ deadlines: [written] });
const [funder] = plain.deadlines as [Deadline];

/** The lines of a calendar file, unfolded, by component; broken lines and ends fail. */
function read(text: string): Map<string, string[]>[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const [open, all]: [Map<string, string[]>[], Map<string, string[]>[]] = [[], []];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    if (name === 'BEGIN') {
      const component = new Map([['component', [value]]]);
      open.push(component);
      all.push(component);
    } else if (name === 'END') expect(open.pop()?.get('component')).toEqual([value]);
    else open.at(-1)?.set(name, [...(open.at(-1)?.get(name) ?? []), value]);
  }
  expect(open).toEqual([]);
  return all;
}

function filesOf(person: Person): { name: string; parts: Map<string, string[]>[] }[] {
  return person.told('file').map(({ name, base64, mediaType }) => {
    expect(mediaType).toBe('text/calendar');
    return { name, parts: read(Buffer.from(base64, 'base64').toString()) };
  });
}

function of(parts: Map<string, string[]>[], component: string): Map<string, string[]>[] {
  return parts.filter((one) => one.get('component')?.[0] === component);
}

function asked(settings = plain, language = 'en'): Person {
  return new Person({ settings }).starts(`${CALL} leader ${language}`).says('/calendar');
}

describe('the calendar file', () => {
  test('holds the deadline in UTC, with an alarm for each reminder that is to come', () => {
    const [file] = filesOf(asked());
    const [event, ...others] = of(file?.parts ?? [], 'VEVENT');
    expect(others).toEqual([]);
    expect(file?.name).toBe(`${CALL}.ics`);
    expect(of(file?.parts ?? [], 'VCALENDAR')[0]?.get('METHOD')).toEqual(['PUBLISH']);
    expect(event?.get('DTSTART')).toEqual(['20241108T083000Z']);
    expect(event?.get('DTSTAMP')).toEqual(['20241010T080000Z']);
    expect(event?.get('UID')).toEqual([`${CALL}.funder@deadlines.callguide`]);
    expect(event?.get('STATUS')).toEqual(['CONFIRMED']);
    const alarms = of(file?.parts ?? [], 'VALARM').flatMap(
      (alarm) => alarm.get('TRIGGER;VALUE=DATE-TIME') ?? [],
    );
    expect(alarms).toEqual([
      '20241025T010000Z',
      ...['20241101T010000Z', '20241105T010000Z', '20241107T010000Z', '20241108T010000Z'],
    ]);
  });

  test('changes the entry there is when the deadline moves: the same UID, a higher sequence', () => {
    const first = { ...plain, deadlines: [{ ...funder, revision: 1 }] };
    const moved = [{ ...funder, revision: 2, at: '2024-11-10T12:00:00+08:00' }];
    const events = [first, { ...plain, deadlines: moved }].map((settings) => {
      const [event] = of(filesOf(asked(settings))[0]?.parts ?? [], 'VEVENT');
      return ['UID', 'SEQUENCE', 'DTSTART'].flatMap((name) => event?.get(name) ?? []);
    });
    const uid = `${CALL}.funder@deadlines.callguide`;
    expect(events).toEqual([
      [uid, '0', '20241108T083000Z'],
      [uid, '1', '20241110T040000Z'],
    ]);
  });

  test('keeps the deadlines of two offices apart', () => {
    const [file] = filesOf(asked({ ...plain, office: 'physics' }));
    const uid = `physics.${CALL}.funder@deadlines.callguide`;
    expect(of(file?.parts ?? [], 'VEVENT')[0]?.get('UID')).toEqual([uid]);
  });

  test('takes a withdrawn deadline out again', () => {
    const withdrawn = [{ ...funder, revision: 3 }];
    const person = asked({ ...plain, deadlines: [], withdrawn });
    const [file] = filesOf(person);
    const [event] = of(file?.parts ?? [], 'VEVENT');
    expect(of(file?.parts ?? [], 'VCALENDAR')[0]?.get('METHOD')).toEqual(['CANCEL']);
    expect(event?.get('STATUS')).toEqual(['CANCELLED']);
    expect(event?.get('SEQUENCE')).toEqual(['2']);
    expect(of(file?.parts ?? [], 'VALARM')).toEqual([]);
    expect(person.notes).toEqual(['calendar-none', 'calendar-withdrawn']);
  });

  test('rings in the morning of the person’s own time zone', () => {
    const person = asked().says('/timezone Karachi').says('/calendar');
    const [alarm] = of(filesOf(person)[0]?.parts ?? [], 'VALARM');
    expect(alarm?.get('TRIGGER;VALUE=DATE-TIME')).toEqual(['20241025T040000Z']);
  });

  test.each(['zh', 'ru'])(
    'says what it is about in %s, on lines of at most 75 octets',
    (language) => {
      const [event] = of(filesOf(asked(plain, language))[0]?.parts ?? [], 'VEVENT');
      const summary = event?.get('SUMMARY')?.[0] ?? '';
      expect(summary).toMatch(/[\u0400-\u04ff\u4e00-\u9fff]/u);
      expect(event?.get('DESCRIPTION')?.[0]).toContain('16:30');
    },
  );

  test('escapes what would end a value', () => {
    const entry = { uid: 'u', sequence: 0, at: funder.at, title: 'a,b;c\\d', alarms: [] };
    const now = new Date('2024-10-10T08:00:00Z');
    const text = calendarText([{ ...entry, description: 'one\ntwo' }], 'PUBLISH', now);
    expect(text).toContain('SUMMARY:a\\,b\\;c\\\\d\r\n');
    expect(text).toContain('DESCRIPTION:one\\ntwo\r\n');
  });

  test('without a deadline to come, or without a call, is not made', () => {
    expect(asked(parseSettings({})).notes).toContain('calendar-none');
    const late = new Person({ settings: plain, now: new Date('2024-11-09T08:00:00Z') });
    expect(late.starts(`${CALL} leader en`).says('/calendar').told('file')).toEqual([]);
    const nobody = new Person({ settings: plain }).starts('en').says('/calendar');
    expect(nobody.notes).toContain('no-case');
    expect(nobody.chooses(`/calendar ${CALL}`).told('file')).toHaveLength(1);
  });

  test('is offered after the checklist where a deadline is set', () => {
    const values = (settings: typeof plain) => {
      const person = new Person({ settings }).starts(`${CALL} leader en`);
      person.answers({ ...project, partnerFunded: 'not sure', area: ['other'] });
      return person
        .told('note')
        .at(-1)
        ?.choices?.map(({ value }) => value);
    };
    expect(values(plain)).toContain('/calendar');
    expect(values(parseSettings({}))).not.toContain('/calendar');
  });
});
