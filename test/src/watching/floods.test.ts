import { expect, test } from 'vitest';
import { createFloods } from '../../../src/watching/floods.ts';

const ann = { platform: 'telegram', chat: '1', person: '1' };
const bob = { platform: 'telegram', chat: '2', person: '2' };

/** Floods on a clock that the test moves; `ms` are between one event and the next. */
function flooding(most: number) {
  const clock = { at: 0 };
  const floods = createFloods(most, () => clock.at);
  const weigh = (count: number, ms = 0, address = ann) =>
    Array.from({ length: count }, () => {
      clock.at += ms;
      return floods.weigh(address);
    });
  return { clock, floods, weigh };
}

test('as many as may come at once are taken; of the others only the first is told of', () => {
  const { weigh } = flooding(10);
  expect(weigh(10)).toEqual(Array(10).fill('taken'));
  expect(weigh(3)).toEqual(['dropped-first', 'dropped', 'dropped']);
});

test('whoever writes evenly and not too fast is always taken', () => {
  const { weigh } = flooding(10);
  expect(new Set(weigh(100, 6000))).toEqual(new Set(['taken']));
});

test('one does not count for another, and a person counts over all chats and threads', () => {
  const { weigh } = flooding(10);
  weigh(10);
  expect(weigh(1, 0, bob)).toEqual(['taken']);
  const elsewhere = { ...ann, chat: '3', thread: '4' };
  expect(weigh(1, 0, elsewhere)).toEqual(['dropped-first']);
  expect(weigh(1, 0, { ...ann, workspace: 'T1' } as typeof ann)).toEqual(['taken']);
});

test('it is over after half a minute of quiet, and the next flood is told of again', () => {
  const { clock, weigh } = flooding(10);
  weigh(1000, 1);
  clock.at += 29_000;
  expect(weigh(1)).toEqual(['dropped']);
  clock.at += 36_000;
  expect(weigh(1)).toEqual(['taken']);
  expect(weigh(10)).toContain('dropped-first');
});

test('whoever goes on writing too fast stays dropped, and is not told again', () => {
  const { weigh } = flooding(10);
  weigh(11);
  expect(new Set(weigh(10_000, 100))).toEqual(new Set(['dropped']));
});

test('the language is known for as long as somebody writes', () => {
  const { clock, floods, weigh } = flooding(10);
  floods.speaks(ann, 'ru');
  expect(floods.languageOf(ann)).toBeUndefined();
  weigh(1);
  floods.speaks(ann, 'ru');
  clock.at += 59_000;
  weigh(1);
  clock.at += 59_000;
  weigh(1);
  expect(floods.languageOf(ann)).toBe('ru');
  clock.at += 200_000;
  weigh(1);
  expect(floods.languageOf(ann)).toBeUndefined();
});
