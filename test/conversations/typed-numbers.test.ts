import { describe, expect, test } from 'vitest';
import { Person } from './person.ts';

function begun(): Person {
  return new Person().starts('shanghai-2024-exchange scientist');
}

/** Somebody whose nationality has decided the result: nothing is asked any more. */
function turnedAway(): Person {
  return begun().says('USA');
}

describe('a number typed', () => {
  test.each([
    ['forget', 'forgotten', 'kept'],
    ['restart', undefined, 'kept'],
  ])('at /%s is the button with that number', (command, first, second) => {
    const no = begun().says(`/${command}`).says('2');
    expect(no.notes).toContain(second);
    const yes = begun().says(`/${command}`).says('1');
    expect(yes.notes).not.toContain('kept');
    if (first !== undefined) expect(yes.notes).toContain(first);
  });

  test('where nothing is asked does what stands under it', () => {
    const person = turnedAway();
    const [next] = person.told('note').filter(({ topic }) => topic === 'next');
    const values = next?.choices?.map(({ value }) => value) ?? [];
    const place = values.indexOf('/change') + 1;
    expect(place).toBeGreaterThan(0);
    expect(person.says(`${place}`).question).toBe(turnedAway().says('/change').question);
    expect(person.session).toEqual(turnedAway().says('/change').session);
  });

  test('beyond the list is no command', () => {
    const person = turnedAway();
    const before = person.session;
    expect(person.says('９９').session?.cases).toEqual(before?.cases);
    expect(person.told('note').map(({ topic }) => topic)).not.toContain('next');
  });
});

describe('what cannot be read', () => {
  test.each(['edit', 'media'] as const)('%s: is said, and the open question comes back', (what) => {
    const person = begun();
    const { session, question } = person;
    person.send({ kind: 'unread', what });
    expect(person.notes).toContain(`unread-${what}`);
    expect([person.session, person.question]).toEqual([session, question]);
  });

  test('is welcomed where it is the first that somebody sends', () => {
    expect(new Person().send({ kind: 'unread', what: 'media' }).notes).toContain('welcome');
  });
});
