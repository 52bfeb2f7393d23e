import { describe, expect, test, vi } from 'vitest';
import { lineOf } from '../../conversations/address.ts';
import { createClock } from '../../src/clock.ts';
import { handle } from '../../src/handle.ts';
import { opened } from './cli/talks.ts';

const ann = { platform: 'telegram', chat: '1', person: '1' };
const now = new Date('2024-10-10T08:00:00Z');

function command(id: string, name: string, argument = '') {
  return { id, kind: 'command', command: name, argument } as const;
}

describe('an address', () => {
  test.each([
    [
      { platform: 'a', person: 'b' },
      { platform: 'a', chat: 'b', person: '' },
    ],
    [
      { platform: 'a","', person: 'b' },
      { platform: 'a', workspace: ',"', person: 'b' },
    ],
    [
      { platform: 'a', person: '\\ud800' },
      { platform: 'a', person: '\ud800' },
    ],
  ])('%j is stored apart from %j, in one line', (one, other) => {
    expect(lineOf(one)).not.toBe(lineOf(other));
    expect(lineOf(one)).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('forgetting', () => {
  async function forgetting() {
    const handling = await opened();
    await (await handle(handling, ann, command('1', 'start', 'en'), now)).done();
    await (await handle(handling, ann, command('2', 'forget'), now)).done();
    const yes = { id: '3', kind: 'choose', values: ['yes'] } as const;
    return { handling, yes, said: await handle(handling, ann, yes, now) };
  }

  test('takes the answers away at once, and the rest once its reply is out', async () => {
    const { handling, yes, said } = await forgetting();
    expect(await handling.sessions.load(lineOf(ann))).toBeUndefined();
    const forget = vi.spyOn(handling.sessions, 'forget');
    const again = await handle(handling, ann, yes, now);
    expect(again).toMatchObject({ fresh: false, replies: said.replies });
    await said.done();
    expect(forget).toHaveBeenCalledWith(lineOf(ann));
    const last = await handle(handling, ann, yes, now);
    expect(last).toMatchObject({ fresh: false, replies: [] });
    await last.done();
  });

  test('leaves what was begun meanwhile', async () => {
    const { handling, said } = await forgetting();
    const hello = { id: '4', kind: 'text', text: 'hello' } as const;
    await (await handle(handling, ann, hello, now)).done();
    await said.done();
    expect(await handling.sessions.load(lineOf(ann))).toBeDefined();
  });
});

test('the clock is the machine’s, or the moment of an event that is later', () => {
  const clock = createClock(() => 1000);
  expect(clock.now()).toBe(1000);
  clock.travel(new Date(2000));
  expect(clock.now()).toBe(2000);
  clock.travel(new Date(500));
  expect(clock.now()).toBe(1000);
  clock.travel(undefined);
  expect(clock.now()).toBe(1000);
});
