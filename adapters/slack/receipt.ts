import { setImmediate } from 'node:timers/promises';
import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/** Whether Slack may be told that something has arrived, and with what answer. */
export type Receipt =
  | { readonly kind: 'taken'; readonly response?: unknown }
  /** Nothing is kept: Slack is to send it again. */
  | { readonly kind: 'failed' };

/** What came from Slack, by whichever way. */
export interface Delivery {
  readonly body: Record<string, unknown>;
  /** How often it came before; it is never a reason to pass over it, as this may be the first to arrive. */
  readonly retry?: number;
}

/** What takes what comes from Slack, and says when it is written. */
export interface Reception {
  take(delivery: Delivery): Promise<Receipt>;
  /** Takes nothing more, and resolves when what is in hand is done. */
  close(): Promise<void>;
}

/** Slack waits three seconds for an answer. */
const ANSWER_MS = 2700;

/** Bolt starts nothing by itself: the ways in are this adapter's. */
export const OWN_RECEIVER: Receiver = {
  init: () => {},
  start: async () => {},
  stop: async () => {},
};

/** What follows one delivery while it is in hand. */
interface Taking {
  readonly isLate: () => boolean;
  /** An answer is there: it is given at once, also where work goes on behind it. */
  readonly answered: (receipt: Receipt) => void;
}

/**
 * One delivery through Bolt's listeners. Bolt acknowledges events before they ran, so its ack is only
 * noted here, and given when all have run. An ack that comes too late to be given rejects.
 */
async function processed(app: App, { body, retry }: Delivery, taking: Taking): Promise<Receipt> {
  const { isLate, answered } = taking;
  const event: ReceiverEvent = {
    body,
    ...(retry === undefined ? {} : { retryNum: retry }),
    ack: async (response?: unknown) => {
      if (isLate()) throw new Error('Slack waits for this answer no more');
      if (response !== undefined) answered({ kind: 'taken', response });
    },
  };
  await app.processEvent(event);
  return { kind: 'taken' };
}

/** In time or not: Slack sends events again, and everything else only once. */
function lateReceipt({ body }: Delivery): Receipt {
  return { kind: body.type === 'event_callback' ? 'failed' : 'taken' };
}

/** Takes deliveries for an app; `failed` is told why one could not be taken. */
export function createReception(app: App, failed: (error: unknown) => void): Reception {
  const inHand = new Set<Promise<Receipt>>();
  let isClosed = false;

  function begun(delivery: Delivery, taking: Taking): Promise<Receipt> {
    const work = processed(app, delivery, taking).catch((error: unknown): Receipt => {
      failed(error);
      return { kind: 'failed' };
    });
    inHand.add(work);
    void work.finally(() => inHand.delete(work));
    return work;
  }

  return {
    take: async (delivery) => {
      if (isClosed) return { kind: 'failed' };
      let timer: NodeJS.Timeout | undefined;
      let isLate = false;
      const late = new Promise<Receipt>((resolve) => {
        timer = setTimeout(() => {
          isLate = true;
          resolve(lateReceipt(delivery));
        }, ANSWER_MS);
      });
      const { promise: answer, resolve: answered } = Promise.withResolvers<Receipt>();
      const work = begun(delivery, { isLate: () => isLate, answered });
      return Promise.race([answer, work, late]).finally(() => clearTimeout(timer));
    },
    close: async () => {
      isClosed = true;
      await Promise.all(inHand);
      // Whoever waits for a receipt gives it to Slack before the way to Slack is closed.
      await setImmediate();
    },
  };
}
