import { Agent, request } from 'node:http';
import type { Update } from '@grammyjs/types';
import type { UpdateQueue } from './update-queue.ts';

/** Where updates are posted to, and how. */
export interface WebhookSettings {
  readonly url: string;
  readonly secret?: string | undefined;
  readonly connections: number;
}

/** One request to the webhook. */
export interface Posted {
  readonly update: number;
  /** Counted from 1 for each update. */
  readonly attempt: number;
  /** The status of the answer; 0 where none came. */
  readonly status: number;
  readonly milliseconds: number;
}

/** How a webhook tries again. */
export interface WebhookPace {
  /** How many milliseconds a second of the server lasts. */
  readonly secondMs: number;
  /** After so many attempts an update is given up. */
  readonly attempts: number;
  /** Whether each request is noted. */
  readonly keepsPosts: boolean;
}

/** How long an answer is awaited, and the longest pause between two attempts, in seconds. */
const patience = 60;
const longestPause = 60;

interface Lane {
  readonly updates: Update[];
  attempt: number;
  isBusy: boolean;
}

function chatOf(update: Update): number {
  const { update_id: _, ...content } = update;
  const [what] = Object.values(content) as { chat?: { id: number }; message?: typeof what }[];
  return (what?.chat ?? what?.message?.chat)?.id ?? 0;
}

/** Posts updates: those of one chat in their order, different chats at the same time. */
export class Webhook {
  readonly settings: WebhookSettings;
  readonly posts: Posted[] = [];
  lastError: { readonly date: number; readonly message: string } | undefined;
  readonly #queue: UpdateQueue;
  readonly #pace: WebhookPace;
  readonly #agent: Agent;
  readonly #lanes = new Map<number, Lane>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #ready: Lane[] = [];
  #active = 0;
  #isOpen = true;

  constructor(settings: WebhookSettings, queue: UpdateQueue, pace: WebhookPace) {
    this.settings = settings;
    this.#queue = queue;
    this.#pace = pace;
    this.#agent = new Agent({ keepAlive: true, maxSockets: settings.connections });
  }

  /** How many updates have not been taken. */
  get pendingCount(): number {
    return [...this.#lanes.values()].reduce((sum, { updates }) => sum + updates.length, 0);
  }

  push(update: Update): void {
    const chat = chatOf(update);
    const lane = this.#lanes.get(chat) ?? { updates: [], attempt: 0, isBusy: false };
    this.#lanes.set(chat, lane);
    lane.updates.push(update);
    if (lane.isBusy) return;
    lane.isBusy = true;
    this.#ready.push(lane);
    this.#pump();
  }

  /** Stops posting and gives back what was not taken, in its order. */
  close(): Update[] {
    this.#isOpen = false;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#agent.destroy();
    const left = [...this.#lanes.values()].flatMap(({ updates }) => updates);
    return left.sort((one, two) => one.update_id - two.update_id);
  }

  #pump(): void {
    while (this.#isOpen && this.#active < this.settings.connections) {
      const lane = this.#ready.shift();
      if (!lane) return;
      this.#active += 1;
      void this.#bring(lane);
    }
  }

  async #bring(lane: Lane): Promise<void> {
    const update = lane.updates[0] as Update;
    lane.attempt += 1;
    const isTaken = await this.#bringAll(update, lane.attempt);
    this.#active -= 1;
    if (!this.#isOpen) return;
    if (isTaken || lane.attempt >= this.#pace.attempts) this.#next(lane);
    else this.#later(lane);
    this.#pump();
  }

  #next(lane: Lane): void {
    lane.updates.shift();
    lane.attempt = 0;
    lane.isBusy = lane.updates.length > 0;
    if (lane.isBusy) this.#ready.push(lane);
  }

  /** Lets a lane pause after a failure: 1, 2, 4 … seconds of the server. */
  #later(lane: Lane): void {
    const seconds = Math.min(longestPause, 2 ** (lane.attempt - 1));
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#ready.push(lane);
      this.#pump();
    }, seconds * this.#pace.secondMs);
    this.#timers.add(timer);
  }

  /** Posts an update as often as is asked for. */
  async #bringAll(update: Update, attempt: number): Promise<boolean> {
    const { times, how } = this.#queue.redelivery;
    if (how === 'concurrently') {
      const all = Array.from({ length: times }, () => this.#post(update, attempt));
      return (await Promise.all(all)).every(Boolean);
    }
    if (how === 'later') this.#queue.hold(update);
    for (let time = 1; time <= (how === 'later' ? 1 : times); time += 1) {
      if (!(await this.#post(update, attempt))) return false;
    }
    return true;
  }

  async #post(update: Update, attempt: number): Promise<boolean> {
    const startedAt = performance.now();
    const status = await this.#request(JSON.stringify(update));
    const isTaken = status >= 200 && status < 300;
    const milliseconds = performance.now() - startedAt;
    if (this.#pace.keepsPosts) {
      this.posts.push({ update: update.update_id, attempt, status, milliseconds });
    }
    if (!isTaken) {
      const message = status ? `Wrong response from the webhook: ${status}` : 'Connection failed';
      this.lastError = { date: Math.floor(Date.now() / 1000), message };
    }
    return isTaken;
  }

  /** The status of the answer; 0 where none came. */
  #request(body: string): Promise<number> {
    const { url, secret } = this.settings;
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
    };
    const timeout = patience * this.#pace.secondMs;
    return new Promise((resolve) => {
      const sent = request(url, { method: 'POST', agent: this.#agent, headers }, (answer) => {
        answer.resume();
        answer.on('error', () => resolve(0));
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      });
      const timer = setTimeout(() => sent.destroy(new Error('no answer in time')), timeout);
      sent.on('error', () => resolve(0));
      sent.on('close', () => clearTimeout(timer));
      sent.end(body);
    });
  }
}
