import { expect, test, vi } from 'vitest';
import { quiet, soon, start, valueIn, watchedBot } from './watched-bot.ts';

const HALF_A_MINUTE = 31_000;

function says(id: string, text = '/status', language?: string) {
  return { id, kind: 'text', text, ...(language ? { language } : {}) } as const;
}

/** A bot that takes ten events a minute of one person, on a clock that the test moves. */
async function narrow() {
  const clock = { at: 0 };
  const bot = await watchedBot({ most: 10, now: () => clock.at });
  const running = await bot.begin();
  const notes = () => bot.adapter.out.filter(({ text }) => /quiet|安静|一分钟|минуты/.test(text));
  const told = () => soon(() => expect(notes()).toHaveLength(1));
  return { ...bot, clock, running, notes, told };
}

test('of a thousand events at once ten are handled; the others never reach the store', async () => {
  const { adapter, handling, metrics, told, lines } = await narrow();
  const turns = vi.spyOn(handling.sessions, 'handleOnce');
  const reads = vi.spyOn(handling.sessions, 'load');
  await adapter.bring('1', start('0'));
  const all = Array.from({ length: 999 }, (_, at) => adapter.bring('1', says(`e${at}`)));
  await Promise.all(all);
  expect(turns).toHaveBeenCalledTimes(10);
  const before = reads.mock.calls.length;
  await adapter.bring('1', says('more'));
  expect([turns.mock.calls.length, reads.mock.calls.length]).toEqual([10, before]);
  await told();
  const dropped = valueIn(await metrics(), 'callguide_events_dropped_total{platform="fake"}');
  expect(dropped).toBe(991);
  expect(lines.filter((line) => line.includes('"flood"'))).toHaveLength(1);
});

test.each([
  ['en', 'From now on I do not read'],
  ['zh', '暂时不读'],
  ['ru', 'не читаю'],
])('in %s they are told what is not read', async (language, words) => {
  const { adapter, notes, told } = await narrow();
  await adapter.bring('1', start('0', language));
  for (let at = 0; at < 12; at += 1) await adapter.bring('1', says(`e${at}`));
  await told();
  expect(notes()[0]?.text).toContain(words);
});

test('whoever has not spoken yet is told in the language of their profile', async () => {
  const { adapter, handling, notes, told } = await narrow();
  vi.spyOn(handling.sessions, 'handleOnce').mockRejectedValue(new Error('no disk'));
  for (let at = 0; at < 12; at += 1)
    await adapter.bring('1', says(`e${at}`, 'x', 'ru-RU')).catch(() => {});
  await told();
  expect(notes()[0]?.text).toContain('минуты');
});

test('after some quiet the talk goes on where it was, with nothing lost of what was taken', async () => {
  const { adapter, clock, running, told } = await narrow();
  await adapter.bring('1', start('0'));
  for (let at = 0; at < 20; at += 1) await adapter.bring('1', says(`e${at}`));
  await told();
  await quiet(running);
  const before = adapter.out.length;
  clock.at += HALF_A_MINUTE;
  await adapter.bring('1', says('e15'));
  await quiet(running);
  const after = adapter.out.length;
  expect(after).toBeGreaterThan(before);
  await adapter.bring('1', says('e1'));
  await quiet(running);
  expect(adapter.out).toHaveLength(after);
});

test('what was said in a group beside the bot is dropped without a word', async () => {
  const { adapter, running } = await narrow();
  const beside = { addressed: false };
  for (let at = 0; at < 20; at += 1) await adapter.bring('1', says(`e${at}`), beside);
  await quiet(running);
  expect(adapter.out).toEqual([]);
});

test('a note that cannot be sent is logged, and troubles nobody', async () => {
  const { adapter, lines, parts } = await narrow();
  vi.spyOn(adapter, 'render').mockImplementation(() => {
    throw new Error('no paper');
  });
  for (let at = 0; at < 12; at += 1) await adapter.bring('1', says(`e${at}`)).catch(() => {});
  await soon(() => expect(lines.filter((line) => line.includes('"flood"'))).toHaveLength(2));
  expect(parts.floods.languageOf(adapter.addressOf('1'))).toBe('en');
});
