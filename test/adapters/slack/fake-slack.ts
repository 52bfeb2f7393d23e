import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

/** One call of the Web API, as it came. */
export interface Call {
  readonly method: string;
  readonly token: string | undefined;
  readonly args: Readonly<Record<string, string>>;
  /** The id that a message got. */
  ts?: string;
}

/** What a method answers: a body, or what goes wrong with the request. */
export type Answer =
  | Readonly<Record<string, unknown>>
  | { readonly status: number; readonly headers?: Record<string, string> }
  | 'hang-up';

type Answering = (call: Call) => Answer | undefined;

const ANSWERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'auth.test': { team_id: 'T1', user_id: 'UBOT', bot_id: 'B1', url: 'https://example.org/' },
  'users.info': { user: { id: 'U1', team_id: 'T1', locale: 'en-GB' } },
  'conversations.open': { channel: { id: 'D1' } },
  'files.completeUploadExternal': { files: [{ id: 'F1' }] },
};

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A server that takes the calls of the adapter, notes them, and answers as the test says. */
export class FakeSlack {
  readonly calls: Call[] = [];
  /** What was sent to a response_url. */
  readonly responses: { readonly url: string; readonly body: Record<string, unknown> }[] = [];
  readonly uploads: string[] = [];
  readonly sockets: WebSocket[] = [];
  /** What was acknowledged over sockets. */
  readonly acks: { readonly envelope_id: string; readonly payload?: unknown }[] = [];
  answering: Answering = () => undefined;
  #port = 0;
  #messages = 0;

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api/`;
  }

  /** Where a press is answered. */
  responseUrl(name: string): string {
    return `http://127.0.0.1:${this.#port}/respond/${name}`;
  }

  of(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  async listen(): Promise<void> {
    const server = createServer((request, response) => void this.#take(request, response));
    const sockets = new WebSocketServer({ server });
    sockets.on('connection', (socket) => this.#connected(socket));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    onTestFinished(async () => {
      for (const socket of this.sockets) socket.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    });
  }

  #connected(socket: WebSocket): void {
    this.sockets.push(socket);
    socket.on('message', (said) => this.acks.push(JSON.parse(String(said))));
    socket.send(JSON.stringify({ type: 'hello', num_connections: this.sockets.length }));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const text = await textOf(request);
    if (path.startsWith('/respond/')) {
      this.responses.push({ url: path, body: JSON.parse(text) });
      response.writeHead(path.endsWith('/broken') ? 404 : 200).end('ok');
    } else if (path.startsWith('/upload')) {
      this.uploads.push(text);
      response.writeHead(200).end('OK');
    } else this.#answer(request, response, path.replace('/api/', ''), text);
  }

  #answer(request: IncomingMessage, response: ServerResponse, method: string, text: string): void {
    const token = request.headers.authorization?.replace('Bearer ', '');
    const call: Call = { method, token, args: Object.fromEntries(new URLSearchParams(text)) };
    this.calls.push(call);
    const answer = this.answering(call) ?? this.#usual(method);
    if (answer === 'hang-up') {
      request.socket.destroy();
      return;
    }
    if ('ts' in answer) call.ts = String(answer.ts);
    const status = typeof answer.status === 'number' ? answer.status : 200;
    const headers = (answer.headers ?? {}) as Record<string, string>;
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify({ ok: true, ...answer }));
  }

  #usual(method: string): Readonly<Record<string, unknown>> {
    this.#messages += 1;
    if (method === 'apps.connections.open')
      return { url: `ws://127.0.0.1:${this.#port}/socket/${this.#messages}` };
    if (method === 'files.getUploadURLExternal')
      return { upload_url: `http://127.0.0.1:${this.#port}/upload`, file_id: 'F1' };
    if (method === 'chat.postMessage') return { ts: `1700000000.${this.#messages}` };
    return ANSWERS[method] ?? {};
  }
}

/** A fake Slack that listens until the test is over. */
export async function fakeSlack(): Promise<FakeSlack> {
  const slack = new FakeSlack();
  await slack.listen();
  return slack;
}
