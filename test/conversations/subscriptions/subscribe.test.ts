import { describe, expect, test } from 'vitest';
import { parseSettings, type Settings } from '../../../conversations/settings.ts';
import { turn } from '../../../conversations/turn.ts';
import { project, scientist } from '../people.ts';
import { Person, shanghai } from '../person.ts';

const CALL = 'shanghai-2024-cooperation';
const OTHER = 'shanghai-2024-exchange';
const funder = {
  ...{ call: CALL, kind: 'funder', date: '2024-11-08', time: '16:30' },
  ...{ by: 'Office One', on: '2024-10-01' },
};
const set = { ...parseSettings({ deadlines: [funder] }), reminds: true };
const notSet = { ...parseSettings({}), reminds: true };

function leader(settings: Settings = set, language = 'en'): Person {
  return new Person({ settings }).starts(`${CALL} leader ${language}`);
}

function done(settings: Settings = set, language = 'en'): Person {
  const person = leader(settings, language);
  person.answers({ ...project, partnerFunded: 'not sure', area: ['other'] });
  return person;
}

function stateOf(person: Person, call = CALL): string | undefined {
  return person.session?.reminders?.[call]?.state;
}

describe('reminders', () => {
  test('are offered once, after the checklist, with what, how often and how to stop', () => {
    const person = done();
    expect(person.notes).toEqual(['taken', 'offer-reminders', 'next']);
    const [, offer] = person.told('note');
    expect(offer?.text).toMatch(/30, 14, 7, 3 and 1 days[\s\S]*last morning[\s\S]*\/stop/);
    expect(offer?.choices?.map(({ value }) => value)).toEqual([
      `/subscribe ${CALL}`,
      `/stop ${CALL}`,
    ]);
    person.says('/change area').chooses('ai');
    expect(person.notes).not.toContain('offer-reminders');
  });

  test('are not offered before the checklist, to whom is turned away, or where nothing can be sent', () => {
    expect(leader().notes).not.toContain('offer-reminders');
    expect(done(parseSettings({ deadlines: [funder] })).notes).toEqual(['taken', 'next']);
    const away = new Person({ settings: set }).starts(`${OTHER} scientist en`);
    away.answers({ ...scientist, passports: 'Germany' });
    expect(away.told('verdict')).toHaveLength(1);
    expect(away.notes).not.toContain('offer-reminders');
  });

  test.each([
    ['en', 'yes', 'From now on I remind you'],
    ['zh', '好的', '我会提醒您'],
    ['ru', 'да', 'Теперь я напоминаю'],
  ])('are agreed to by a plain word right after the offer: %s %s', (language, word, words) => {
    const person = done(set, language).says(word);
    expect(person.text).toContain(words);
    expect(person.session?.reminders?.[CALL]).toEqual({
      ...{ state: 'on', at: person.now.toISOString() },
    });
  });

  test('are refused by a plain no, and a later yes agrees to nothing', () => {
    expect(stateOf(done().says('no'))).toBe('off');
    expect(stateOf(done().says('Is there a fee?'))).toBe('left');
    const later = done().says('/status').says('yes');
    expect(stateOf(later)).toBe('left');
    expect(later.notes).not.toContain('subscribed');
  });

  test('are agreed to by button or command, for the named call or the present one', () => {
    expect(stateOf(done().chooses(`/subscribe ${CALL}`))).toBe('on');
    expect(stateOf(leader().says('/subscribe'))).toBe('on');
    expect(stateOf(leader().says('remind me'))).toBe('on');
    const other = leader().says(`/subscribe ${OTHER}`);
    expect([stateOf(other), stateOf(other, OTHER)]).toEqual([undefined, 'on']);
    const nobody = new Person({ settings: set }).starts('en').says('/subscribe');
    expect(nobody.notes).toContain('no-case');
    expect(nobody.session?.reminders).toBeUndefined();
  });

  test('say what is kept, and how long; and what is not known', () => {
    const person = leader(notSet).says('/subscribe');
    expect(person.text).toMatch(/30 days after the last deadline[\s\S]*later than 180 days/);
    expect(person.text).toContain('No deadline has been set yet');
    expect(person.text).toContain('I do not know your time zone');
    const known = leader().says('/timezone Karachi').says('/subscribe');
    expect(known.text).not.toContain('No deadline has been set yet');
    expect(known.text).not.toContain('I do not know your time zone');
    expect(known.says('/privacy').text).toContain('Because you asked to be reminded');
    expect(known.says('/stop').says('/privacy').text).not.toContain('Because you asked');
  });

  test('cannot be had where nobody can be written to first', () => {
    const person = leader(parseSettings({})).says('/subscribe');
    expect(person.notes).toContain('reminders-not-here');
    expect(person.session?.reminders).toBeUndefined();
  });
});

describe('stopping', () => {
  test.each([
    ['en', 'stop', 'I have stopped'],
    ['zh', '停止提醒', '已经停止'],
    ['ru', 'хватит напоминать', 'больше не пишу вам первым'],
  ])(
    'works by words in %s, in the middle of an interview, whose question stands',
    (language, word, words) => {
      const person = leader(set, language).says('/subscribe');
      const { question } = person;
      person.says(word);
      expect(person.text).toContain(words);
      expect(stateOf(person)).toBe('off');
      expect(person.question).toBe(question);
      expect(question).toBeDefined();
    },
  );

  test('by the button of a reminder works from any state, and leaves other calls', () => {
    const person = leader().says('/subscribe').says(`/subscribe ${OTHER}`).says('/forget');
    expect(person.question).toBe('forget');
    person.chooses(`/stop ${CALL}`);
    expect([stateOf(person), stateOf(person, OTHER)]).toEqual(['off', 'on']);
    expect(person.notes).toEqual(expect.arrayContaining(['stopped', 'stopped-others']));
    expect(person.says('/stop').notes).toContain('stopped-all');
    expect(stateOf(person, OTHER)).toBe('off');
  });

  test('also of a call that is no longer talked about, which has only its id for a name', () => {
    const person = leader().says('/subscribe').says(`/subscribe ${OTHER}`);
    const topics = person.conversation.topics.filter(({ id }) => id !== OTHER);
    person.conversation = { ...person.conversation, topics };
    expect(person.chooses(`/stop ${CALL}`).text).toContain(OTHER);
    person.says('/stop');
    expect(stateOf(person, OTHER)).toBe('off');
  });

  test('where there is nothing to stop says so', () => {
    expect(leader().says('/unsubscribe').notes).toContain('stopped-none');
  });
});

describe('a session', () => {
  const keptUntil = (settings: Settings, ...said: string[]) => {
    const person = leader(settings);
    for (const text of said) person.says(text);
    const event = { id: 'last', kind: 'text', text: '/status' } as const;
    return turn(shanghai, person.session, event, { now: person.now, settings }).keepUntil;
  };

  test('is kept until 30 days after the deadline while there are reminders', () => {
    expect(keptUntil(set, '/subscribe')).toBe(Date.parse('2024-12-08T16:30:00+08:00'));
    expect(keptUntil(set)).toBeUndefined();
    expect(keptUntil(notSet, '/subscribe')).toBeUndefined();
    expect(keptUntil(set, '/subscribe', '/stop')).toBeUndefined();
  });
});
