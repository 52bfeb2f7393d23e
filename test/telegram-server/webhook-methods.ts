import type { Update, WebhookInfo } from '@grammyjs/types';
import type { Parameters } from './check-call.ts';
import { badRequest, Refusal } from './refusal.ts';
import type { UpdateQueue } from './update-queue.ts';
import { Webhook, type WebhookPace } from './webhook.ts';

const ports = new Set(['', '443', '80', '88', '8443']);
const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Tests talk to this machine, so there a webhook needs neither HTTPS nor one of Telegram's ports. */
function checkUrl(text: string): void {
  if (!URL.canParse(text)) throw badRequest('bad webhook: invalid URL specified');
  const { protocol, hostname, port } = new URL(text);
  if (loopback.test(hostname) && protocol === 'http:') return;
  if (protocol !== 'https:')
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!ports.has(port)) {
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
}

/** How the bot gets its updates: by long poll or by webhook, never by both. */
export class UpdateWays {
  readonly #queue: UpdateQueue;
  readonly #pace: WebhookPace;
  #webhook: Webhook | undefined;

  constructor(queue: UpdateQueue, pace: WebhookPace) {
    this.#queue = queue;
    this.#pace = pace;
  }

  /** The webhook that is set now. */
  get webhook(): Webhook | undefined {
    return this.#webhook;
  }

  getUpdates(
    given: Parameters<'getUpdates'>,
    onGone: (then: () => void) => void,
  ): Promise<Update[]> {
    if (this.#webhook) {
      const why = "can't use getUpdates method while webhook is active";
      throw new Refusal(409, `Conflict: ${why}; use deleteWebhook to delete the webhook first`);
    }
    this.#queue.allow(given.allowed_updates);
    const wait = (given.timeout ?? 0) * this.#pace.secondMs;
    return this.#queue.poll({ offset: given.offset, limit: given.limit, wait }, onGone);
  }

  setWebhook(given: Parameters<'setWebhook'>): true {
    if (given.url === '') return this.deleteWebhook(given);
    checkUrl(given.url);
    this.#queue.allow(given.allowed_updates);
    this.#queue.stopPoll('terminated by setWebhook request');
    this.#remove(given.drop_pending_updates);
    const connections = given.max_connections ?? 40;
    const settings = { url: given.url, secret: given.secret_token, connections };
    const webhook = new Webhook(settings, this.#queue, this.#pace);
    this.#webhook = webhook;
    this.#queue.sink = (update) => webhook.push(update);
    for (const update of this.#queue.drain()) webhook.push(update);
    return true;
  }

  deleteWebhook(given: Parameters<'deleteWebhook'>): true {
    this.#remove(given.drop_pending_updates);
    return true;
  }

  #remove(dropsPending = false): void {
    const left = this.#webhook?.close() ?? [];
    this.#webhook = undefined;
    this.#queue.sink = undefined;
    if (dropsPending) this.#queue.drain();
    else this.#queue.restore(left);
  }

  getWebhookInfo(): WebhookInfo {
    const webhook = this.#webhook;
    const about = webhook && { max_connections: webhook.settings.connections };
    const error = webhook?.lastError;
    return {
      url: webhook?.settings.url ?? '',
      has_custom_certificate: false,
      pending_update_count: webhook?.pendingCount ?? this.#queue.pendingCount,
      ...about,
      allowed_updates: [...this.#queue.kinds],
      ...(error ? { last_error_date: error.date, last_error_message: error.message } : {}),
    };
  }

  close(): void {
    this.#webhook?.close();
    this.#queue.stopPoll('terminated by close');
  }
}
