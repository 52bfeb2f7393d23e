import { appId, oldToken } from './made-up-app.ts';
import type { Channel } from './rooms.ts';
import type { Who, World } from './world.ts';

/** The text of what the app answers at once, if it does. */
function textIn(response: unknown): string | undefined {
  const text = typeof response === 'object' ? Reflect.get(response ?? {}, 'text') : response;
  return typeof text === 'string' ? text : undefined;
}

/** Runs a slash command in a channel, and shows what the app answers at once. @throws Error where the app has none */
export async function runSlash(world: World, who: Who, room: Channel, line: string): Promise<void> {
  const [command = '', ...words] = line.split(' ');
  const { profile, team } = who;
  if (!team.scopes.has('commands')) throw new Error('the app has no slash commands here');
  const payload = {
    ...{ token: oldToken, team_id: team.id, team_domain: team.domain, api_app_id: appId },
    ...{ channel_id: room.id, channel_name: room.name, user_id: profile.id },
    ...{ user_name: profile.name, command, text: words.join(' '), is_enterprise_install: 'false' },
    response_url: world.responseUrls.give({ room, user: profile.id }),
    trigger_id: world.views.trigger(team, profile.id),
  };
  const outcome = await world.deliveries.once({ type: 'slash_commands', payload });
  if (!outcome.isTaken) {
    who.warnings.push(`${command}: ${outcome.reason}`);
    world.rooms.changed();
    return;
  }
  const text = textIn(outcome.response);
  if (text !== undefined) world.responseUrls.tell({ room, user: profile.id }, { text });
}
