import { describe, expect, test } from 'vitest';
import { answerPrompt } from '../../conversations/answer-prompt.ts';
import { goToCase } from '../../conversations/commands/cases.ts';
import { startCall } from '../../conversations/commands/start.ts';
import { type CaseScene, caseScene } from '../../conversations/scene.ts';
import { newSession, type Session } from '../../conversations/session.ts';
import { NO_SETTINGS } from '../../conversations/settings.ts';
import { exchangeConversation } from '../../conversations/shanghai-2024-exchange/conversation.ts';
import { host, scientist } from './people.ts';
import { conversationOf, Person, shanghai } from './person.ts';

function begun(role = 'scientist'): Person {
  return new Person().starts(`shanghai-2024-exchange ${role}`);
}

function command(person: Person, name: string, argument = ''): Person {
  return person.send({ kind: 'command', command: name, argument });
}

function sceneOf(session: Session) {
  return { conversation: shanghai, settings: NO_SETTINGS, now: new Date(0), session };
}

describe('a case kept under an older version of its call', () => {
  test('is brought up to date, and the person is told once', () => {
    const person = begun().says('Kenya');
    const session = person.session as Session;
    person.session = {
      ...session,
      cases: session.cases.map((one) => ({ ...one, callVersion: one.callVersion - 1 })),
    };
    person.chooses('never');
    expect(person.notes).toContain('call-changed');
    expect(person.session?.cases[0]).toMatchObject({
      callVersion: exchangeConversation.call.version,
    });
    expect(person.says('3 May 1985').notes).not.toContain('call-changed');
  });
});

describe('once nothing is asked', () => {
  test('a message that is too long is refused for no question', () => {
    const person = begun();
    person.answers(scientist);
    while (person.question !== undefined) person.chooses('not-sure');
    person.says('a'.repeat(100_000));
    expect(person.told('refuse')[0]).toMatchObject({ question: 'none', reason: 'too-long' });
  });

  test('the status names the outcome', () => {
    const person = begun('leader');
    person.answers({ ...host, passports: 'China' });
    const { outcome } = person.told('verdict')[0] ?? {};
    expect(outcome).toBeDefined();
    expect(command(person, 'status').notes).toEqual(['status']);
    expect(person.text).not.toContain('Not decided yet');
  });
});

describe('first words', () => {
  test('with a slash are a command', () => {
    const person = new Person().says('/start shanghai-2024-exchange scientist');
    expect(person.notes).toContain('welcome');
    expect(person.question).toBe('passports');
  });

  test('without one are only welcomed where there is one call', () => {
    const person = new Person({ conversation: conversationOf(exchangeConversation) });
    expect(person.says('hmm').notes).toEqual(['welcome']);
    expect(person.question).toBe('role');
  });

  test('with a question in them are answered where there is one call', () => {
    const person = new Person({ conversation: conversationOf(exchangeConversation) });
    person.says('How much money would I get?');
    expect(person.told('answer')[0]?.clauses).toContain('D2-05');
    expect(person.question).toBe('role');
  });
});

describe('beside other cases', () => {
  test('a case is begun anew and the others stay', () => {
    const person = begun('office').says('Kenya');
    command(person, 'case', 'Second').says('Uganda');
    command(person, 'restart').chooses('yes');
    expect(person.notes).toContain('restarted');
    const [first, second] = person.session?.cases ?? [];
    expect(first?.facts).toMatchObject({ passports: ['KE'] });
    expect(second).toMatchObject({ name: 'Second', facts: {} });
  });

  test('another call is opened with its role', () => {
    const person = begun().says('Kenya').starts('shanghai-2024-cooperation partner');
    expect(person.session?.cases.map((one) => one.facts.role)).toEqual(['scientist', 'partner']);
    expect(person.question).toBe('partnerCountry');
  });

  test('cases are no matter before the role is known', () => {
    const person = command(new Person().starts('shanghai-2024-exchange'), 'cases');
    expect(person.notes).toEqual(['unknown-command']);
    expect(person.question).toBe('role');
  });
});

describe('going back', () => {
  test('from an answer that is in doubt leads to the one before', () => {
    const person = begun().says('Korea');
    expect(person.session?.pending).toMatchObject({ kind: 'confirm', fact: 'passports' });
    expect(command(person, 'back').question).toBe('role');
  });
});

describe('what fits nothing that is asked', () => {
  test('is left as it is', () => {
    const scene = sceneOf(newSession('en', true));
    const event = { id: '1', kind: 'command', command: 'help', argument: '' } as const;
    expect(answerPrompt(scene, { kind: 'call' }, event)).toEqual({
      session: scene.session,
      replies: [],
    });
    expect(startCall(scene, 'no-call')).toEqual({ session: scene.session, replies: [] });
  });

  test('a question of a case that is gone is no longer pending', () => {
    const pending = { kind: 'edit' as const, fact: 'job' };
    const scene = sceneOf({ ...newSession('en', true), pending });
    const event = { id: '1', kind: 'text', text: 'permanent' } as const;
    const step = answerPrompt(scene, { kind: 'fact', fact: 'job' }, event);
    expect(step).toEqual({ session: newSession('en', true), replies: [] });
  });

  test('a first button or an endless first message is only welcomed', () => {
    expect(new Person().chooses('scientist').notes).toEqual(['welcome']);
    expect(new Person().says('a'.repeat(100_000)).notes).toEqual(['welcome']);
  });

  test('a case without a name has words for it', () => {
    const scene = caseScene(sceneOf(begun('office').session as Session)) as CaseScene;
    const step = goToCase(scene, '');
    expect(step.replies).toMatchObject([{ topic: 'case' }]);
    expect(step.session?.cases[0]?.facts).toEqual({ role: 'office' });
  });

  test('what is parked stays parked when another answer is changed', () => {
    const person = begun().chooses('not-sure').chooses('never');
    command(person, 'change', 'formerChinese').chooses('not-sure').chooses('keep');
    expect(person.session?.cases[0]?.parked).toEqual(['passports', 'formerChinese']);
  });
});
