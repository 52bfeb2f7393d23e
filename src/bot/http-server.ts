import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Route } from '../../adapters/adapter.ts';
import { CallguideError } from '../callguide-error.ts';
import type { Log } from '../log.ts';

/** Where the process listens. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests, and resolves when those in hand are answered. */
  close(): Promise<void>;
}

/** Where to listen, and which settings say so. */
interface Place {
  readonly host: string;
  readonly port: number;
  readonly settings?: string;
}

const [HEADERS_MS, REQUEST_MS] = [10_000, 60_000];
const [NOT_FOUND, FAILED] = [404, 500];

function answerer(routes: readonly Route[], log: Log) {
  const byWay = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  return async (request: IncomingMessage, response: ServerResponse, isClosing: boolean) => {
    // Whoever keeps the connection would go on sending over it.
    if (isClosing) response.setHeader('connection', 'close');
    const [path = ''] = (request.url ?? '').split('?');
    const route = byWay.get(`${request.method} ${path}`);
    try {
      if (route) await route.take(request, response);
      else response.writeHead(NOT_FOUND).end();
    } catch (error) {
      log.failed('request', error);
      if (!response.headersSent) response.writeHead(FAILED);
      response.end();
    }
  };
}

function refusal(
  cause: NodeJS.ErrnoException,
  { host, port, settings = 'PORT (and HOST)' }: Place,
): CallguideError {
  const taken = cause.code === 'EADDRINUSE' ? 'another process listens there' : cause.message;
  return new CallguideError(
    'configuration',
    `Nothing can listen on ${host}:${port}: ${taken}. Set ${settings} to a free one.`,
    { cause },
  );
}

/** Opens the ways in. @throws CallguideError naming the setting, where nothing can listen there. */
export function listen(routes: readonly Route[], place: Place, log: Log): Promise<Listening> {
  const answer = answerer(routes, log);
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS });
  let isClosing = false;
  server.on('request', (request, response) => void answer(request, response, isClosing));
  const close = () =>
    new Promise<void>((resolve) => {
      isClosing = true;
      server.close(() => resolve());
      server.closeIdleConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, place)));
    server.listen(place.port, place.host, () =>
      resolve({ port: (server.address() as AddressInfo).port, close }),
    );
  });
}
