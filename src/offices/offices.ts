import { type Address, lineOf } from '../../conversations/address.ts';
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
  /** The settings of an office as its file has them. */
  fileOf(id: string): Settings;
  /** The settings of an office by its id; the same object while nothing of them changes. */
  settingsOf(id: string): Settings;
  /**
   * The id of the office that an address belongs to, as it was last looked up: of a shared bot,
   * `officeOf` comes first. `NO_OFFICE` where none is known.
   */
  idOf(address: Address): string;
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

/** The id under which those are kept who belong to no office: whoever runs the bot answers for them. */
export const NO_OFFICE = '';

/** What staff have set beside the file: an office's settings with the deadlines that hold. */
export type Merging = (id: string, settings: Settings) => Settings;

const MOST_KNOWN = 10_000;

/** Finds offices, and knows for a while which one was found. */
function createFinder(all: readonly Office[], membership: Membership) {
  const known = new Map<string, Office | undefined>();
  const ofSlack = ({ workspace = '' }: Address) => all.find((one) => one.slack.includes(workspace));
  const onTelegram = ({ workspace }: Address) => all.filter((one) => speaksOver(one, workspace));
  const isShared = (address: Address) =>
    address.platform === 'telegram' && onTelegram(address).length > 1;

  function alone(address: Address): Office | undefined {
    if (address.platform === 'slack') return ofSlack(address);
    return address.platform === 'telegram' ? onTelegram(address)[0] : undefined;
  }

  async function officeOf(address: Address): Promise<Office | undefined> {
    if (!isShared(address)) return alone(address);
    const id = await membership.of(address);
    const office = onTelegram(address).find((one) => one.id === id);
    known.set(lineOf(address), office);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    return office;
  }

  const lastOf = (address: Address) =>
    isShared(address) ? known.get(lineOf(address)) : alone(address);
  return { officeOf, lastOf, isShared, onTelegram };
}

/** Puts offices together; `others` are the settings of whoever belongs to none. */
export function createOffices(
  all: readonly Office[],
  others: Settings,
  membership: Membership,
  merged: Merging = (_, settings) => settings,
): Offices {
  const { officeOf, lastOf, isShared, onTelegram } = createFinder(all, membership);
  const fileOf = (id: string) => all.find((one) => one.id === id)?.settings ?? others;
  const settingsOf = (id: string) => merged(id, fileOf(id));

  return {
    ...{ all, officeOf, fileOf, settingsOf },
    idOf: (address) => lastOf(address)?.id ?? NO_OFFICE,
    settingsFor: async (address) => settingsOf((await officeOf(address))?.id ?? NO_OFFICE),
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
