import type { Authorize } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { SendFailure } from '../send-failure.ts';
import { platformCode, sendFailure } from './failure.ts';
import { QUIET } from './quiet.ts';

/** With which rights the app acts in a workspace. */
export interface Access {
  /** Who the app is where an event came from, as Bolt asks it. */
  readonly authorize: Authorize<boolean>;
  /** The calls of the app in a workspace. @throws SendFailure `gone`, where it is not installed. */
  client(workspace: string | undefined): Promise<WebClient>;
  /** @throws an error that names the setting, where Slack does not take it. */
  check(): Promise<void>;
  /** The app was taken out of a workspace. */
  removed(workspace: string): Promise<void>;
}

const CALL_MS = 10_000;

const REFUSED =
  'SLACK_BOT_TOKEN is not taken: use the Bot User OAuth Token (xoxb-…) of “OAuth & Permissions”.';
const UNREACHED =
  'Slack cannot be reached: look at the network, and at SLACK_API_URL if it is set.';

/**
 * How the Web API is called: once, whatever comes of it. Whoever sends decides when to try again, and
 * a call that is tried again by itself would double a message whose answer was lost.
 */
export function clientOptions(apiUrl: string | undefined): WebClientOptions {
  return {
    logger: QUIET,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_MS,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

type Identity = Awaited<ReturnType<Authorize<boolean>>>;

async function identityOf(client: WebClient, botToken: string): Promise<Identity> {
  try {
    const { bot_id: botId, user_id: botUserId, team_id: teamId } = await client.auth.test();
    return {
      botToken,
      ...(botId === undefined ? {} : { botId }),
      ...(botUserId === undefined ? {} : { botUserId }),
      ...(teamId === undefined ? {} : { teamId }),
    };
  } catch (error) {
    const { message } = sendFailure('auth.test', error);
    const mend = platformCode(error) === undefined ? UNREACHED : REFUSED;
    throw new Error(`${message}. ${mend}`);
  }
}

/** The rights of one token, in its one workspace. */
export function tokenAccess(botToken: string, apiUrl: string | undefined): Access {
  const client = new WebClient(botToken, clientOptions(apiUrl));
  let identity: Promise<Identity> | undefined;
  const known = () => {
    identity ??= identityOf(client, botToken).catch((error: unknown) => {
      identity = undefined;
      throw error;
    });
    return identity;
  };
  return {
    authorize: known,
    client: async () => client,
    check: async () => void (await known()),
    removed: async () => {},
  };
}

/** A message to a workspace in which the app is not, or no more. */
export function notInstalled(): SendFailure {
  return new SendFailure({ kind: 'gone' }, 'Slack: the app is not installed in this workspace');
}
