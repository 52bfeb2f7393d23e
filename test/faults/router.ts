import { Agent, createServer, type IncomingMessage, request, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A balancer in front of replicas: each request goes to one of them, at random. */
export interface Router {
  /** How many requests were answered with which status; 502 and 504 are the balancer's own. */
  readonly answered: ReadonlyMap<number, number>;
  /** Sends nothing to this port from now on, or something again. */
  drain(port: number, isOut: boolean): void;
  close(): Promise<void>;
}

/** A replica that does not answer for so long is given up for this request. */
const PATIENCE_MS = 1500;
const [BAD_GATEWAY, GATEWAY_TIMEOUT] = [502, 504];

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function pass(agent: Agent, port: number, asked: Asked): Promise<number> {
  const { method, path, headers, body } = asked;
  return new Promise((resolve) => {
    const to = { host: '127.0.0.1', port, method, path, headers, agent, timeout: PATIENCE_MS };
    const passing = request(to, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? BAD_GATEWAY));
      answer.once('error', () => resolve(BAD_GATEWAY));
    });
    passing.once('timeout', () => {
      resolve(GATEWAY_TIMEOUT);
      passing.destroy();
    });
    passing.once('error', () => resolve(BAD_GATEWAY));
    passing.end(body);
  });
}

/** What comes again goes to another replica than before, as long as there is one. */
function createChoice(ports: readonly number[]) {
  const tried = new Map<string, Set<number>>();
  const drained = new Set<number>();
  return {
    drained,
    of: (body: Buffer): number => {
      const id = /"update_id":\d+/.exec(body.toString('latin1'))?.[0] ?? '';
      const before = tried.get(id) ?? new Set();
      const open = ports.filter((port) => !drained.has(port));
      const left = open.filter((port) => !before.has(port));
      const among = left.length > 0 ? left : open;
      const port = among[Math.floor(Math.random() * among.length)] ?? 0;
      tried.set(id, left.length > 0 ? before.add(port) : new Set([port]));
      return port;
    },
  };
}

/** Starts a balancer on a port of loopback, in front of others. */
export async function startRouter(port: number, ports: readonly number[]): Promise<Router> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const choice = createChoice(ports);
  const answered = new Map<number, number>();
  const server: Server = createServer(async (incoming, response) => {
    const { method = 'POST', url: path = '/', headers } = incoming;
    const body = await buffer(incoming);
    const status = await pass(agent, choice.of(body), { method, path, headers, body });
    answered.set(status, (answered.get(status) ?? 0) + 1);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    answered,
    drain: (one, isOut) => void (isOut ? choice.drained.add(one) : choice.drained.delete(one)),
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
