import { describe, expect, test } from 'vitest';
import type { OfficeEvent } from '../../../conversations/event.ts';
import { NO_SETTINGS } from '../../../conversations/settings.ts';
import { turn } from '../../../conversations/turn.ts';
import { scientist } from '../people.ts';
import { Person } from '../person.ts';

const settings = { ...NO_SETTINGS, desk: true, contact: { name: 'Office of Tests' } };
const QUESTION = 'Is there a dress code?';

function begun(language = 'en'): Person {
  return new Person({ settings }).starts(`shanghai-2024-exchange scientist ${language}`);
}

/** The office does something, as the relay brings it. */
function fromOffice(person: Person, what: OfficeEvent['what'], text = ''): Person {
  const event: OfficeEvent = { id: `office-${what}-${text}`, kind: 'office', what, text };
  const turned = turn(person.conversation, person.session, event, {
    ...{ now: person.now, settings: person.settings },
  });
  Object.assign(person, turned);
  return person;
}

describe('asking the office', () => {
  test('shows what would be sent, sends it on consent, and the open question comes back', () => {
    const person = begun().says('Kenya').says(`/ask ${QUESTION}`);
    expect(person.question).toBe('send-to-office');
    expect(person.text).toContain(QUESTION);
    expect(person.text).toContain('Citizenships and passports: Kenya');
    expect(person.effects).toEqual([]);
    person.chooses('send-all');
    expect(person.notes).toEqual(['sent-to-office']);
    expect(person.question).toBe('formerChinese');
    expect(person.effects).toEqual([
      {
        ...{ kind: 'relay', text: QUESTION, language: 'English' },
        case: {
          call: expect.stringContaining('Young'),
          outcome: 'Not decided yet',
          answers: [expect.any(String), 'Citizenships and passports: Kenya'],
        },
      },
    ]);
  });

  test.each([
    ['send-words', [{ kind: 'relay', text: QUESTION, language: 'English' }]],
    ['do-not-send', []],
  ])('%s sends no answers', (choice, effects) => {
    const person = begun().says('Kenya').says(`/ask ${QUESTION}`).chooses(choice);
    expect(person.effects).toEqual(effects);
    expect(person.question).toBe('formerChinese');
  });

  test.each([
    ['no', 'not-sent', 0],
    ['3', 'not-sent', 0],
    ['Send only the question', 'sent-to-office', 1],
  ])('understands “%s” without buttons', (words, topic, effects) => {
    const person = begun().says('Kenya').says(`/ask ${QUESTION}`).says(words);
    expect(person.notes).toEqual([topic]);
    expect(person.effects).toHaveLength(effects);
  });

  test('asks again where the words are neither', () => {
    const person = begun().says(`/ask ${QUESTION}`).says('perhaps later today');
    expect(person.told('refuse')[0]?.reason).toBe('not-an-option');
    expect(person.question).toBe('send-to-office');
  });

  test.each([
    ['ask the office', 'en'],
    ['我要问科研管理部门', 'zh'],
    ['спросить научный отдел', 'ru'],
  ])('“%s” asks what to send, which can be typed or left', (words, language) => {
    const person = begun(language).says(words);
    expect(person.question).toBe('ask-office');
    person.says(QUESTION);
    expect(person.question).toBe('send-to-office');
    person.chooses('do-not-send').says(words).chooses('do-not-send');
    expect(person.notes).toEqual(['not-sent']);
    expect(person.question).toBe('passports');
    const label = person.conversation.words.say(
      person.session?.language ?? '',
      'choice-do-not-send',
    );
    expect(person.says(words).says(label).notes).toEqual(['not-sent']);
  });

  test('offers a question that the text does not answer, and takes it as it was written', () => {
    const person = begun().says('Who reviews the applications?');
    expect(person.told('answer')[0]?.status).toBe('not-in-text');
    expect(person.notes).toContain('offer-office');
    person.chooses('/ask');
    expect(person.question).toBe('send-to-office');
    expect(person.text).toContain('Who reviews the applications?');
    expect(person.session?.unanswered).toBeUndefined();
  });

  test('forgets that question with the next event', () => {
    const person = begun().says('Who reviews the applications?').says('Kenya');
    expect(person.session?.unanswered).toBeUndefined();
    expect(person.chooses('/ask').question).toBe('ask-office');
  });

  test('puts off what was pending, and comes back to it', () => {
    const person = begun().says('Kenya').says('/change passports').says(`/ask ${QUESTION}`);
    expect(person.question).toBe('send-to-office');
    person.says('/ask Another question?').chooses('send-words');
    expect(person.question).toBe('passports');
  });

  test('works before a call is chosen', () => {
    const person = new Person({ settings }).starts().says(`/ask ${QUESTION}`);
    expect(person.question).toBe('send-to-office');
    expect(person.told('ask')[0]?.choices?.map(({ value }) => value)).toEqual([
      'send-words',
      'do-not-send',
    ]);
    expect(person.chooses('send-words').effects).toHaveLength(1);
  });

  test('goes with the outcome, once there is one, and is offered beside it', () => {
    const person = begun();
    person.answers({ ...scientist, employerCountry: 'Germany' });
    const choices = person.told('note').flatMap((reply) => reply.choices ?? []);
    expect(choices.map(({ value }) => value)).toContain('/ask');
    expect(person.says(`/ask ${QUESTION}`).text).toContain('not open to you');
  });

  test('says what is too long, and sends nothing', () => {
    const person = begun().send({ kind: 'command', command: 'ask', argument: 'x'.repeat(4001) });
    expect(person.notes).toEqual(['ask-too-long']);
    expect(person.effects).toEqual([]);
  });

  test('is offered in the help and beside the contact', () => {
    const person = begun();
    person.answers(scientist);
    const next = () => person.told('note').flatMap(({ choices = [] }) => choices);
    expect(person.says('/help').notes).toContain('help-ask');
    person.says('/office');
    expect(next().map(({ value }) => value)).toEqual(['/ask']);
    expect(person.says('/privacy').text).toContain('What you and the office write');
  });
});

