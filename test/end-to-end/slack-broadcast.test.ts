import { expect, test } from 'vitest';
import type { Member } from '../slack-server/member.ts';
import { slackWorld } from './slack-world.ts';
import { staffDeskBefore } from './staff-desk.ts';

const CALL = 'shanghai-2024-cooperation';
const WORDS = 'Hear, hear.';
const GONE = ['channel_not_found', 'account_inactive', 'not_in_channel', 'is_archived'] as const;
const RETRY_AFTER_S = 2;

function heard(member: Member): number {
  return member.screen().filter(({ from, text }) => from === 'app' && text.includes(WORDS)).length;
}

async function subscribes(member: Member): Promise<void> {
  member.says(`!start en_${CALL}_leader`);
  await member.waitFor(({ labels }) => labels.length > 0, { within: 20_000 });
  member.says('!subscribe');
  await member.waitFor(({ text }) => /remind|write to you/i.test(text), { within: 20_000 });
}

test('in Slack a fifth is gone and a 429 comes: each is tried once, waited for, and told once', async () => {
  const quick = { SLACK_MESSAGES_PER_MINUTE: '1200' };
  const desk = await staffDeskBefore(slackWorld('socket', { minuteMs: 6000 }), quick);
  const { server } = desk.world;
  const bot = await desk.bot();
  const members = Array.from({ length: 20 }, () => server.member({ locale: 'en-GB' }));
  await Promise.all(members.map(subscribes));
  await server.quiet(150, 30_000);
  const { id, token, total } = await desk.previewed(CALL, WORDS);
  expect(total).toBe(20);
  const tries = new Map<string, number>();
  for (const [i, error] of GONE.entries()) {
    const channel = members[i * 5]?.channel ?? '';
    const when = () => {
      tries.set(error, (tries.get(error) ?? 0) + 1);
      return true;
    };
    const match = { method: 'chat.postMessage', channel, when };
    server.faults.next(match, { kind: 'refuse', error }, Number.POSITIVE_INFINITY);
  }
  let posts = 0;
  const seventh = () => ++posts === 7;
  const fault = { kind: 'too many', retryAfter: RETRY_AFTER_S } as const;
  server.faults.next({ method: 'chat.postMessage', when: seventh }, fault, 1);
  const confirmed = await desk.json('broadcast', 'confirm', id, token);
  expect(confirmed).toMatchObject({ state: 'done', sums: { sent: 16, blocked: 4 }, waits: [] });
  expect(Object.fromEntries(tries)).toEqual(Object.fromEntries(GONE.map((one) => [one, 1])));
  expect(members.map(heard).toSorted()).toEqual([...Array(4).fill(0), ...Array(16).fill(1)]);
  expect(server.early).toEqual([]);
  const again = await desk.previewed(CALL, 'More.');
  expect(again.total).toBe(16);
  expect(await bot.stop()).toBe(0);
}, 90_000);
