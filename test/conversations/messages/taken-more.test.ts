import { describe, expect, test } from 'vitest';
import type { Parsed } from '../../../conversations/answers/index.ts';
import { aboutFact } from '../../../conversations/messages/open-question/about-fact.ts';
import { partsOf } from '../../../conversations/messages/parts/parts.ts';
import { takeMentions } from '../../../conversations/messages/take-message.ts';
import { readAs } from '../../../conversations/messages/values/read-as.ts';
import { type CaseScene, caseScene } from '../../../conversations/scene.ts';
import type { Session } from '../../../conversations/session.ts';
import { Person, shanghai } from '../person.ts';

function sceneOf(person: Person): CaseScene {
  const { settings } = person;
  const now = new Date('2024-10-10T08:00:00Z');
  const session = person.session as Session;
  return caseScene({ conversation: shanghai, settings, now, session }) as CaseScene;
}

const begun = () => sceneOf(new Person().starts('shanghai-2024-exchange scientist'));
const kenyan = () => sceneOf(new Person().starts('shanghai-2024-exchange scientist').says('Kenya'));

function taken(scene: CaseScene, fact: string, parsed: Parsed) {
  return takeMentions(scene, [{ fact, parsed, start: 0, end: 1 }]);
}

const unsure = { kind: 'unsure' } as Parsed;

describe('what is made of a mention', () => {
  test('"not sure" parks what is open, and leaves what is known', () => {
    expect(taken(begun(), 'passports', unsure).scene.case.parked).toEqual(['passports']);
    const known = taken(kenyan(), 'passports', unsure);
    expect(known).toMatchObject({ replies: [], asked: [] });
    expect(known.scene.case).toMatchObject({ parked: [], facts: { passports: ['KE'] } });
  });

  test('a part of a date that settles nothing is refused', () => {
    const value = { atLeast: '1978-01-01', atMost: '1980-12-31' };
    const result = taken(begun(), 'birthDate', { kind: 'partial', reason: 'month-missing', value });
    expect(result.refused).toEqual(['birthDate']);
    expect(result.replies).toMatchObject([{ kind: 'refuse', reason: 'month-missing' }]);
  });

  test('of the ways in which it can be meant only those that fit are asked about', () => {
    const far: Parsed = { kind: 'confirm', reason: 'hedged', candidates: [9999] };
    expect(taken(begun(), 'stayMonths', far)).toMatchObject({ asked: [], replies: [] });
    const sure = { atLeast: '1985-01-01', atMost: '1985-12-31' };
    const vague = { atLeast: '1978-01-01', atMost: '1980-12-31' };
    const candidates = ['1985-05-03', sure, vague];
    const result = taken(begun(), 'birthDate', { kind: 'confirm', reason: 'hedged', candidates });
    expect(result.asked).toEqual([
      { kind: 'confirm', fact: 'birthDate', candidates: ['1985-05-03', sure] },
    ]);
  });

  test('a country that cannot be read stays refused', () => {
    const parsed: Parsed = { kind: 'refuse', reason: 'not-a-country' };
    const value = { kind: 'country' as const, parsed, written: 'Narnia', start: 0, end: 6 };
    expect(readAs(begun(), 'passports', value)).toEqual(parsed);
  });

  test('a fact on which no rule rests has no rule to be answered by', () => {
    const parsed: Parsed = { kind: 'value', value: true };
    expect(aboutFact(begun(), { fact: 'shoeSize', parsed, start: 0, end: 1 })).toEqual([]);
  });
});

describe('the parts of a message', () => {
  const stances = (text: string, self = true) =>
    partsOf(text, [], self ? 'own' : 'another').map((one) => one.stance);

  test('a full stop before a digit ends no sentence', () => {
    expect(partsOf('medicine.5 and more', [], 'own')).toHaveLength(1);
  });

  test('what follows a question belongs to it unless it is about the person', () => {
    expect(stances('how much is it, my field is medicine')).toEqual(['asks', 'says']);
    expect(stances('how much is it, in euros')).toEqual(['asks', 'asks']);
  });

  test('what follows words about somebody else is about them', () => {
    expect(stances('my wife is kenyan, born in 1985')).toEqual(['others', 'others']);
  });
});

describe('two values beside each other', () => {
  test('belong each to the name that is nearest', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.says('my date of birth 3 May 1985 my start date 1 December 2026, Kenyan passport');
    expect(person.session?.cases[0]?.facts).toMatchObject({
      ...{ birthDate: '1985-05-03', stayStart: '2026-12-01', passports: ['KE'] },
    });
  });

  test('stay in doubt where a country can be either of two', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.says('Georgia passport, is it on the list?');
    expect(person.session?.pending).toMatchObject({ candidates: [['GE'], ['US']] });
  });

  test('a name of a fact alone states nothing', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist');
    person.says('Kenya passport, research field, born 3 May 1985');
    expect(person.session?.cases[0]?.facts).toEqual({
      ...{ role: 'scientist', passports: ['KE'], birthDate: '1985-05-03' },
    });
  });
});

describe('a correction while an answer is open again', () => {
  test('is of that answer', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist').says('Kenya');
    person.chooses('never').says('3 May 1985');
    person.send({ kind: 'command', command: 'change', argument: 'passports' });
    person.says('sorry, I meant Uganda');
    expect(person.told('change')[0]).toMatchObject({ fact: 'passports', to: ['UG'] });
  });

  test('that answers what is asked is its answer', () => {
    const person = new Person().starts('shanghai-2024-exchange scientist').says('Kenya');
    person.says('actually, never. My field is medicine');
    expect(person.session?.cases[0]?.facts).toMatchObject({
      ...{ formerChinese: 'never', field: 'medicine' },
    });
  });
});
