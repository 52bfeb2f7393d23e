import { expect, onTestFinished } from 'vitest';
import type { Host } from '../../../adapters/adapter.ts';
import { createSlack, type SlackAdapter } from '../../../adapters/slack/adapter.ts';
import {
  type SlackServer,
  type SlackServerOptions,
  startSlackServer,
} from '../../slack-server/server.ts';
import { sendAll, serve } from './deliver.ts';
import { createEngine, type Told, words } from './engine.ts';

/** The adapter before a whole Slack of our own. */
export interface WholeSlack {
  readonly server: SlackServer;
  /** The adapter that is at work now. */
  readonly adapter: () => SlackAdapter;
  readonly told: Told[];
  readonly engine: ReturnType<typeof createEngine>;
  /** Stops the adapter, and puts another one in its place. */
  readonly restart: () => Promise<void>;
}

export type Mode = 'socket' | 'http';

/** Every call must hold the published types and limits, and nothing may fail that the test does not take out. */
export async function wholeSlack(
  mode: Mode,
  options: SlackServerOptions = {},
  own: Partial<Host> = {},
): Promise<WholeSlack> {
  const server = await startSlackServer(options);
  const { appToken, signingSecret } = server.keys;
  const way = mode === 'socket' ? { mode, appToken } : { mode, signingSecret };
  const { apiUrl, botToken } = server;
  const told: Told[] = [];
  let adapter: SlackAdapter | undefined;
  const atWork = () => {
    if (!adapter) throw new Error('no adapter was started');
    return adapter;
  };
  const engine = createEngine((answer) => {
    told.push(answer);
    // What is sent goes out after the acknowledgement, as the process does it.
    void sendAll(atWork(), answer).catch((error: unknown) => engine.host.failed('send', error));
  });
  const start = async () => {
    adapter = createSlack({ ...way, botToken, apiUrl, words, now: Date.now });
    const base = await serve(adapter.routes);
    await adapter.start({ ...engine.host, ...own });
    if (mode === 'http') server.sendTo(`${base}/slack/events`);
    else await server.ready(2);
  };
  await start();
  onTestFinished(async () => {
    await atWork().stop();
    await server.close();
    expect(engine.failures).toEqual([]);
    server.assertClean();
  });
  const restart = async () => {
    await server.quiet(50);
    await atWork().stop();
    await start();
  };
  return { server, adapter: atWork, told, engine, restart };
}
