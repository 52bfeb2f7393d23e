import { describe, expect, test } from 'vitest';
import { cooperationConversation } from '../../../conversations/shanghai-2024-cooperation/conversation.ts';
import { exchangeConversation } from '../../../conversations/shanghai-2024-exchange/conversation.ts';
import { scientist } from '../people.ts';
import { conversationOf, Person } from '../person.ts';
import { factsOf } from '../scientist-at.ts';

const CALLS = [exchangeConversation, cooperationConversation].map(({ call }) => call.id);

/** What somebody hears who has just begun and has not said which call they mean. */
function heard(text: string) {
  const person = new Person();
  person.send({ kind: 'command', command: 'start', argument: '' });
  const replies = person.says(text).replies;
  const answers = replies.flatMap((reply) => (reply.kind === 'answer' ? [reply] : []));
  const last = replies.at(-1);
  return { answers, choices: last && 'choices' in last ? (last.choices ?? []) : [] };
}

describe('a question before a call is chosen', () => {
  test.each([
    'How much money is there for one project?',
    'Thanks! How much money is there for one project?',
  ])('%s: is answered by each call that says something of it, under its title', (text) => {
    const { answers, choices } = heard(text);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 'cited'));
    expect(answers[0]?.text).toMatch(/Shanghai 2024/);
    expect(choices.map(({ value }) => value)).toEqual(CALLS);
  });

  test.each([
    ['Which type of visa do I need?', 'not-in-text'],
    ['Who won the football match last night?', 'out-of-scope'],
  ])('%s: is said once to be %s', (text, status) => {
    const { answers, choices } = heard(text);
    expect(answers.map((answer) => answer.status)).toEqual([status]);
    expect(choices.map(({ value }) => value)).toEqual(CALLS);
  });
});

test('whether somebody may take part depends on the call', () => {
  expect(new Person().says('hello').says('Can I participate?').notes).toEqual(['no-case']);
});

describe('what is told before a call is chosen', () => {
  const told = () => new Person().says("I'm Kenyan, born 3 May 1985. How much is the money?");

  test('is kept, and what is asked beside it is answered at once', () => {
    const person = told();
    expect(person.notes).toEqual(['welcome', 'ask-after-call']);
    expect(person.told('answer')[0]?.clauses).toContain('D2-05');
    expect(person.question).toBe('call');
  });

  test('is taken once it is known which call is meant and who writes, and echoed', () => {
    const person = told().chooses('shanghai-2024-exchange');
    expect(person.question).toBe('role');
    person.chooses('scientist');
    expect(factsOf(person)).toEqual({
      role: 'scientist',
      passports: ['KE'],
      birthDate: '1985-05-03',
    });
    expect(person.notes.filter((topic) => topic === 'taken')).toHaveLength(3);
    expect(person.told('answer')).toEqual([]);
    expect(person.question).toBe('formerChinese');
    expect(person.session?.early).toBeUndefined();
  });

  test('is read as it was meant by those who speak for another person', () => {
    const person = new Person().says('she is Kenyan, and I am Chinese');
    person.starts('shanghai-2024-exchange leader');
    expect(person.session?.early).toBeUndefined();
    expect(factsOf(person)).toEqual({ role: 'leader', passports: ['KE'] });
  });

  test('comes together from several messages, the later one as a change that is shown', () => {
    const person = told().says('sorry, born 4 May 1985').says('my supervisor is nice');
    person.starts('shanghai-2024-exchange scientist');
    expect(factsOf(person)).toMatchObject({ passports: ['KE'], birthDate: '1985-05-03' });
    expect(person.session?.pending).toMatchObject({ kind: 'change', to: '1985-05-04' });
  });

  test('is read as any message is: a form, and what settles what was unclear before', () => {
    const person = new Person().says('born 03/04/1985').says('DOB = 3 April 1985; PhD = yes');
    person.starts('shanghai-2024-exchange scientist');
    expect(factsOf(person)).toMatchObject({ birthDate: '1985-04-03', doctorate: 'held' });
    expect(person.session?.pending).toBeUndefined();
  });

  test('is asked about where it can be read in two ways, one after the other', () => {
    const person = new Person().says('born 03/04/1985, maybe a PhD');
    person.says('an Australian or Austrian passport').starts('shanghai-2024-exchange scientist');
    const asked = [person.session?.pending, ...(person.session?.waiting ?? [])];
    expect(asked.map((one) => one && 'fact' in one && one.fact)).toEqual(
      expect.arrayContaining(['birthDate', 'doctorate', 'passports']),
    );
  });

  test('is said once to be kept, also where it only names a matter', () => {
    const person = new Person().says('hello').says('Pakistani passport');
    expect(person.notes).toEqual(['ask-after-call']);
    expect(person.session?.early).toEqual(['Pakistani passport']);
  });

  test.each([
    ['messages', Array.from({ length: 22 }, (_, day) => `born ${day + 1} May 1986`), 20],
    ['letters', Array.from({ length: 3 }, () => `born 3 May 1986${'. Thank you'.repeat(150)}`), 2],
  ])('is kept up to so many %s, and nothing more is promised', (_, texts, kept) => {
    const person = new Person().starts();
    const notes = texts.map((text) => person.says(text).notes.at(-1));
    expect(person.session?.early).toEqual(texts.slice(0, kept));
    expect(notes.slice(kept)).toEqual(texts.slice(kept).map(() => 'ask-after-call-full'));
    expect(notes.slice(0, kept)).toEqual(texts.slice(0, kept).map(() => 'ask-after-call'));
  });

  test('is named among what is kept', () => {
    const person = told().send({ kind: 'command', command: 'privacy', argument: '' });
    expect(person.text).toContain('until you choose a call');
  });

  test('waits for the language where there is one call', () => {
    const person = new Person({
      conversation: conversationOf(exchangeConversation),
      language: undefined,
    });
    person.says('I was born on 3 May 1985').chooses('en');
    expect(person.question).toBe('role');
    expect(factsOf(person.chooses('scientist'))).toMatchObject({ birthDate: '1985-05-03' });
  });

  test('is no fact where it is a courtesy', () => {
    expect(new Person().says('Good morning!').session?.early).toBeUndefined();
  });
});

