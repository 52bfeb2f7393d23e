import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { CallRecord } from './call-record.ts';
import { appId } from './made-up-app.ts';
import { violation } from './refusal.ts';
import type { Attempt, Outcome, Outgoing, Way } from './way-out.ts';

/** So many seconds of the server may an acknowledgement take. */
const patience = 3;

/** https://docs.slack.dev/apis/events-api/using-socket-mode */
const mostConnections = 10;

/** Why Slack asks the app to leave a connection. */
export type Leaving = 'warning' | 'refresh_requested';

/** One acknowledgement, as it came. */
export interface Ack {
  readonly envelope: string;
  readonly type: string;
  readonly connection: number;
  /** Between the envelope and the acknowledgement. */
  readonly milliseconds: number;
  readonly payload?: unknown;
}

interface Waiting {
  readonly type: string;
  readonly since: number;
  readonly end: (outcome: Outcome) => void;
}

/** One WebSocket of the app. */
interface Connection {
  readonly id: number;
  readonly socket: WebSocket;
  readonly waiting: Map<string, Waiting>;
  /** Whether it has been asked to leave: it gets no more envelopes. */
  isLeaving: boolean;
}

/** The WebSockets of the app. Each envelope goes to one of them, in turn. */
export class SocketMode implements Way {
  readonly name = 'socket';
  readonly acks: Ack[] = [];
  readonly #secondMs: number;
  readonly #record: CallRecord;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #tickets = new Set<string>();
  /** Envelopes that were given up: an acknowledgement that comes now is late, not wrong. */
  readonly #given = new Set<string>();
  #connections: Connection[] = [];
  #count = 0;
  #turn = 0;

  constructor(secondMs: number, record: CallRecord) {
    this.#secondMs = secondMs;
    this.#record = record;
  }

  /** The numbers of the connections that take envelopes. */
  get open(): readonly number[] {
    return this.#taking().map(({ id }) => id);
  }

  /** `apps.connections.open`: an address that holds for one connection. @throws Refusal */
  address(origin: string): string {
    if (this.#connections.length >= mostConnections) throw violation('too_many_websockets');
    this.#count += 1;
    const ticket = `made-up-ticket-${this.#count}`;
    this.#tickets.add(ticket);
    return `${origin.replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${appId}`;
  }

  /** Takes connections on a server. */
  serve(http: Server): void {
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const url = new URL(request.url ?? '', 'http://loopback');
      if (!this.#tickets.delete(url.searchParams.get('ticket') ?? '')) {
        this.#record.note('link', 'a WebSocket without a ticket that holds', {});
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      this.#server.handleUpgrade(request, socket, head, (opened) => this.#opened(opened));
    });
  }

  async bring({ type, payload }: Outgoing, { number, reason }: Attempt): Promise<Outcome> {
    const taking = this.#taking();
    const connection = taking[this.#turn % Math.max(1, taking.length)];
    if (!connection) return { isTaken: false, reason: 'connection_failed' };
    this.#turn += 1;
    this.#count += 1;
    const envelope_id = `made-up-envelope-${this.#count}`;
    const isEvent = type === 'events_api';
    const envelope = {
      ...{ envelope_id, type, payload, accepts_response_payload: !isEvent },
      ...(isEvent ? { retry_attempt: number, retry_reason: reason ?? '' } : {}),
    };
    const outcome = this.#acknowledged(connection, envelope_id, type);
    connection.socket.send(JSON.stringify(envelope));
    return outcome;
  }

  /** Breaks a connection, or all, without a word. */
  drop(id?: number): void {
    for (const each of this.#some(id)) each.socket.terminate();
  }

  /** Asks the app to leave a connection, or all; after `refresh_requested` it is closed a second later. */
  disconnect(reason: Leaving, id?: number): void {
    for (const each of this.#some(id)) {
      each.isLeaving = true;
      const debug_info = { host: 'made-up' };
      each.socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info }));
      if (reason === 'warning') continue;
      setTimeout(() => each.socket.close(1000), this.#secondMs).unref();
    }
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  #taking(): Connection[] {
    return this.#connections.filter(({ isLeaving }) => !isLeaving);
  }

  #some(id: number | undefined): Connection[] {
    return this.#connections.filter((each) => id === undefined || each.id === id);
  }

  #opened(socket: WebSocket): void {
    this.#count += 1;
    const connection = { id: this.#count, socket, waiting: new Map(), isLeaving: false };
    this.#connections.push(connection);
    socket.on('message', (said) => this.#said(connection, String(said)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => this.#closed(connection));
    const num_connections = this.#connections.length;
    const debug_info = { host: 'made-up', approximate_connection_time: 18_060 };
    const connection_info = { app_id: appId };
    socket.send(JSON.stringify({ type: 'hello', num_connections, debug_info, connection_info }));
  }

  #closed(connection: Connection): void {
    this.#connections = this.#connections.filter((each) => each !== connection);
    const outcome = { isTaken: false, reason: 'connection_failed' } as const;
    for (const { end } of [...connection.waiting.values()]) end(outcome);
  }

  #acknowledged(connection: Connection, envelope: string, type: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const end = (outcome: Outcome) => {
        clearTimeout(timer);
        connection.waiting.delete(envelope);
        if (!outcome.isTaken) this.#given.add(envelope);
        resolve(outcome);
      };
      const late = () => end({ isTaken: false, reason: 'timeout' });
      const timer = setTimeout(late, patience * this.#secondMs);
      connection.waiting.set(envelope, { type, since: performance.now(), end });
    });
  }

  #said(connection: Connection, text: string): void {
    const { envelope_id: envelope, payload } = envelopeIn(text);
    const waiting = connection.waiting.get(envelope);
    if (!waiting) {
      if (this.#given.has(envelope)) return;
      this.#record.note('acknowledge', `no envelope waits for this: ${text}`, {});
      return;
    }
    const milliseconds = performance.now() - waiting.since;
    const hasAnswer = typeof payload === 'object' && Object.keys(payload ?? {}).length > 0;
    const response = hasAnswer ? { payload } : {};
    this.acks.push({
      ...{ envelope, type: waiting.type, connection: connection.id, milliseconds },
      ...response,
    });
    waiting.end(hasAnswer ? { isTaken: true, response: payload } : { isTaken: true });
  }
}

function envelopeIn(text: string): { envelope_id: string; payload?: unknown } {
  try {
    const said = JSON.parse(text) as { envelope_id?: unknown; payload?: unknown };
    return { envelope_id: String(said.envelope_id), payload: said.payload };
  } catch {
    return { envelope_id: '' };
  }
}
