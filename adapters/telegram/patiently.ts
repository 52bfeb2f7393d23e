import { setTimeout as sleep } from 'node:timers/promises';
import { TelegramTrouble, troubleOf, waitIn } from './failure.ts';
import { mended } from './mend.ts';
import { createPauses } from './pauses.ts';

const [MOST_ATTEMPTS, FIRST_PAUSE, LONGEST_PAUSE, LONGEST_WAIT] = [5, 200, 2000, 30];
const [SECOND_MS, BAD_REQUEST, SERVER] = [1000, 400, 500];

const BAD_ADDRESS =
  'Telegram does not take TELEGRAM_WEBHOOK_URL: it has to be https, on port 443, 80, 88 or 8443.';

/**
 * Calls Telegram at the start, again for a while where Telegram is down or asks to wait.
 * @throws TelegramTrouble with what to do about it, where that is known.
 */
export async function patiently<T>(method: string, calling: () => Promise<T>): Promise<T> {
  const pauses = createPauses(FIRST_PAUSE, LONGEST_PAUSE);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await calling();
    } catch (error) {
      const trouble = troubleOf(error, method);
      const wait = waitIn(error);
      const passes = trouble.status === undefined || trouble.status >= SERVER || wait !== undefined;
      if (!passes || attempt >= MOST_ATTEMPTS || (wait ?? 0) > LONGEST_WAIT)
        throw told(trouble, method);
      await sleep(wait === undefined ? pauses.next() : wait * SECOND_MS);
    }
  }
}

function told(trouble: TelegramTrouble, method: string): TelegramTrouble {
  if (trouble.status === BAD_REQUEST && method === 'setWebhook')
    return new TelegramTrouble(`${BAD_ADDRESS} (${trouble.message})`, trouble.status);
  if (trouble.status !== undefined) return mended(trouble);
  const mend = 'Telegram cannot be reached. Check the network, and TELEGRAM_API_ROOT if it is set.';
  return new TelegramTrouble(`${mend} (${trouble.message})`);
}