describe('the words by which a call is named', () => {
  test.each([
    ['en', "I'd like to come to Shanghai as a young researcher", 'shanghai-2024-exchange'],
    ['en', 'the joint projects', 'shanghai-2024-cooperation'],
    ['zh-Hans', '我想问一下青年科学家交流', 'shanghai-2024-exchange'],
    ['zh-Hans', '我们单位想报政府间合作项目', 'shanghai-2024-cooperation'],
    ['ru', 'хочу приехать в Шанхай, молодой учёный', 'shanghai-2024-exchange'],
    ['ru', 'нас интересует совместный проект', 'shanghai-2024-cooperation'],
    ['ru', 'belt and road', 'shanghai-2024-exchange'],
  ])('%s: %s', (language, text, call) => {
    const person = new Person({ language }).starts().says(text);
    expect(person.notes).toContain('call-named');
    expect(person.session?.cases.map((one) => one.call)).toEqual([call]);
    expect(person.question).toBe('role');
  });

  test.each(['not the exchange', 'the exchange or a joint project?', 'I like trains'])(
    '%s: leaves it to be chosen',
    (text) => {
      expect(new Person().starts().says(text).question).toBe('call');
    },
  );

  test('count in the very first message, and its question is answered by that call alone', () => {
    const person = new Person().says(
      'Hi! How much money is there in the young scientist exchange?',
    );
    expect(person.notes).toEqual(['welcome', 'call-named']);
    expect(person.told('answer').map(({ status }) => status)).toEqual(['cited']);
    expect(person.question).toBe('role');
  });

  test('may come with facts and with who writes', () => {
    const text = "I'm Kenyan, and I'm a scientist. I want to join the young scientist exchange.";
    const person = new Person().says(text);
    expect(factsOf(person)).toEqual({ role: 'scientist', passports: ['KE'] });
    expect(person.notes.filter((topic) => topic === 'taken')).toHaveLength(2);
    expect(person.notes).toContain('role');
    expect(person.question).toBe('formerChinese');
  });

  test('open it also where no more can be kept', () => {
    const person = new Person().starts();
    for (let day = 1; day <= 20; day++) person.says(`born ${day} May 1986`);
    expect(person.says('I am Kenyan, it is about the exchange').notes).toEqual([
      'call-named',
      'ask-after-call-full',
    ]);
    expect(person.question).toBe('role');
  });

  test('leave nothing to be asked that is told meanwhile', () => {
    const first =
      'Hello, we are a university research office in Shanghai and would like to apply for a joint project with a partner in Brazil';
    const person = new Person().says(first);
    expect(person.session?.waiting).toMatchObject([{ fact: 'partnerType' }]);
    person.says('the partner is a federal university in São Paulo');
    expect(factsOf(person)).toMatchObject({ partnerCountry: 'BR', partnerType: 'university' });
    expect(person.question).toBe('projectStart');
  });
});

describe('while it is not known who writes', () => {
  test('what is to be asked about other facts waits for that', () => {
    const person = new Person().starts('shanghai-2024-exchange').says('born 03/04/1985');
    expect(person.notes).toContain('comes-back');
    expect(person.text).toContain('Date of birth');
    expect(person.question).toBe('role');
    expect(person.chooses('scientist').session?.pending).toMatchObject({ fact: 'birthDate' });
  });

  test('a change of what is known already is shown at once', () => {
    const person = new Person().starts('shanghai-2024-exchange').says('I was born on 3 May 1985');
    person.says('sorry, I meant 1986');
    expect(person.session?.pending).toMatchObject({ kind: 'change', to: '1986-05-03' });
    expect(person.notes).not.toContain('comes-back');
  });

  test('so does it for those who speak for another person, behind what they said of themselves', () => {
    const person = new Person().starts('shanghai-2024-exchange').says("I'm Kenyan");
    person.says('born 03/04/1985').chooses('leader');
    expect(person.session?.pending).toMatchObject({ kind: 'confirm', fact: 'passports' });
    expect(person.session?.waiting).toMatchObject([{ kind: 'confirm', fact: 'birthDate' }]);
  });
});

describe('what is left to do', () => {
  test('is told by where the person stands, as long as there is no list', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist').says('Kenya');
    expect(person.says('what do I still have to do?').notes).toContain('status');
    expect(person.question).toBe('formerChinese');
  });

  test('is told by the list once there is one', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.answers(scientist);
    person.says('what do I still have to do?');
    expect(person.told('checklist')).toHaveLength(1);
  });
});
