import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../../conversations/settings.ts';
import { parseSettings } from '../../../conversations/settings.ts';
import {
  announcement,
  openItems,
  type Recipient,
  reminder,
} from '../../../conversations/subscriptions/reminder.ts';
import { host, project, scientist } from '../people.ts';
import { Person } from '../person.ts';

const CALL = 'shanghai-2024-cooperation';
const EXCHANGE = 'shanghai-2024-exchange';
const base = { call: CALL, by: 'Office One', on: '2024-10-01' };
const settings = {
  ...parseSettings({
    deadlines: [
      { ...base, kind: 'funder', date: '2024-11-08', time: '16:30' },
      { ...base, kind: 'office', date: '2024-11-01' },
    ],
  }),
  reminds: true,
};
const [funder, office] = settings.deadlines as [Deadline, Deadline];

function leader(language = 'en'): Person {
  const person = new Person({ settings }).starts(`${CALL} leader ${language}`);
  person.answers({ ...project, partnerFunded: 'not sure', area: ['other'] });
  return person;
}

function recipientOf(person: Person, call = CALL, now = '2024-11-05T01:00:00Z'): Recipient {
  const { conversation, session } = person;
  if (!session) throw new Error('no session');
  return { conversation, settings, session, call, now: new Date(now) };
}

function tickAll(person: Person): Person {
  const count = person.says('/checklist').told('checklist')[0]?.items.length ?? 0;
  for (let place = 1; place <= count; place += 1) person.says(`/tick ${place}`);
  return person;
}

describe('a reminder', () => {
  test.each([
    ['en', 'Reminder: Cooperation', '3 days are left', 'Still to do', '/stop'],
    ['zh', '提醒：政府', '还剩3天', '尚未完成的事项', '/stop'],
    ['ru', 'Напоминание: Проекты', 'осталось 3 дня', 'Ещё нужно сделать', '/stop'],
  ])('says in %s what is due when, what is left, and how to stop', (language, ...words) => {
    const recipient = recipientOf(leader(language));
    const reply = reminder(recipient, funder);
    const text = reply?.kind === 'note' ? reply.text : '';
    for (const word of words) expect(text).toContain(word);
    for (const item of openItems(recipient).slice(0, 3)) expect(text).toContain(item);
    expect(text).toContain('16:30');
    expect(text.length).toBeLessThanOrEqual(4000);
  });

  test('has buttons that work from any state, and names only deadlines to come', () => {
    const reply = reminder(recipientOf(leader()), funder);
    if (reply?.kind !== 'note') throw new Error('no note');
    expect(reply.choices?.map(({ value }) => value)).toEqual([
      `/calendar ${CALL}`,
      `/stop ${CALL}`,
    ]);
    expect(reply.text).not.toContain('research office: 1 November');
    const before = reminder(recipientOf(leader(), CALL, '2024-10-25T01:00:00Z'), office);
    expect(before?.kind === 'note' && before.text).toMatch(/1 November 2024[\s\S]*8 November 2024/);
  });

  test.each([
    ['2024-11-07T08:29:00Z', 'one day is left'],
    ['2024-11-07T08:31:00Z', 'less than a day is left'],
  ])('counts whole days, at %s: %s', (now, words) => {
    const reply = reminder(recipientOf(leader(), CALL, now), funder);
    expect(reply?.kind === 'note' && reply.text).toContain(words);
  });

  test('leaves out what is ticked, and is none where nothing is left', () => {
    const person = leader();
    const [first] = openItems(recipientOf(person));
    person.says('/checklist').says('/tick 1');
    expect(openItems(recipientOf(person))).not.toContain(first);
    const all = recipientOf(tickAll(person));
    expect(openItems(all)).toEqual([]);
    expect(reminder(all, funder)).toBeUndefined();
  });

  test('names unfinished questions as what is left', () => {
    const person = new Person({ settings }).starts(`${CALL} leader en`);
    expect(openItems(recipientOf(person))).toEqual(['Answer the questions that are still open']);
  });

  test('is none where the call is not open to the person, or where there is no case of it', () => {
    const away = new Person({ settings }).starts(`${EXCHANGE} scientist en`);
    away.answers({ ...scientist, passports: 'Germany' });
    expect(openItems(recipientOf(away, EXCHANGE))).toEqual([]);
    expect(reminder(recipientOf(away), funder)).toBeUndefined();
    expect(announcement(recipientOf(away), [{ to: funder }])).toBeUndefined();
  });

  test('looks at every case of who keeps several, and says how much more there is', () => {
    const person = new Person({ settings }).starts(`${EXCHANGE} office en`);
    person.answers(host);
    const alone = openItems(recipientOf(person, EXCHANGE));
    person.says('/case Dr Wanjiru');
    const both = openItems(recipientOf(person, EXCHANGE));
    expect(both).toEqual([...alone, 'Dr Wanjiru: Answer the questions that are still open']);
    expect(alone.length).toBeGreaterThan(12);
    const reply = reminder(recipientOf(person, EXCHANGE), { ...funder, call: EXCHANGE });
    expect(reply?.kind === 'note' && reply.text).toContain(`… and ${both.length - 12} more`);
  });
});

describe('news of a deadline', () => {
  const moved = { ...funder, at: '2024-11-15T12:00:00+08:00' };
  const news = (language: string, change: Parameters<typeof announcement>[1][number]) => {
    const reply = announcement(recipientOf(leader(language)), [change]);
    return reply?.kind === 'note' ? reply.text : '';
  };

  test.each([
    ['en', 'has moved from 8 November 2024, 16:30 (Shanghai time) to 15 November 2024, 12:00'],
    ['zh', '已由2024年11月8日 16:30（上海时间）改为2024年11月15日 12:00'],
    [
      'ru',
      'было 8 ноября 2024 г., 16:30 (по шанхайскому времени), теперь 15 ноября 2024 г., 12:00',
    ],
  ])('says in %s from when to when it moved', (language, words) => {
    expect(news(language, { from: funder, to: moved })).toContain(words);
  });

  test.each([
    ['en', 'has been set: 8 November 2024', 'has been withdrawn and no longer holds'],
    ['zh', '已经设定：2024年11月8日', '已经取消，不再有效'],
    ['ru', 'Назначен срок', 'Срок отменён и больше не действует'],
  ])('says in %s that it was set or withdrawn', (language, set, withdrawn) => {
    expect(news(language, { to: funder })).toContain(set);
    expect(news(language, { from: funder })).toContain(withdrawn);
  });

  test('of one that has ended by now says so, and no news is no message', () => {
    const late = recipientOf(leader(), CALL, '2024-11-09T08:00:00Z');
    const reply = announcement(late, [{ from: office, to: funder }]);
    expect(reply?.kind === 'note' && reply.text).toContain('Where a deadline has ended');
    expect(reply?.kind === 'note' && reply.choices?.map(({ value }) => value)).toEqual([
      `/stop ${CALL}`,
    ]);
    expect(announcement(late, [])).toBeUndefined();
  });
});
