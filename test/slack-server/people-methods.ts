import type { Args } from './method-shapes.ts';
import { Refusal } from './refusal.ts';
import type { Channel, Rooms } from './rooms.ts';
import type { Profile, Team } from './teams.ts';

function userOutput({ id, name, locale, belonging, home, isDeleted }: Profile, inLocale: boolean) {
  return {
    ...{ id, name, team_id: home, deleted: isDeleted, real_name: name, is_bot: false },
    is_restricted: belonging === 'guest' || belonging === 'single-channel guest',
    is_ultra_restricted: belonging === 'single-channel guest',
    ...(belonging === 'stranger' ? { is_stranger: true } : {}),
    ...(inLocale ? { locale } : {}),
  };
}

/** `users.info` */
export function usersInfo(team: Team, { user, include_locale }: Args<'users.info'>): object {
  const profile = team.people.get(user);
  if (!profile) throw new Refusal('user_not_found');
  return { user: userOutput(profile, include_locale ?? false) };
}

function channelOutput({ id, kind, name, members, isArchived }: Channel, team: Team): object {
  const [user] = [...members].filter((member) => member !== team.bot.user);
  if (kind === 'im') return { id, is_im: true, user, is_archived: isArchived };
  return {
    ...{ id, name, is_archived: isArchived, is_channel: kind === 'channel' },
    ...{ is_group: kind === 'group', is_mpim: kind === 'mpim', is_private: kind !== 'channel' },
    is_member: members.has(team.bot.user),
  };
}

/** `conversations.open`, with one person. */
export function conversationsOpen(
  rooms: Rooms,
  team: Team,
  { users, channel }: Args<'conversations.open'>,
): object {
  if (channel !== undefined) return { channel: { id: rooms.find(team, channel).id } };
  const [user = '', ...more] = users?.split(',') ?? [];
  if (more.length > 0) throw new Refusal('this_server_opens_no_groups');
  const profile = team.people.get(user);
  if (!profile) throw new Refusal('user_not_found');
  if (profile.isDeleted) throw new Refusal('user_disabled');
  return { channel: { id: rooms.direct(team, user).id } };
}

/** `conversations.info` */
export function conversationsInfo(
  rooms: Rooms,
  team: Team,
  { channel }: Args<'conversations.info'>,
): object {
  return { channel: channelOutput(rooms.find(team, channel), team) };
}

/** `auth.test` */
export function authTest({ id, name, domain, bot }: Team): object {
  return {
    ...{ url: `https://${domain}.slack.example/`, team: name, team_id: id },
    ...{ user: 'callguide', user_id: bot.user, bot_id: bot.id, is_enterprise_install: false },
  };
}
