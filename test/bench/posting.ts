import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type TelegramWorld, WEBHOOK_SECRET } from '../end-to-end/telegram-world.ts';

const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));
const SECOND_MS = 1000;
const OK = 200;

/** What Node is told in the script that starts the bot, so that it is measured as it is run. */
export function nodeOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  return String(scripts.start)
    .split(' ')
    .filter((word) => word.startsWith('--'));
}

/** A text of somebody in a private chat, as Telegram posts it. */
export function updateOf(id: number, person: number, text: string): string {
  const from = { id: person, is_bot: false, first_name: 'Made Up', language_code: 'en' };
  const chat = { id: person, type: 'private', first_name: 'Made Up' };
  const message = { message_id: id, date: Math.floor(Date.now() / SECOND_MS), from, chat, text };
  return JSON.stringify({ update_id: id, message });
}

/** Posts updates at an even pace, whether or not those before are answered. */
export class Posting {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 40 });
  readonly #url: string;
  #id: number;
  refused = 0;

  constructor({ webhook }: TelegramWorld, firstId = 1) {
    this.#url = webhook;
    this.#id = firstId;
  }

  /** Ms from the moment at which each was to go out until it was acknowledged. */
  async all(turns: readonly (readonly [person: number, text: string])[], perSecond: number) {
    const began = performance.now();
    const taken = turns.map(async ([person, text], i) => {
      const due = began + (i * SECOND_MS) / perSecond;
      await sleep(Math.max(0, due - performance.now()));
      this.#id += 1;
      const status = await this.#post(updateOf(this.#id, person, text));
      if (status !== OK) this.refused += 1;
      return performance.now() - due;
    });
    return Promise.all(taken);
  }

  close(): void {
    this.#agent.destroy();
  }

  #post(body: string): Promise<number> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-telegram-bot-api-secret-token': WEBHOOK_SECRET,
    };
    return new Promise((resolve) => {
      const sent = request(this.#url, { method: 'POST', agent: this.#agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      });
      sent.on('error', () => resolve(0));
      sent.end(body);
    });
  }
}
