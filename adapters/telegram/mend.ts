import { TelegramTrouble } from './failure.ts';

const MENDS: Readonly<Record<number, string>> = {
  401: 'Telegram does not know this token. Set TELEGRAM_BOT_TOKEN to the one that @BotFather gave.',
  404: 'Telegram does not know this token. Set TELEGRAM_BOT_TOKEN to the one that @BotFather gave.',
  409: 'Another process takes the updates of this bot. Stop it, or give it a token of its own.',
};

/** What failed, with what to do about it where that is known. */
export function mended(trouble: TelegramTrouble): TelegramTrouble {
  const mend = trouble.status === undefined ? undefined : MENDS[trouble.status];
  return mend ? new TelegramTrouble(`${mend} (${trouble.message})`, trouble.status) : trouble;
}
