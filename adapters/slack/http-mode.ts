import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../adapter.ts';
import { BodyTooLarge, readBody } from '../http-body.ts';
import type { Delivery, Receipt, Reception } from './receipt.ts';
import { isSigned } from './signature.ts';

/** Where Slack delivers events, buttons, commands and what it asks of menus. */
export const EVENTS_PATH = '/slack/events';

/** What the way in over HTTP needs. */
export interface HttpMode {
  readonly signingSecret: string;
  /** Unix ms. */
  readonly now: () => number;
  /** Undefined until the adapter has started. */
  readonly reception: () => Reception | undefined;
}

const [OK, BAD_REQUEST, UNAUTHORIZED, TOO_LARGE, UNAVAILABLE] = [200, 400, 401, 413, 503];

function answer(response: ServerResponse, status: number, body?: unknown): void {
  if (body === undefined || body === '') {
    response.writeHead(status).end();
    return;
  }
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json';
  response.writeHead(status, { 'Content-Type': type });
  response.end(isText ? body : JSON.stringify(body));
}

function jsonIn(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? { ...json } : undefined;
  } catch {
    return undefined;
  }
}

/** Events come as JSON; buttons and modals as JSON in a form; commands as a form. */
function bodyIn(text: string, type = ''): Record<string, unknown> | undefined {
  if (!type.startsWith('application/x-www-form-urlencoded')) return jsonIn(text);
  const form = new URLSearchParams(text);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : jsonIn(payload);
}

function deliveryOf(request: IncomingMessage, body: Record<string, unknown>): Delivery {
  const retry = Number(request.headers['x-slack-retry-num']);
  return Number.isInteger(retry) ? { body, retry } : { body };
}

function acknowledge(response: ServerResponse, receipt: Receipt): void {
  if (receipt.kind === 'taken') answer(response, OK, receipt.response);
  else answer(response, UNAVAILABLE);
}

async function bodyOf(request: IncomingMessage, response: ServerResponse) {
  try {
    return await readBody(request);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    // The rest is on its way still: the connection cannot be used again.
    response.setHeader('Connection', 'close');
    answer(response, TOO_LARGE);
    return undefined;
  }
}

/** The way in over HTTP: what is not signed is refused unread, and what is written is acknowledged. */
export function httpRoute({ signingSecret, now, reception }: HttpMode): Route {
  return {
    method: 'POST',
    path: EVENTS_PATH,
    take: async (request, response) => {
      const raw = await bodyOf(request, response);
      if (!raw) return;
      const signing = { secret: signingSecret, now: now() };
      if (!isSigned(raw, request.headers, signing)) return answer(response, UNAUTHORIZED);
      const body = bodyIn(raw.toString('utf8'), request.headers['content-type']);
      if (!body) return answer(response, BAD_REQUEST);
      if (body.type === 'url_verification')
        return answer(response, OK, { challenge: body.challenge });
      if (body.ssl_check !== undefined) return answer(response, OK);
      const taking = reception()?.take(deliveryOf(request, body));
      acknowledge(response, (await taking) ?? { kind: 'failed' });
    },
  };
}
