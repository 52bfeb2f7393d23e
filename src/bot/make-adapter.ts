import type { Adapter } from '../../adapters/adapter.ts';
import type { SlackOptions } from '../../adapters/slack/adapter.ts';
import type { TelegramOptions } from '../../adapters/telegram/adapter.ts';
import { createWords, type Words } from '../../conversations/words.ts';
import { CallguideError } from '../callguide-error.ts';
import type { Configuration } from '../configuration.ts';
import { wordsIn } from '../load-conversation.ts';
import type { Engine } from '../stores/store.ts';
import type { Platform } from './choose-platforms.ts';

function refuse(message: string): never {
  throw new CallguideError('configuration', message);
}

function wordsOf(platform: Platform): Words {
  return createWords(wordsIn(new URL(`../../adapters/${platform}/locales/`, import.meta.url)));
}

/** @throws CallguideError naming what is missing beside a webhook's address. */
function telegramOptions(configuration: Configuration): TelegramOptions {
  const { TELEGRAM_BOT_TOKEN: token = '', TELEGRAM_API_ROOT: apiRoot } = configuration;
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = configuration;
  const paidBroadcasts = configuration.TELEGRAM_PAID_BROADCASTS === 'on';
  if (url !== undefined && secret === undefined)
    refuse(
      'TELEGRAM_WEBHOOK_URL is set and TELEGRAM_WEBHOOK_SECRET is not: anybody could write in the name of Telegram. Set it to 16 to 256 letters, digits, _ and -.',
    );
  return {
    ...{ token, paidBroadcasts, words: wordsOf('telegram') },
    ...(apiRoot === undefined ? {} : { apiRoot }),
    ...(url === undefined || secret === undefined ? {} : { webhook: { url, secret } }),
  };
}

/** Socket Mode where there is a token for it, else HTTP mode. */
function slackWayIn({ SLACK_APP_TOKEN, SLACK_SIGNING_SECRET }: Configuration) {
  if (SLACK_APP_TOKEN !== undefined) return { mode: 'socket', appToken: SLACK_APP_TOKEN } as const;
  if (SLACK_SIGNING_SECRET !== undefined)
    return { mode: 'http', signingSecret: SLACK_SIGNING_SECRET } as const;
  return refuse(
    'Slack needs SLACK_APP_TOKEN (xapp-…) for Socket Mode, or SLACK_SIGNING_SECRET for HTTP mode.',
  );
}

async function slackAccess(configuration: Configuration, engine: Engine) {
  const { SLACK_BOT_TOKEN: botToken, SLACK_CLIENT_ID: clientId } = configuration;
  if (botToken !== undefined) return { botToken };
  const { SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = configuration;
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined)
    return refuse(
      'For many workspaces Slack needs SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET; for one, SLACK_BOT_TOKEN.',
    );
  const { createInstallationStore } = await import('./installation-store.ts');
  const installations = createInstallationStore(engine);
  const { SLACK_REDIRECT_URI: redirectUri } = configuration;
  const back = redirectUri === undefined ? {} : { redirectUri };
  return { oauth: { clientId, clientSecret, stateSecret, installations, ...back } };
}

async function slackOptions(configuration: Configuration, engine: Engine): Promise<SlackOptions> {
  const { SLACK_API_URL: apiUrl } = configuration;
  return {
    ...slackWayIn(configuration),
    ...(await slackAccess(configuration, engine)),
    ...(apiUrl === undefined ? {} : { apiUrl }),
    ...{ words: wordsOf('slack'), now: Date.now },
  };
}

/** @throws CallguideError naming the setting that a platform lacks, and the mend. */
export function checkSettings(platform: Platform, configuration: Configuration): void {
  if (platform === 'telegram') telegramOptions(configuration);
  if (platform === 'slack') slackWayIn(configuration);
}

/**
 * The adapter of a platform, by its settings; its packages are loaded only here.
 * @throws CallguideError naming the setting that is missing and the mend.
 */
export async function makeAdapter(
  platform: Exclude<Platform, 'terminal'>,
  configuration: Configuration,
  engine: Engine,
): Promise<Adapter> {
  if (platform === 'telegram') {
    const options = telegramOptions(configuration);
    const { createTelegram } = await import('../../adapters/telegram/adapter.ts');
    return createTelegram(options) as Adapter;
  }
  const options = await slackOptions(configuration, engine);
  const { createSlack } = await import('../../adapters/slack/adapter.ts');
  return createSlack(options) as Adapter;
}
