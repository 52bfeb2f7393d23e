import { expect, test } from 'vitest';
import { asking, nextWaiting } from '../../../conversations/messages/waiting.ts';
import { newCase, newSession, type Pending, type Session } from '../../../conversations/session.ts';

const change: Pending = { kind: 'change', fact: 'stayMonths', to: 12 };
const known: Session = {
  ...newSession('en', true),
  cases: [{ ...newCase('one', 1, ''), facts: { stayMonths: 6, job: 'permanent' } }],
  current: 0,
};
const gone: Session = {
  ...known,
  cases: [{ ...newCase('one', 1, ''), facts: { job: 'permanent' } }],
};

test('a change that waits comes up once nothing is pending', () => {
  const now = nextWaiting(known, { ...known, waiting: [change] }, false);
  expect(now.pending).toEqual(change);
  expect(now.waiting).toBeUndefined();
});

test('a change waits on while something else is pending', () => {
  const pending: Pending = { kind: 'edit', fact: 'job' };
  const before: Session = { ...known, pending, waiting: [change] };
  expect(nextWaiting(known, before, false)).toEqual(before);
});

test('a change of an answer that is gone is asked as a first answer', () => {
  const now = nextWaiting(known, { ...gone, waiting: [change] }, false);
  expect(now.pending).toEqual({ kind: 'confirm', fact: 'stayMonths', candidates: [12] });
});

test('a parking of an answer that is gone is dropped', () => {
  const parking: Pending = { kind: 'change', fact: 'stayMonths', to: null };
  const now = nextWaiting(known, { ...gone, waiting: [parking, { kind: 'pick' }] }, false);
  expect(now.pending).toEqual({ kind: 'pick' });
});

test('what waits is dropped with its case', () => {
  const other: Session = { ...known, cases: [...known.cases, newCase('two', 1, '')], current: 1 };
  expect(nextWaiting(known, { ...other, waiting: [change] }, false)).toEqual(other);
  const emptied: Session = { ...known, cases: [newCase('one', 1, '')] };
  expect(nextWaiting(known, { ...emptied, waiting: [change] }, false)).toEqual(emptied);
});

test('before there is a case nothing but what needs none comes up', () => {
  const none = newSession('en', true);
  expect(nextWaiting(none, { ...none, waiting: [{ kind: 'forget' }, change] }, false)).toEqual({
    ...none,
    pending: { kind: 'forget' },
    waiting: [{ kind: 'confirm', fact: 'stayMonths', candidates: [12] }],
  });
});

test('of one fact only the first is asked, of things without a fact each', () => {
  const first: Pending = { kind: 'edit', fact: 'stayMonths' };
  const asked = asking(known, [first, { kind: 'pick' }, change, { kind: 'restart' }]);
  expect(asked.pending).toEqual(first);
  expect(asked.waiting).toEqual([{ kind: 'pick' }, { kind: 'restart' }]);
});
