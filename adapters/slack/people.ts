import type { UsersInfoResponse } from '@slack/web-api';
import { type Address, lineOf } from '../../conversations/address.ts';
import { languageFor, type Words } from '../../conversations/words.ts';
import type { Access } from './access.ts';
import { BoundedMap } from './bounded.ts';
import { sendFailure } from './failure.ts';
import { within } from './within.ts';

/** What Slack knows of people. */
export interface People {
  /** The language of a profile as a BCP 47 tag; undefined where Slack does not say it in time. */
  localeOf(workspace: string | undefined, user: string): Promise<string | undefined>;
  /** The language to speak to an address in: that of what it was sent last, else of the profile. */
  languageOf(address: Address): Promise<string>;
  /** Notes in which language an address was spoken to. */
  spoke(address: Address, language: string): void;
  /** The channel of the bot's direct messages with a person. @throws SendFailure */
  directOf(workspace: string | undefined, user: string): Promise<string>;
  /** Whether a person is a guest or of another workspace. @throws SendFailure */
  isGuest(address: Address): Promise<boolean>;
}

const MOST_KNOWN = 10_000;
const LOCALE_MS = 1000;
const FALLBACK = 'en';

type User = NonNullable<UsersInfoResponse['user']>;

/** Whether a user is no full member of a workspace: a guest, deleted, or there by Slack Connect. */
function isOutsider(user: User, workspace: string | undefined): boolean {
  if (user.is_restricted || user.is_ultra_restricted || user.is_stranger || user.deleted)
    return true;
  const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])];
  return workspace !== undefined && !teams.includes(workspace);
}

async function infoOf(access: Access, workspace: string | undefined, user: string) {
  const client = await access.client(workspace);
  return (await client.users.info({ user, include_locale: true })).user;
}

async function directWith(access: Access, workspace: string | undefined, user: string) {
  try {
    const client = await access.client(workspace);
    const { channel } = await client.conversations.open({ users: user });
    return channel?.id ?? user;
  } catch (error) {
    throw sendFailure('conversations.open', error);
  }
}

async function isGuest(access: Access, { workspace, person }: Address): Promise<boolean> {
  try {
    const user = await infoOf(access, workspace, person);
    return !user || isOutsider(user, workspace);
  } catch (error) {
    throw sendFailure('users.info', error);
  }
}

/** What is asked once, and kept in memory for the next time. */
function remembering(
  ask: (workspace: string | undefined, user: string) => Promise<string | undefined>,
) {
  const known = new BoundedMap<string>(MOST_KNOWN);
  return async (workspace: string | undefined, user: string): Promise<string | undefined> => {
    const key = `${workspace} ${user}`;
    const answer = known.get(key) ?? (await ask(workspace, user));
    if (answer !== undefined) known.set(key, answer);
    return answer;
  };
}

/** Asks Slack about people, and keeps in memory what seldom changes. */
export function createPeople(access: Access, words: Words): People {
  const languages = new BoundedMap<string>(MOST_KNOWN);
  const locale = remembering(async (workspace, user) => {
    return (await infoOf(access, workspace, user))?.locale;
  });
  const direct = remembering((workspace, user) => directWith(access, workspace, user));
  const localeOf: People['localeOf'] = (workspace, user) =>
    within(
      LOCALE_MS,
      locale(workspace, user).catch(() => undefined),
      undefined,
    );
  return {
    localeOf,
    languageOf: async (address) => {
      const spoken = languages.get(lineOf(address));
      if (spoken !== undefined) return spoken;
      const tag = await localeOf(address.workspace, address.person);
      return languageFor(words.languages, tag) ?? FALLBACK;
    },
    spoke: (address, language) => languages.set(lineOf(address), language),
    directOf: async (workspace, user) => (await direct(workspace, user)) ?? user,
    isGuest: (address) => isGuest(access, address),
  };
}
