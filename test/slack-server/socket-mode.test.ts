import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import { expect, onTestFinished, test } from 'vitest';
import { type Arrived, boltApp, connected } from './answering.ts';
import { quiet } from './quiet.ts';
import { clientOf, codeOf, running } from './running.ts';
import type { SlackServer } from './server.ts';

function textsOf(arrived: readonly Arrived[]): unknown[] {
  return arrived.map(({ body }) => (body.event as { text?: string }).text);
}

/** A client that acknowledges everything, and all that came. */
async function acknowledging(server: SlackServer): Promise<Arrived[]> {
  const all: Arrived[] = [];
  await connected(server, (arrived) => {
    all.push(arrived);
    void arrived.ack();
  });
  return all;
}

test('a message comes to a real client, is acknowledged, and does not come again', async () => {
  const { server } = await running({ secondMs: 100 });
  const all = await acknowledging(server);
  const ann = server.member();
  const ts = ann.says('a < b & c, see https://example.org/x');
  await server.quiet(50);
  await sleep(350);
  expect(all).toHaveLength(1);
  const [{ body, retry }] = all as [Arrived];
  expect(retry).toBe(0);
  expect(body).toMatchObject({
    ...{ type: 'event_callback', team_id: server.team.id, event_id: expect.any(String) },
    authorizations: [{ user_id: server.team.bot.user, is_bot: true }],
    event: {
      ...{ type: 'message', channel: ann.channel, channel_type: 'im', user: ann.id, ts },
      text: 'a &lt; b &amp; c, see <https://example.org/x>',
    },
  });
  expect(server.socket.acks).toMatchObject([{ type: 'events_api' }]);
  expect(server.socket.acks[0]!.milliseconds).toBeLessThan(300);
  expect(server.deliveries).toMatchObject([{ way: 'socket', outcome: { isTaken: true } }]);
  server.assertClean();
});

test('what is not acknowledged comes three times more, with its number and reason', async () => {
  const { server } = await running({ secondMs: 20, minuteMs: 200 });
  const all: Arrived[] = [];
  await connected(server, (arrived) => all.push(arrived));
  server.member().says('hello');
  await server.quiet(50);
  expect(all.map(({ retry }) => retry)).toEqual([0, 1, 2, 3]);
  expect(new Set(all.map(({ body }) => body.event_id)).size).toBe(1);
  const { deliveries } = server;
  expect(deliveries.map(({ outcome }) => outcome)).toEqual(
    Array(4).fill({ isTaken: false, reason: 'timeout' }),
  );
  expect(deliveries.every(({ milliseconds }) => milliseconds >= 58)).toBe(true);
  expect(deliveries[1]!.at - deliveries[0]!.at).toBeLessThan(deliveries[2]!.at - deliveries[1]!.at);
  await all[0]!.ack();
  await sleep(20);
  server.assertClean();
});

test('a late acknowledgement of a second attempt ends it', async () => {
  const { server } = await running({ secondMs: 100, minuteMs: 20 });
  const all: Arrived[] = [];
  await connected(server, (arrived) => {
    all.push(arrived);
    if (arrived.retry === 1) void arrived.ack();
  });
  server.member().says('hello');
  await server.quiet(100);
  expect(all.map(({ retry }) => retry)).toEqual([0, 1]);
});

test('of several connections each takes its share', async () => {
  const { server } = await running();
  const [one, two] = [await acknowledging(server), await acknowledging(server)];
  await server.ready(2);
  const ann = server.member();
  for (const text of ['1', '2', '3', '4']) ann.says(text);
  await server.quiet(50);
  expect([one, two].map((all) => all.length)).toEqual([2, 2]);
  expect(textsOf([...one, ...two]).sort()).toEqual(['1', '2', '3', '4']);
});

test('what a broken connection had not acknowledged comes over another', async () => {
  const { server } = await running();
  const all: Arrived[] = [];
  await connected(server, (arrived) => all.push(arrived));
  server.member().says('hello');
  while (all.length === 0) await sleep(5);
  const other = await acknowledging(server);
  server.socket.drop(server.socket.open[0]);
  await server.quiet(50);
  expect(other.map(({ retry }) => retry)).toEqual([1]);
  expect(server.socket.open).toHaveLength(1);
});