describe('without a desk', () => {
  test('never pretends, and says how else to reach the office', () => {
    const person = new Person({ settings: { ...settings, desk: false } });
    person.starts('shanghai-2024-exchange scientist').says(`/ask ${QUESTION}`);
    expect(person.notes).toEqual(['ask-no-desk']);
    expect(person.text).toContain('Office of Tests');
    expect(person.says('Who reviews the applications?').notes).not.toContain('offer-office');
    expect(person.says('/office').told('note')[0]?.choices).toBeUndefined();
    expect(person.says('/privacy').text).not.toContain('What you and the office write');
  });

  test.each(['ask the office', `/ask ${QUESTION}`])('also where it went after “%s”', (words) => {
    const person = begun().says(words);
    person.settings = { ...settings, desk: false };
    person.answer(words === 'ask the office' ? QUESTION : ['send-words']);
    expect(person.notes).toEqual(['ask-no-desk']);
    expect(person.effects).toEqual([]);
  });
});

describe('the office', () => {
  const open = () => begun().says(`/ask ${QUESTION}`).chooses('send-words');

  test('replies: the person is told, can write on, and the open question comes back', () => {
    const person = fromOffice(open(), 'reply', 'No.');
    expect(person.notes).toEqual(['office-reply']);
    expect(person.text).toContain('No.');
    expect(person.told('note')[0]?.choices?.map(({ value }) => value)).toEqual(['/ask', '/close']);
    expect(person.question).toBe('passports');
    person.chooses('/ask').says('Not even a tie?');
    expect(person.effects).toEqual([
      { kind: 'relay', text: 'Not even a tie?', language: 'English' },
    ]);
    expect(person.notes).toEqual(['sent-to-office']);
    expect(person.says('/ask Thanks.').effects).toHaveLength(1);
  });

  test('corrects and takes back: what was taken back is kept no longer', () => {
    const person = fromOffice(open(), 'reply', 'Monday');
    expect(fromOffice(person, 'corrected', 'Tuesday').text).toContain('Tuesday');
    fromOffice(person, 'taken-back', 'Tuesday');
    const kept = person.session?.exchange?.messages.map(({ text }) => text);
    expect(kept).toEqual([QUESTION, 'Monday']);
    expect(fromOffice(begun(), 'taken-back', 'x').session?.exchange?.open).toBe(false);
  });

  test.each(['closed', 'undelivered'] as const)('%s: nothing goes into that thread', (what) => {
    const person = fromOffice(open(), what);
    expect(person.notes).toEqual([`office-${what}`]);
    expect(person.told('note')[0]?.choices).toBeUndefined();
    expect(person.says('/close').notes).toEqual(['no-exchange']);
    expect(person.says('/ask Again?').question).toBe('send-to-office');
  });

  test('never makes anything of somebody of whom nothing is kept', () => {
    const event: OfficeEvent = { id: 'o', kind: 'office', what: 'reply', text: 'No.' };
    const options = { now: new Date(), settings };
    const turned = turn(new Person().conversation, undefined, event, options);
    expect(turned).toEqual({ session: undefined, replies: [], effects: [] });
  });

  test('is told that the person closed, or left', () => {
    expect(open().says('/close').effects).toEqual([{ kind: 'relay-close', left: false }]);
    expect(open().says('/forget').says('yes').effects).toEqual([
      { kind: 'relay-close', left: true },
      { kind: 'forget' },
    ]);
    expect(begun().says('/forget').says('yes').effects).toEqual([{ kind: 'forget' }]);
  });

  test('what both wrote is in the export, of a long exchange the latest', () => {
    const person = open();
    for (let i = 0; i < 60; i += 1) fromOffice(person, 'reply', `No ${i}.`);
    expect(person.session?.exchange?.messages).toHaveLength(50);
    const [file] = person.says('/export').told('file');
    const text = Buffer.from(file?.base64 ?? '', 'base64').toString('utf8');
    expect(text).toContain('No 59.');
  });
});
