import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createSlack, type SlackAdapter } from '../../../adapters/slack/adapter.ts';
import { direct, eventBody, TOKEN } from './deliver.ts';
import { createEngine, type Told, words } from './engine.ts';
import { type FakeSlack, fakeSlack } from './fake-slack.ts';

const APP_TOKEN = 'xapp-made-up-token';

interface Connected {
  readonly slack: FakeSlack;
  readonly adapter: SlackAdapter;
  readonly engine: ReturnType<typeof createEngine>;
  readonly told: Told[];
}

async function connected(): Promise<Connected> {
  const slack = await fakeSlack();
  const adapter = createSlack({
    ...{ mode: 'socket', appToken: APP_TOKEN, botToken: TOKEN, apiUrl: slack.apiUrl },
    ...{ words, now: () => 0 },
  });
  const told: Told[] = [];
  const engine = createEngine((answer) => void told.push(answer));
  await adapter.start(engine.host);
  onTestFinished(() => adapter.stop());
  return { slack, adapter, engine, told };
}

function envelope(id: string, body: object, type = 'events_api'): string {
  return JSON.stringify({ type, envelope_id: id, payload: body, accepts_response_payload: false });
}

function message(id: string, text = '!help', ts = '1.1'): string {
  return envelope(id, eventBody(direct(text, ts)));
}

function openIn({ sockets }: FakeSlack) {
  return sockets.filter(({ readyState }) => readyState === 1);
}

test('two connections are up, opened with the app’s own token', async () => {
  const { slack } = await connected();
  expect(openIn(slack)).toHaveLength(2);
  expect(new Set(slack.of('apps.connections.open').map(({ token }) => token))).toEqual(
    new Set([APP_TOKEN]),
  );
});

test('an event is acknowledged when its turn is written, and not before', async () => {
  const { slack, engine, told } = await connected();
  const { receive } = engine.host;
  let write = () => {};
  Object.assign(engine.host, {
    receive: async (arrival: Parameters<typeof receive>[0]) => {
      await new Promise<void>((resolve) => {
        write = resolve;
      });
      await receive(arrival);
    },
  });
  slack.sockets[0]?.send(message('e1'));
  await vi.waitFor(() => expect(slack.of('users.info')).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(slack.acks).toEqual([]);
  write();
  await vi.waitFor(() => expect(slack.acks).toMatchObject([{ envelope_id: 'e1' }]));
  expect(told).toHaveLength(1);
});

test('an event that was not written is not acknowledged, and is taken when it comes again', async () => {
  const { slack, engine, told } = await connected();
  engine.breakDown(new Error('the store is away'));
  slack.sockets[0]?.send(message('e1'));
  await vi.waitFor(() => expect(engine.failures).toHaveLength(1));
  expect(slack.acks).toEqual([]);
  engine.breakDown(undefined);
  const again = JSON.parse(message('e2')) as object;
  slack.sockets[1]?.send(JSON.stringify({ ...again, retry_attempt: 1, retry_reason: 'timeout' }));
  await vi.waitFor(() => expect(slack.acks).toMatchObject([{ envelope_id: 'e2' }]));
  expect(told).toHaveLength(1);
});

test('a menu is answered over the connection', async () => {
  const { slack } = await connected();
  const asked = {
    ...{ type: 'block_suggestion', value: 'keny', block_id: 'U1|1|x', action_id: 'choose|en' },
    ...{ team: { id: 'T1' }, user: { id: 'U1' }, container: {} },
  };
  slack.sockets[0]?.send(envelope('e1', asked, 'interactive'));
  await vi.waitFor(() => expect(slack.acks).toHaveLength(1));
  expect(slack.acks[0]?.payload).toMatchObject({ options: [{ value: 'KE' }] });
});

describe('when Slack renews a connection', () => {
  test('the other is up all the time, and the first is back in less than a second', async () => {
    const { slack } = await connected();
    const [first] = slack.sockets;
    const began = performance.now();
    let least = 2;
    const watch = setInterval(() => {
      least = Math.min(least, openIn(slack).length);
    }, 1);
    first?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    await vi.waitFor(() => expect(slack.sockets).toHaveLength(3), { timeout: 3000, interval: 5 });
    await vi.waitFor(() => expect(openIn(slack)).toHaveLength(2), { interval: 5 });
    clearInterval(watch);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(least).toBeGreaterThanOrEqual(1);
  });

  test('what it broke off is taken once when it comes again', async () => {
    const { slack, told } = await connected();
    const [first, second] = slack.sockets;
    first?.send(message('e1'));
    first?.terminate();
    second?.send(message('e2'));
    await vi.waitFor(() => expect(slack.acks.map((one) => one.envelope_id)).toContain('e2'));
    expect(told).toHaveLength(1);
    await vi.waitFor(() => expect(openIn(slack)).toHaveLength(2));
  });

  test('and both at once, they come back', async () => {
    const { slack, told } = await connected();
    const warning = JSON.stringify({ type: 'disconnect', reason: 'warning' });
    for (const socket of slack.sockets) socket.send(warning);
    await vi.waitFor(() => expect(slack.sockets).toHaveLength(4), { timeout: 3000 });
    await vi.waitFor(() => expect(openIn(slack)).toHaveLength(2));
    openIn(slack)[0]?.send(message('e9'));
    await vi.waitFor(() => expect(told).toHaveLength(1));
  });

  test('and cannot open another at first, it tries again', async () => {
    const { slack, engine } = await connected();
    slack.answering = ({ method }) =>
      method === 'apps.connections.open' ? { status: 500 } : undefined;
    slack.sockets[0]?.terminate();
    await vi.waitFor(() => expect(engine.failures.length).toBeGreaterThan(0), { timeout: 3000 });
    expect(String(engine.failures[0]?.[1])).toContain('apps.connections.open: HTTP 500');
    slack.answering = () => undefined;
    await vi.waitFor(() => expect(openIn(slack)).toHaveLength(2), { timeout: 5000 });
  });
});

test('a stop waits for what is in hand, and ends the connections', async () => {
  const { slack, adapter, told } = await connected();
  slack.sockets[0]?.send(message('e1'));
  await vi.waitFor(() => expect(slack.of('users.info')).toHaveLength(1));
  await adapter.stop();
  expect(told).toHaveLength(1);
  await vi.waitFor(() => expect(slack.acks).toMatchObject([{ envelope_id: 'e1' }]));
  await vi.waitFor(() => expect(openIn(slack)).toHaveLength(0));
  const opened = slack.of('apps.connections.open').length;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(slack.of('apps.connections.open')).toHaveLength(opened);
});

test('an app token that Slack does not take ends the start, and names its setting', async () => {
  const slack = await fakeSlack();
  slack.answering = ({ method }) =>
    method === 'apps.connections.open' ? { ok: false, error: 'invalid_auth' } : undefined;
  const adapter = createSlack({
    ...{ mode: 'socket', appToken: APP_TOKEN, botToken: TOKEN, apiUrl: slack.apiUrl },
    ...{ words, now: () => 0 },
  });
  const error: unknown = await adapter.start(createEngine().host).catch((reason) => reason);
  expect(String(error)).toContain('SLACK_APP_TOKEN');
  expect(String(error)).not.toContain(APP_TOKEN);
});
