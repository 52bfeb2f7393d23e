import { describe, expect, it } from 'vitest';
import {
  emptyEnvelope,
  hasSeen,
  parseRow,
  withoutSent,
  withTurn,
} from '../../../src/sessions/envelope.ts';

const DAY_MS = 86_400_000;
const came = (event: string) => ({ event, at: 0 });
/** One of the events that a platform numbers. */
const numbered = (order: number, at = 0, event = String(order)) => ({ event, order, at });
const turned = { session: { answers: 1 }, replies: ['hello'], effects: [] };

describe('envelope', () => {
  it('is read back as it was stored', () => {
    const envelope = withTurn(emptyEnvelope, came('e1'), turned);
    const stored = JSON.parse(JSON.stringify({ value: envelope, expires: 5 }));
    expect(parseRow(stored)).toEqual({ envelope, expires: 5 });
  });

  it('may hold no session', () => {
    const envelope = withTurn(emptyEnvelope, came('e1'), { ...turned, session: undefined });
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
    let envelope = withTurn(emptyEnvelope, came('unsent'), turned);
    for (let at = 1; at <= 50; at += 1) {
      envelope = withTurn(envelope, came(`e${at}`), { ...turned, replies: [] });
    }
    expect(envelope.seen).toHaveLength(50);
    expect(hasSeen(envelope, came('e1'))).toBe(true);
    expect(hasSeen(envelope, came('unsent'))).toBe(true);
    expect(hasSeen(withoutSent(envelope, new Set(['unsent'])), came('unsent'))).toBe(false);
    expect(hasSeen(withTurn(envelope, came('e51'), turned), came('e1'))).toBe(false);
  });

  /** What is kept when these numbered events have come and been answered, one a second. */
  function keptOf(orders: readonly number[], from = 0) {
    return orders.reduce(
      (kept, order, place) =>
        withTurn(kept, numbered(order, from + place * 1000), { ...turned, replies: [] }),
      emptyEnvelope,
    );
  }
  const hundreds = Array.from({ length: 200 }, (_, place) => 5000 + place);

  it('knows each of hundreds of numbered events again, and no newer one', () => {
    const kept = keptOf(hundreds);
    expect(kept.seen).toHaveLength(50);
    expect(hundreds.filter((order) => !hasSeen(kept, numbered(order)))).toEqual([]);
    expect(hasSeen(kept, numbered(5200))).toBe(false);
    expect(hasSeen(kept, came('5000'))).toBe(false);
  });

  it('takes a numbered event that came late, as long as nothing as new has gone', () => {
    const kept = keptOf([7000, ...hundreds.slice(0, 40).filter((order) => order !== 5003)]);
    expect(hasSeen(kept, numbered(5003))).toBe(false);
    expect(hasSeen(kept, numbered(5004))).toBe(true);
  });

  it('begins anew with lower numbers after days without any', () => {
    const kept = keptOf(hundreds);
    const later = 7 * DAY_MS;
    expect(hasSeen(kept, numbered(12, later))).toBe(false);
    const anew = hundreds.reduce((all, _, place) => {
      expect(hasSeen(all, numbered(12 + place, later + place))).toBe(false);
      return withTurn(all, numbered(12 + place, later + place), { ...turned, replies: [] });
    }, kept);
    expect(hasSeen(anew, numbered(12, later))).toBe(true);
    expect(hasSeen(anew, numbered(212, later))).toBe(false);
  });

  it('keeps the ids of numbered events that an older program has stored', () => {
    const older = { ...emptyEnvelope, seen: ['4998', '4999'] };
    const kept = withTurn(older, numbered(5000), { ...turned, replies: [] });
    expect(kept.seen).toEqual(['4998', '4999', '5000']);
    expect(hasSeen(kept, numbered(4998))).toBe(true);
  });

  it('keeps the id beside a number that is not the id', () => {
    const kept = withTurn(emptyEnvelope, numbered(9, 0, 'C1:0.9'), { ...turned, replies: [] });
    expect(hasSeen(kept, numbered(9, 0, 'C1:0.9'))).toBe(true);
    expect(hasSeen(kept, numbered(9, 0, 'C2:0.9'))).toBe(false);
  });
});
