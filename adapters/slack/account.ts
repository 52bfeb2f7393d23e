import { WebClient } from '@slack/web-api';
import { clientOptions } from './access.ts';
import { sendFailure } from './failure.ts';
import { SCOPES } from './scopes.ts';

/** What Slack says of a bot token. */
export interface SlackAccount {
  readonly team: string;
  readonly teamId: string;
  /** The scopes that the app lacks in the workspace. */
  readonly missing: readonly string[];
}

/** Looks up the workspace of a bot token. @throws SendFailure with Slack's code, without the token. */
export async function slackAccount(botToken: string, apiUrl?: string): Promise<SlackAccount> {
  try {
    const found = await new WebClient(botToken, clientOptions(apiUrl)).auth.test();
    const granted = found.response_metadata?.scopes;
    return {
      ...{ team: found.team ?? '', teamId: found.team_id ?? '' },
      missing: granted ? SCOPES.filter((scope) => !granted.includes(scope)) : [],
    };
  } catch (error) {
    throw sendFailure('auth.test', error);
  }
}

/** Whether Socket Mode opens with an app-level token. @throws SendFailure with Slack's code. */
export async function checkAppToken(appToken: string, apiUrl?: string): Promise<void> {
  try {
    await new WebClient(appToken, clientOptions(apiUrl)).apps.connections.open();
  } catch (error) {
    throw sendFailure('apps.connections.open', error);
  }
}
