import { createHmac } from 'node:crypto';
import type { Attempt, Outcome, Outgoing, Way } from './way-out.ts';

/** So many seconds of the server may an answer take. */
const patience = 3;

/** How a request is signed; what is left out is as Slack does it. */
export interface Signing {
  readonly secret?: string;
  /** Unix seconds. */
  readonly at?: number;
  /** The whole signature, whatever it should be. */
  readonly signature?: string;
  /** Further headers, or others. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the app answered to one request. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

function bodyOf({ type, payload }: Outgoing): { body: string; contentType: string } {
  if (type === 'events_api') {
    return { body: JSON.stringify(payload), contentType: 'application/json' };
  }
  const fields =
    type === 'interactive'
      ? { payload: JSON.stringify(payload) }
      : (payload as Record<string, string>);
  const body = new URLSearchParams(fields).toString();
  return { body, contentType: 'application/x-www-form-urlencoded' };
}

function responseIn({ text, headers }: Answered): unknown {
  if (text === '') return undefined;
  if (!headers.get('content-type')?.startsWith('application/json')) return text;
  return JSON.parse(text);
}

/** What HTTP mode needs. */
export interface HttpModeOptions {
  readonly secret: string;
  readonly secondMs: number;
  /** Unix ms. */
  readonly now: () => number;
}

/** The one address of the app to which Slack posts everything. */
export class HttpMode implements Way {
  readonly name = 'http';
  url = '';
  readonly #options: HttpModeOptions;
  readonly #closing = new AbortController();

  constructor(options: HttpModeOptions) {
    this.#options = options;
  }

  async bring(outgoing: Outgoing, { number, reason }: Attempt): Promise<Outcome> {
    const retry = { 'x-slack-retry-num': `${number}`, 'x-slack-retry-reason': reason ?? '' };
    try {
      const answered = await this.post(outgoing, number > 0 ? { headers: retry } : {});
      return outcomeOf(answered);
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      return { isTaken: false, reason: isLate ? 'http_timeout' : 'connection_failed' };
    }
  }

  /** Posts something, signed as is asked for. @throws Error where no answer came in time */
  async post(outgoing: Outgoing, signing: Signing = {}): Promise<Answered> {
    const { secret, secondMs, now } = this.#options;
    const { body, contentType } = bodyOf(outgoing);
    const at = signing.at ?? Math.floor(now() / 1000);
    const hash = createHmac('sha256', signing.secret ?? secret).update(`v0:${at}:${body}`);
    const answer = await fetch(this.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': contentType,
        'x-slack-request-timestamp': `${at}`,
        'x-slack-signature': signing.signature ?? `v0=${hash.digest('hex')}`,
        ...signing.headers,
      },
      signal: AbortSignal.any([this.#closing.signal, AbortSignal.timeout(patience * secondMs)]),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  }

  /** Whether the app answers Slack's check of its address. */
  async verify(): Promise<boolean> {
    const challenge = `made-up-challenge-${this.#options.now()}`;
    const payload = { type: 'url_verification', token: 'made-up', challenge };
    const { status, text } = await this.post({ type: 'events_api', payload });
    return status === 200 && text.includes(challenge);
  }

  close(): void {
    this.#closing.abort();
  }
}

function outcomeOf(answered: Answered): Outcome {
  const { status, headers } = answered;
  if (status < 200 || status > 299) {
    const isFinal = headers.get('x-slack-no-retry') === '1';
    return { isTaken: false, reason: 'http_error', status, isFinal };
  }
  const response = responseIn(answered);
  return response === undefined ? { isTaken: true } : { isTaken: true, response };
}
