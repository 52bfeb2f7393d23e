import { Api } from 'grammy';
import { troubleOf } from './failure.ts';
import { mended } from './mend.ts';

/** What Telegram says of a token's bot. */
export interface TelegramAccount {
  readonly username: string;
  /** Where updates are brought to; empty where they are asked for. */
  readonly webhook: string;
  /** How many updates wait. */
  readonly pending: number;
  /** Why the last update could not be brought, if one could not. */
  readonly lastError: string | undefined;
}

const TIMEOUT_S = 10;

/** Looks up the bot of a token. @throws TelegramTrouble with the mend, and without the token. */
export async function telegramAccount(token: string, apiRoot?: string): Promise<TelegramAccount> {
  const root = apiRoot === undefined ? {} : { apiRoot: apiRoot.replace(/\/+$/, '') };
  const api = new Api(token, { ...root, timeoutSeconds: TIMEOUT_S });
  try {
    const { username } = await api.getMe();
    const info = await api.getWebhookInfo();
    return {
      ...{ username, webhook: info.url ?? '', pending: info.pending_update_count },
      lastError: info.last_error_message,
    };
  } catch (error) {
    throw mended(troubleOf(error, 'getMe'));
  }
}
