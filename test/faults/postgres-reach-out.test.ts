import { afterAll, expect, test } from 'vitest';
import { dayAhead, staffDeskBefore } from '../end-to-end/staff-desk.ts';
import { telegramWorld } from '../end-to-end/telegram-world.ts';
import { startPostgres } from '../postgres/server.ts';
import type { Person } from '../telegram-server/person.ts';

const CALL = 'shanghai-2024-cooperation';
const TIME = ['--time', '17:00', '--by', 'Made-up Office'];
const WHEN = [
  ['10:00', 2, 'The funder’s deadline has been set'],
  ['09:30', 5, 'one day is left'],
] as const;
const ONCE = Array.from({ length: 20 }, () => 1);

const postgres = await startPostgres();
afterAll(() => postgres.remove());

function heard(person: Person, words: string): number {
  return person.screen().filter(({ from, text }) => from === 'bot' && text.includes(words)).length;
}

async function subscribes(person: Person): Promise<void> {
  person.start(`en_${CALL}_leader`);
  await person.waitFor((message) => message.buttons.length > 0, { within: 20_000 });
  person.says('/subscribe');
  const isAgreed = (message: { buttons: unknown }) =>
    JSON.stringify(message.buttons).includes('/stop');
  await person.waitFor(isAgreed, { within: 20_000 });
}

test('on PostgreSQL a kill in the middle loses nobody, and a reminder comes once', async () => {
  const settings = { STORE_URL: await postgres.database() };
  const desk = await staffDeskBefore(telegramWorld('polling'), settings);
  const { server } = desk.world;
  const first = await desk.bot();
  const people = Array.from({ length: 20 }, () => server.person({ language: 'en' }));
  await Promise.all(people.map(subscribes));
  const { id, token, total } = await desk.previewed(CALL, 'Hear, hear.');
  expect(total).toBe(20);
  await desk.json('broadcast', 'confirm', id, token, '--no-follow');
  const told = () => people.reduce((sum, one) => sum + heard(one, 'Hear, hear.'), 0);
  await expect.poll(told, { timeout: 20_000, interval: 5 }).toBeGreaterThan(8);
  await first.kill();
  const second = await desk.bot();
  expect(await desk.json('broadcast', 'status', id, '--follow')).toMatchObject({
    ...{ state: 'done', sums: { sent: 20 } },
  });
  expect(people.filter((one) => heard(one, 'Hear, hear.') === 0)).toEqual([]);
  expect(await second.stop()).toBe(0);
  await desk.staff('deadline', 'set', CALL, 'funder', '--date', dayAhead(6), ...TIME);
  for (const [time, day, words] of WHEN) {
    desk.at(time, day);
    const bot = await desk.bot();
    const reached = () => people.filter((one) => heard(one, words) === 1).length;
    await expect.poll(reached, { timeout: 20_000 }).toBe(20);
    expect(await bot.stop()).toBe(0);
  }
  for (const [, , words] of WHEN) expect(people.map((one) => heard(one, words))).toEqual(ONCE);
}, 150_000);
