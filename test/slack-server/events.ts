import type { Deliveries } from './deliveries.ts';
import { appId, oldToken } from './made-up-app.ts';
import type { ChannelKind } from './rooms.ts';
import type { Team } from './teams.ts';
import type { Outgoing } from './way-out.ts';

const historyScopes: Readonly<Record<ChannelKind, string>> = {
  im: 'im:history',
  mpim: 'mpim:history',
  channel: 'channels:history',
  group: 'groups:history',
};

/** The right without which an event does not come. */
function scopeOf({ type, channel_type: kind }: SlackEvent): string | undefined {
  if (type === 'app_mention') return 'app_mentions:read';
  return type === 'message' && kind ? historyScopes[kind] : undefined;
}

/** An event, before it is wrapped. */
export interface SlackEvent {
  readonly type: string;
  readonly channel_type?: ChannelKind;
  readonly [field: string]: unknown;
}

/** Brings an event of a workspace, where the app has the right to it; `isShared` by Slack Connect. */
export function bringEvent(
  deliveries: Deliveries,
  team: Team,
  event: SlackEvent,
  isShared = false,
): Outgoing | undefined {
  const scope = scopeOf(event);
  if (scope !== undefined && !team.scopes.has(scope)) return undefined;
  const bot = { user_id: team.bot.user, is_bot: true, is_enterprise_install: false };
  return deliveries.event({
    ...{ token: oldToken, team_id: team.id, context_team_id: team.id, api_app_id: appId },
    ...{ event, type: 'event_callback', event_time: Math.floor(Date.now() / 1000) },
    authorizations: [{ enterprise_id: null, team_id: team.id, ...bot }],
    is_ext_shared_channel: isShared,
  });
}
