import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { onStage } from './on-stage.ts';
import { slackWorld } from './slack-world.ts';
import { telegramWorld, WEBHOOK_SECRET } from './telegram-world.ts';

const START = 'start shanghai-2024-exchange_scientist_en';
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
const LARGE = 1_100_000;
const [MINUTE_S, WINDOW_S] = [60, 5 * 60];

/** The status of a post; 0 where the connection was broken instead. */
function posted(url: string, body: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}

function turnsIn(written: string): number {
  return written.split('\n').filter((line) => line.includes('"message":"handled"')).length;
}

test('a webhook takes nothing without the whole secret, and nothing large', async () => {
  const { world, bots } = await onStage(telegramWorld('webhook'));
  const { person } = world.talker('en');
  const update = {
    update_id: 9_000_001,
    message: { message_id: 1, date: 1, text: '/start', from: person.user, chat: person.screen },
  };
  const chat = { id: person.chat, type: 'private', first_name: 'Made Up' };
  const body = JSON.stringify({ ...update, message: { ...update.message, chat } });
  const json = { 'content-type': 'application/json' };
  const forged = ['', WEBHOOK_SECRET.slice(1), `${WEBHOOK_SECRET}x`, WEBHOOK_SECRET.toUpperCase()];
  expect(await posted(world.webhook, body, json)).toBe(401);
  for (const secret of forged)
    expect(await posted(world.webhook, body, { ...json, [SECRET_HEADER]: secret })).toBe(401);
  const real = { ...json, [SECRET_HEADER]: WEBHOOK_SECRET };
  const large = JSON.stringify({ ...update, padding: 'x'.repeat(LARGE) });
  expect([413, 0]).toContain(await posted(world.webhook, large, real));
  expect(await posted(world.webhook, 'not json', real)).toBe(400);
  expect(turnsIn(bots.written)).toBe(0);
  expect(world.server.sentTo(person.chat)).toBe(0);
  expect(await posted(world.webhook, body, real)).toBe(200);
  await expect.poll(() => turnsIn(bots.written)).toBe(1);
  expect(bots.crashes).toEqual([]);
});

test('Slack by HTTP takes nothing that was not signed, now, with the secret', async () => {
  const { world, bots } = await onStage(slackWorld('http'));
  const { server } = world;
  const { member } = world.talker('en');
  const ts = '1700000000.000100';
  const event = { type: 'message', channel_type: 'im', channel: member.channel, user: member.id };
  const payload = {
    ...{ type: 'event_callback', team_id: server.team.id, api_app_id: 'A0MADEUP' },
    ...{ event_id: 'Ev0FORGED', event_time: 1_700_000_000, authorizations: [] },
    event: { ...event, ts, event_ts: ts, text: `!${START}` },
  };
  const outgoing = { type: 'events_api', payload } as const;
  const now = Math.floor(Date.now() / 1000);
  const forged = [
    { secret: 'another-made-up-signing-secret' },
    { signature: '' },
    { signature: 'v0=00' },
    { at: now - WINDOW_S - MINUTE_S },
    { at: now + WINDOW_S + MINUTE_S },
  ];
  for (const signing of forged) expect((await server.post(outgoing, signing)).status).toBe(401);
  const large = { ...outgoing, payload: { ...payload, padding: 'x'.repeat(LARGE) } };
  const status = await server.post(large).then(
    (answer) => answer.status,
    () => 0,
  );
  expect([413, 0]).toContain(status);
  expect(turnsIn(bots.written)).toBe(0);
  expect(server.sentTo(member.channel)).toBe(0);
  expect((await server.post(outgoing)).status).toBe(200);
  await expect.poll(() => turnsIn(bots.written)).toBe(1);
  expect(bots.crashes).toEqual([]);
});

const EVIL = [
  ...['<!channel> <!here>', '<@U0MADEUP1> <#C0MADEUP1>', '<http://evil.test|bank>', '@channel'],
  ...['<b>bold</b> <a href="http://evil.test">bank</a>', '[bank](http://evil.test) *a* _b_ `c`'],
  ...['```\n<script>1</script>', '&lt;!channel&gt;', 'tg://user?id=1 @callguide_test_bot evil.com'],
];

describe('what people write or are called is never live', () => {
  test('on Telegram', async () => {
    const { world, bots } = await onStage(telegramWorld('polling'));
    const person = world.server.person({ language: 'en', firstName: '<b>@channel</b> evil.com' });
    person.says(`/${START}`);
    await person.waitFor('Which citizenships');
    for (const text of [...EVIL, 'Kenya', ...EVIL]) {
      person.says(text);
      await person.waitFor(/./);
    }
    await world.quiet();
    const live = person
      .screen()
      .filter(({ from }) => from === 'bot')
      .flatMap(({ entities }) => entities)
      .filter(({ type }) => /url|mention|text_link|email|hashtag|cashtag/.test(type));
    expect(live).toEqual([]);
    world.assertClean();
    expect(bots.crashes).toEqual([]);
  });

  test('on Slack', async () => {
    const { world, bots } = await onStage(slackWorld('socket'));
    const member = world.server.member({ name: '<!channel> <http://evil.test|bank>' });
    member.says(`!${START}`);
    await member.waitFor('Which citizenships');
    for (const text of [...EVIL, 'Kenya', ...EVIL]) {
      member.says(text);
      await member.waitFor(/./);
    }
    await world.quiet();
    expect(world.server.liveMarkup).toEqual([]);
    world.assertClean();
    expect(bots.crashes).toEqual([]);
  });
});