test.each(['warning', 'refresh_requested'] as const)(
  '%s: the app leaves, and nothing goes there any more',
  async (reason) => {
    const { server } = await running({ secondMs: 50 });
    const client = await connected(server, () => {});
    const gone = new Promise((resolve) => client.once('disconnected', resolve));
    const other = await acknowledging(server);
    server.socket.disconnect(reason, server.socket.open[0]);
    expect(server.socket.open).toHaveLength(1);
    server.member().says('hello');
    await gone;
    await server.quiet(50);
    expect(other).toHaveLength(1);
  },
);

test('a client that connects again gets what it missed', async () => {
  const { server } = await running({ minuteMs: 200 });
  server.member().says('nobody there');
  await sleep(20);
  const all = await acknowledging(server);
  await server.quiet(50);
  expect(all.map(({ retry }) => retry)).toEqual([2]);
});

test('an address holds for one connection, and there are at most ten', async () => {
  const { server } = await running();
  const app = clientOf(server, server.keys.appToken);
  const { url } = await app.apps.connections.open({});
  const open = () =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(url!);
      socket.addEventListener('message', () => resolve('hello'));
      socket.addEventListener('error', () => resolve('refused'));
      onTestFinished(() => socket.close());
    });
  expect(await open()).toBe('hello');
  expect(await open()).toBe('refused');
  expect(server.violations).toMatchObject([{ method: 'link' }]);
  for (let more = 0; more < 9; more += 1) await connected(server, () => {});
  expect(await codeOf(app.apps.connections.open({}))).toBe('too_many_websockets');
});

test('a wrong app token is refused, and what is acknowledged that nobody sent is noted', async () => {
  const { server } = await running();
  const wrong = new SocketModeClient({
    ...{ appToken: 'xapp-wrong', autoReconnectEnabled: false, logger: quiet },
    clientOptions: { slackApiUrl: server.apiUrl },
  });
  await expect(wrong.start()).rejects.toThrow('invalid_auth');
  const client = await connected(server, () => {});
  await (client as unknown as { send(id: string): Promise<void> }).send('unknown-envelope');
  while (server.violations.length === 0) await sleep(5);
  expect(server.violations).toMatchObject([{ method: 'acknowledge' }]);
});

test('a redelivery comes in order, at once or later, also as another event', async () => {
  const { server } = await running();
  const all = await acknowledging(server);
  const ann = server.member();
  const counts = async (how: 'in order' | 'concurrently' | 'later', isAnotherEvent: boolean) => {
    all.length = 0;
    server.bringEach({ times: 3, how, isAnotherEvent });
    ann.says('hello');
    await server.quiet(50);
    const atOnce = all.length;
    server.redeliver();
    await server.quiet(50);
    return [atOnce, all.length, new Set(all.map(({ body }) => body.event_id)).size];
  };
  expect(await counts('in order', false)).toEqual([3, 3, 1]);
  expect(await counts('concurrently', false)).toEqual([3, 3, 1]);
  expect(await counts('later', false)).toEqual([1, 3, 1]);
  expect(await counts('concurrently', true)).toEqual([3, 3, 3]);
});

test('a Bolt app answers a press, a slash command and a mention', async () => {
  const { server } = await running();
  const app = boltApp(server);
  app.command('/callguide', ({ ack, command }) => ack(`heard ${command.text}`));
  app.event('app_mention', async ({ say, event }) => {
    const text = { type: 'plain_text', text: 'Yes' } as const;
    const elements = [{ type: 'button', text, value: 'y', action_id: 'a' } as const];
    const blocks = [{ type: 'actions', elements } as const];
    await say({ text: 'Well?', blocks, thread_ts: event.ts });
  });
  app.action('a', async ({ ack, respond, body }) => {
    await ack();
    await respond({ text: `pressed by ${body.user.name}`, replace_original: true });
  });
  await app.start();
  onTestFinished(async () => void (await app.stop()));
  const ann = server.member({ name: 'ann' });
  const lab = server.group({ members: [ann] });
  ann.runs('/callguide help me');
  expect(await ann.waitFor('heard help me')).toMatchObject({ isEphemeral: true });
  const thread = ann.at(lab).under(ann.at(lab).says('@callguide hello'));
  const asked = await thread.waitFor(({ labels }) => labels.includes('Yes'));
  expect(ann.at(lab).screen()).toHaveLength(1);
  thread.presses('Yes', asked);
  const answered = await thread.waitFor('pressed by ann');
  expect(answered).toMatchObject({ ts: asked.ts, isEdited: true, labels: [] });
  await server.quiet();
  server.assertClean();
});
