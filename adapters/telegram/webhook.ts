import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import type { Route } from '../adapter.ts';
import { BodyTooLarge, readBody } from '../http-body.ts';

/** Where Telegram brings updates, and how they prove to be Telegram's. */
export interface Webhook {
  /** The public address, https. */
  readonly url: string;
  /** 16 to 256 of `A-Z a-z 0-9 _ -`; it comes with every update. */
  readonly secret: string;
  /** The path behind a proxy that changes it; else that of the address. */
  readonly path?: string;
}

/** Takes the updates that come; undefined while the adapter does not run. */
export type Taking = () => ((update: Update) => Promise<void>) | undefined;

const SECRET = /^[A-Za-z0-9_-]{16,256}$/;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** Telegram waits 60 seconds: before that it is told to bring the update again. */
const LONGEST_TURN_MS = 50_000;

const STATUS = { taken: 200, malformed: 400, forged: 401, tooLarge: 413, failed: 500, away: 503 };

/** @throws Error naming the setting and what it takes, where a webhook cannot be used. */
export function checkWebhook({ url, secret }: Webhook): void {
  if (secret === '')
    throw new Error(
      'TELEGRAM_WEBHOOK_SECRET is missing: without it anybody could bring updates. Set it to 16 to 256 of A-Z a-z 0-9 _ -.',
    );
  if (!SECRET.test(secret))
    throw new Error('TELEGRAM_WEBHOOK_SECRET takes 16 to 256 of A-Z a-z 0-9 _ -.');
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.includes(hostname)))
    throw new Error('TELEGRAM_WEBHOOK_URL takes a public https address.');
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function updateIn(body: Buffer): Update | undefined {
  try {
    const update: unknown = JSON.parse(body.toString('utf8'));
    const isUpdate =
      typeof update === 'object' &&
      update !== null &&
      Number.isSafeInteger(Reflect.get(update, 'update_id'));
    return isUpdate ? (update as Update) : undefined;
  } catch {
    return undefined;
  }
}

async function readUpdate(request: IncomingMessage): Promise<Update | number> {
  try {
    return updateIn(await readBody(request)) ?? STATUS.malformed;
  } catch (error) {
    return error instanceof BodyTooLarge ? STATUS.tooLarge : STATUS.malformed;
  }
}

function statusOf(taking: Promise<void>, longestMs: number): Promise<number> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longestMs, STATUS.away);
    const answered = (status: number) => {
      clearTimeout(late);
      resolve(status);
    };
    taking.then(
      () => answered(STATUS.taken),
      () => answered(STATUS.failed),
    );
  });
}

/** The way in for Telegram: it is answered 200 only once an update is written. */
export function webhookRoute(
  { url, secret, path }: Webhook,
  taking: Taking,
  longestMs = LONGEST_TURN_MS,
): Route {
  const expected = digestOf(secret);
  const isForged = (request: IncomingMessage) =>
    !timingSafeEqual(digestOf(String(request.headers[SECRET_HEADER] ?? '')), expected);
  const answer = async (request: IncomingMessage) => {
    if (isForged(request)) return STATUS.forged;
    const take = taking();
    if (!take) return STATUS.away;
    const update = await readUpdate(request);
    return typeof update === 'number' ? update : statusOf(take(update), longestMs);
  };
  return {
    method: 'POST',
    path: path ?? (URL.canParse(url) ? new URL(url).pathname : '/telegram'),
    async take(request: IncomingMessage, response: ServerResponse) {
      const status = await answer(request);
      if (status === STATUS.tooLarge) response.setHeader('connection', 'close');
      response.writeHead(status).end();
    },
  };
}
