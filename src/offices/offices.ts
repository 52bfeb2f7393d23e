import type { Address } from '../../conversations/address.ts';
import type { Event } from '../../conversations/event.ts';
import type { Settings } from '../../conversations/settings.ts';
import type { Membership } from './membership.ts';
import { type Office, speaksOver } from './office.ts';

/** The offices that a bot works for. */
export interface Offices {
  readonly all: readonly Office[];
  /** The one office that an address belongs to; undefined where none is known. */
  officeOf(address: Address): Promise<Office | undefined>;
  /** The settings that hold for an address: its office's, or those of whoever runs the bot. */
  settingsFor(address: Address): Promise<Settings>;
  /** Takes the office out of a deep link, and notes that the person belongs to it. */
  welcome(address: Address, event: Event): Promise<Event>;
  /** Deletes what is kept of an address. */
  forget(address: Address): Promise<void>;
}

/** A deep link names an office by a word of its own, as `office-hku_scientist_en`. */
const NAMED = /(?<![^\s,;_])office-([a-z0-9-]+)(?:[\s,;_]+|$)/i;

/** Whether a person is staff of an office; what is known of guests comes on top. */
export function isStaff({ staff }: Office, { platform, workspace, person }: Address): boolean {
  const parts = platform === 'slack' ? [platform, workspace, person] : [platform, person];
  return staff.has(parts.join(':'));
}

/** Puts offices together; `others` are the settings of whoever belongs to none. */
export function createOffices(
  all: readonly Office[],
  others: Settings,
  membership: Membership,
): Offices {
  const ofSlack = ({ workspace = '' }: Address) => all.find((one) => one.slack.includes(workspace));
  const onTelegram = ({ workspace }: Address) => all.filter((one) => speaksOver(one, workspace));
  const isShared = (address: Address) =>
    address.platform === 'telegram' && onTelegram(address).length > 1;

  async function officeOf(address: Address): Promise<Office | undefined> {
    if (address.platform === 'slack') return ofSlack(address);
    if (address.platform !== 'telegram') return undefined;
    const those = onTelegram(address);
    if (those.length <= 1) return those[0];
    const id = await membership.of(address);
    return those.find((one) => one.id === id);
  }

  return {
    all,
    officeOf,
    settingsFor: async (address) => (await officeOf(address))?.settings ?? others,
    welcome: async (address, event) => {
      if (isShared(address)) await membership.renew(address);
      if (event.kind !== 'command' || event.command.toLowerCase() !== 'start') return event;
      const [word, id = ''] = NAMED.exec(event.argument) ?? [];
      if (word === undefined) return event;
      const named = onTelegram(address).find((one) => one.id === id.toLowerCase());
      if (named && isShared(address)) await membership.join(address, named.id);
      return { ...event, argument: event.argument.replace(NAMED, '') };
    },
    forget: (address) => (isShared(address) ? membership.forget(address) : Promise.resolve()),
  };
}
