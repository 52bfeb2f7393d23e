import { describe, expect, test } from 'vitest';
import type { Session } from '../../conversations/session.ts';
import { stall } from '../calls/quaymouth-stall/call.ts';
import { stallConversation } from '../calls/quaymouth-stall/conversation.ts';
import { conversationOf, Person, type Said } from './person.ts';
import { factsOf } from './scientist-at.ts';

const present = conversationOf(stallConversation);

/** The next edition: what was asked as "noise" is called music now. */
const facts = { ...stall.facts, music: { kind: 'yes-no', formerly: ['noise'] } } as const;
const renamed = conversationOf({ ...stallConversation, call: { ...stall, version: 2, facts } });

const answers: Readonly<Record<string, Said>> = {
  place: ['street'],
  goods: ['crafts'],
  evening: true,
  music: true,
};
const rest = { neighbours: true, people: '2', firstDay: '2 May 2026', marketDays: '8' };
const all = { ...answers, ...rest, fairDays: '3', takings: '15,000 euros' };

type Change = (kept: Session['cases'][number]) => Partial<Session['cases'][number]>;

/** A person as an older edition left them. */
function keptBefore(said: Readonly<Record<string, Said>>, change: Change): Person {
  const person = new Person({ conversation: present }).starts();
  person.answers(said);
  const session = person.session as Session;
  const cases = session.cases.map((one) => ({ ...one, callVersion: 0, ...change(one) }));
  person.session = { ...session, cases };
  return person;
}

function withOldName({ facts: { music = true, ...others } }: Session['cases'][number]) {
  return { facts: { ...others, noise: music } };
}

describe('a fact that has another id now', () => {
  test('keeps its answer, and that it was told ahead', () => {
    const person = keptBefore(answers, (one) => ({ ...withOldName(one), ahead: ['noise'] }));
    person.conversation = renamed;
    expect(person.says('/status').question).toBe('neighbours');
    expect(factsOf(person)).toMatchObject({ music: true });
    expect(factsOf(person)).not.toHaveProperty('noise');
    expect(person.session?.cases[0]).toMatchObject({ ahead: ['music'] });
  });

  test('stays parked, and is not asked again', () => {
    const { music: _, ...others } = answers;
    const person = keptBefore(others, () => ({ parked: ['noise'] }));
    person.conversation = renamed;
    expect(person.says('/status').question).not.toBe('music');
    expect(person.session?.cases[0]).toMatchObject({ parked: ['music'] });
  });

  test('counts as it was answered last, where both ids are kept', () => {
    const person = keptBefore(answers, ({ facts: kept }) => ({ facts: { noise: false, ...kept } }));
    person.conversation = renamed;
    person.says('/status');
    expect(factsOf(person)).toMatchObject({ music: true });
    expect(person.session?.cases[0]?.aside).toEqual({ noise: false });
  });
});

describe('what was asked beside the interview', () => {
  const pendingAs = (more: Partial<Session>) => {
    const person = keptBefore(answers, withOldName);
    person.session = { ...(person.session as Session), ...more };
    person.conversation = renamed;
    return person.says('/status');
  };

  test('is asked on where it is no fact of the call', () => {
    expect(pendingAs({ pending: { kind: 'forget' } }).question).toBe('forget');
  });

  test('is never asked of a fact that is gone, and under its own id of one that was renamed', () => {
    expect(pendingAs({ pending: { kind: 'edit', fact: 'shoe' } }).question).toBe('neighbours');
    const waiting = ['shoe', 'noise'].map((fact) => ({ kind: 'edit', fact }) as const);
    expect(pendingAs({ waiting }).question).toBe('music');
    expect(pendingAs({ waiting: waiting.slice(0, 1) }).question).toBe('neighbours');
  });
});

describe('whoever was told a result', () => {
  const toldAs = (told: string, said: Readonly<Record<string, Said>> = all) =>
    keptBefore(said, () => ({ told })).says('/status');

  test('hears that it still holds, and why', () => {
    const person = keptBefore(all, () => ({})).says('/status');
    expect(person.notes).toEqual(expect.arrayContaining(['call-changed', 'result-same']));
    expect(person.told('verdict')[0]?.outcome).toBe('street-permit');
    expect(person.says('/status').notes).not.toContain('result-same');
  });

  test.each([
    ['garden-warden', 'First show your plants'],
    ['open', 'Not decided yet'],
  ])('hears that %s does not hold any more, and what does', (told, title) => {
    const person = toldAs(`${told};;`);
    expect(person.notes).toContain('result-changed');
    expect(person.text).toContain(`“${title}`);
    expect(person.told('verdict')[0]?.outcome).toBe('street-permit');
  });

  test('is not told the name of a result that there is no more', () => {
    const person = toldAs('gone-for-good;;');
    expect(person.text).toContain('The result that I told you before no longer holds');
    expect(person.told('verdict')[0]?.outcome).toBe('street-permit');
  });

  test('hears that it is open again, and the new one once there is one, also where it is the same', () => {
    const person = toldAs('street-permit;;', { place: ['street'], goods: ['crafts'] });
    expect(person.notes).toContain('result-unsettled');
    expect(person.told('verdict')).toEqual([]);
    person.answers(all);
    expect(person.told('verdict').length + person.told('checklist').length).toBeGreaterThan(0);
    expect(person.session?.cases[0]?.told).toMatch(/^street-permit;/);
  });

  test('and wanted to see everything hears the result first', () => {
    const person = keptBefore({ place: ['street'], goods: ['plants'], evening: false }, () => ({
      told: 'street-permit+;;',
      all: true,
    })).says('/status');
    expect(person.notes).toContain('result-changed');
    expect(person.told('verdict')[0]?.outcome).toBe('garden-warden');
  });
});
