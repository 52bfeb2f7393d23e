import { describe, expect, it } from 'vitest';
import {
  emptyEnvelope,
  hasSeen,
  parseRow,
  withoutSent,
  withTurn,
} from '../../../src/sessions/envelope.ts';

const turned = { session: { answers: 1 }, replies: ['hello'], effects: [] };

describe('envelope', () => {
  it('is read back as it was stored', () => {
    const envelope = withTurn(emptyEnvelope, 'e1', turned);
    const stored = JSON.parse(JSON.stringify({ value: envelope, expires: 5 }));
    expect(parseRow(stored)).toEqual({ envelope, expires: 5 });
  });

  it('may hold no session', () => {
    const envelope = withTurn(emptyEnvelope, 'e1', { ...turned, session: undefined });
    const stored = JSON.parse(JSON.stringify({ value: envelope }));
    expect(parseRow(stored)).toEqual({ envelope, expires: undefined });
  });

  it('keeps what a newer program added to the same version', () => {
    const entry = { event: 'e1', replies: [], effects: [], tries: 3 };
    const value = { version: 1, session: null, seen: [], outbox: [entry], note: 'kept' };
    expect(parseRow({ value }).envelope).toEqual(value);
  });

  it.each([
    ['a newer version', { version: 2, chats: [] }, 'session-newer'],
    ['a version 1 of another shape', { version: 1, seen: 'all' }, 'session-unreadable'],
    ['no version', { session: {} }, 'session-unreadable'],
    ['version 0', { version: 0 }, 'session-unreadable'],
    ['text', 'hello', 'session-unreadable'],
    ['nothing', undefined, 'session-unreadable'],
  ])('refuses %s', (_, value, code) => {
    expect(() => parseRow({ value })).toThrow(expect.objectContaining({ code }));
  });

  it('refuses a row that Keyv did not write', () => {
    const refused = expect.objectContaining({ code: 'session-unreadable' });
    expect(() => parseRow(null)).toThrow(refused);
    expect(() => parseRow('text')).toThrow(refused);
  });

  it('remembers fifty events, and older ones while they are unsent', () => {
    let envelope = withTurn(emptyEnvelope, 'unsent', turned);
    for (let at = 1; at <= 50; at += 1) {
      envelope = withTurn(envelope, `e${at}`, { ...turned, replies: [] });
    }
    expect(envelope.seen).toHaveLength(50);
    expect(hasSeen(envelope, 'e1')).toBe(true);
    expect(hasSeen(envelope, 'unsent')).toBe(true);
    expect(hasSeen(withoutSent(envelope, new Set(['unsent'])), 'unsent')).toBe(false);
    expect(hasSeen(withTurn(envelope, 'e51', turned), 'e1')).toBe(false);
  });
});
