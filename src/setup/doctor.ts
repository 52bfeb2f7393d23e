import { statSync } from 'node:fs';
import { CallguideError } from '../callguide-error.ts';
import type { Configuration } from '../configuration.ts';
import { clockOff } from './clock-off.ts';

/** What was looked at, and what it came to. */
export interface Diagnosis {
  readonly what: string;
  /** `wrong`: the bot cannot work so; `look`: it can, and somebody should know. */
  readonly result: 'well' | 'look' | 'wrong';
  /** What was found, and the mend where there is something to mend. */
  readonly says: string;
}

type Check = (configuration: Configuration) => Promise<readonly Diagnosis[]>;

const MOST_OFF_S = 60;
const OPEN_TO_OTHERS = 0o077;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'it failed';
}

async function tried(what: string, look: () => Promise<readonly Diagnosis[]>) {
  try {
    return await look();
  } catch (error) {
    return [{ what, result: 'wrong', says: messageOf(error) } as const];
  }
}

const checkFile: Check = async () => {
  const file = statSync('.env', { throwIfNoEntry: false });
  if (!file)
    return [{ what: '.env', result: 'look', says: 'is not there: only the environment counts' }];
  if ((file.mode & OPEN_TO_OTHERS) === 0)
    return [{ what: '.env', result: 'well', says: 'is yours alone' }];
  const says = 'can be read by other users of this machine, and holds tokens: chmod 600 .env';
  return [{ what: '.env', result: 'look', says }];
};

const checkStore: Check = async ({ STORE_URL, ENCRYPTION_KEY, STORE_SYNCHRONOUS }) => {
  const { openStore } = await import('../stores/open-store.ts');
  const options = { now: Date.now, encryptionKey: ENCRYPTION_KEY, synchronous: STORE_SYNCHRONOUS };
  const engine = await openStore(STORE_URL, options);
  await engine.close();
  if (ENCRYPTION_KEY !== undefined)
    return [{ what: 'store', result: 'well', says: 'opens, and is encrypted' }];
  const says = 'opens; answers are kept in the clear. To encrypt a new store, set ENCRYPTION_KEY.';
  return [{ what: 'store', result: 'look', says }];
};

const checkOwner: Check = async ({ STORE_URL }) => {
  const { claim } = await import('../stores/claim.ts');
  try {
    await (await claim(STORE_URL)).release();
    return [{ what: 'bot', result: 'well', says: 'none is running on this store' }];
  } catch (error) {
    if (!(error instanceof CallguideError) || error.code !== 'store-claimed') throw error;
    return [{ what: 'bot', result: 'look', says: 'one is running on this store' }];
  }
};

const checkTelegram: Check = async (configuration) => {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: root } = configuration;
  if (token === undefined)
    return [{ what: 'telegram', result: 'look', says: 'is off: TELEGRAM_BOT_TOKEN is not set' }];
  const { telegramAccount } = await import('../../adapters/telegram/account.ts');
  const { username, webhook, pending, lastError } = await telegramAccount(token, root);
  const known: Diagnosis = { what: 'telegram', result: 'well', says: `is @${username}` };
  const wanted = configuration.TELEGRAM_WEBHOOK_URL ?? '';
  const way: Diagnosis =
    webhook === wanted || webhook === ''
      ? { what: 'telegram', result: 'well', says: `${pending} updates wait` }
      : {
          ...{ what: 'telegram', result: 'look' },
          says: 'another webhook is set than TELEGRAM_WEBHOOK_URL; the next start changes it',
        };
  if (lastError === undefined) return [known, way];
  const says = `could not bring an update: ${lastError}. Check that TELEGRAM_WEBHOOK_URL reaches PORT.`;
  return [known, way, { what: 'telegram', result: 'wrong', says }];
};

const checkSlack: Check = async (configuration) => {
  const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_API_URL: url } = configuration;
  if (token === undefined) {
    const says = configuration.SLACK_CLIENT_ID
      ? 'is installed by each workspace; there is no token to check'
      : 'is off: SLACK_BOT_TOKEN is not set';
    return [{ what: 'slack', result: 'look', says }];
  }
  const { checkAppToken, slackAccount } = await import('../../adapters/slack/account.ts');
  const { team, missing } = await slackAccount(token, url);
  if (appToken !== undefined) await checkAppToken(appToken, url);
  if (missing.length === 0) return [{ what: 'slack', result: 'well', says: `is in ${team}` }];
  const says = `lacks ${missing.join(', ')}: add them under “OAuth & Permissions” and reinstall the app`;
  return [{ what: 'slack', result: 'wrong', says }];
};

const checkClock: Check = async ({ TELEGRAM_API_ROOT, SLACK_API_URL }) => {
  const off = await clockOff(TELEGRAM_API_ROOT ?? SLACK_API_URL ?? 'https://api.telegram.org');
  if (off === undefined)
    return [
      { what: 'clock', result: 'look', says: 'could not be compared: no server was reached' },
    ];
  if (Math.abs(off) <= MOST_OFF_S)
    return [{ what: 'clock', result: 'well', says: 'agrees with the platform' }];
  const says = `is ${Math.round(off)} s off: Slack refuses what is 5 minutes off. Turn on time synchronisation.`;
  return [{ what: 'clock', result: 'wrong', says }];
};

const checkWays: Check = async (configuration) => {
  const { choosePlatforms } = await import('../bot/choose-platforms.ts');
  const { checkSettings } = await import('../bot/make-adapter.ts');
  const platforms = choosePlatforms(undefined, configuration);
  for (const platform of platforms) checkSettings(platform, configuration);
  return [{ what: 'settings', result: 'well', says: `the bot speaks ${platforms.join(' and ')}` }];
};

const CHECKS: readonly (readonly [what: string, check: Check])[] = [
  ['.env', checkFile],
  ['settings', checkWays],
  ['store', checkStore],
  ['bot', checkOwner],
  ['telegram', checkTelegram],
  ['slack', checkSlack],
  ['clock', checkClock],
];

/** Looks at everything that a bot needs, one after the other; nothing is changed. */
export async function* diagnose(configuration: Configuration): AsyncGenerator<Diagnosis, void> {
  for (const [what, check] of CHECKS) yield* await tried(what, () => check(configuration));
}
