import type { Adapter, Arrival } from '../../adapters/adapter.ts';
import type { Address } from '../../conversations/address.ts';
import { audit } from '../audit/audit.ts';
import type { MovedChats } from '../bot/moved-chats.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Office } from '../offices/office.ts';
import { isStaff, type Offices } from '../offices/offices.ts';
import type { Database } from '../tables/database.ts';
import { isCommand } from './commands.ts';

/** What telling staff from others needs. */
export interface WhoParts {
  readonly offices: Offices;
  readonly moved: Pick<MovedChats, 'kept'>;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Pick<Log, 'refused'>;
  readonly adapterOf: (address: Address) => Adapter | undefined;
}

/** Whom a bot has before it: staff of offices, or somebody who may not act, and why. */
export type Standing =
  | { readonly kind: 'staff'; readonly offices: readonly Office[] }
  /** They learn nothing of it. */
  | { readonly kind: 'stranger' }
  /** They are told so. */
  | { readonly kind: 'refused'; readonly why: 'elsewhere' | 'forwarded'; readonly office: Office };

/** Tells staff from others, at every act; attempts of others are noted. */
export interface Who {
  /** Whether somebody stands in the file, as staff of an office where one is named; only a first look, at no cost. */
  isListed(address: Address, office?: string): boolean;
  /** Whether nobody but the person reads along. */
  isPrivate(address: Address): boolean;
  standingOf(arrival: Arrival): Promise<Standing>;
  /** Whether somebody is staff of an office, by its id, wherever they are. */
  isStaffOf(address: Address, office: string): Promise<boolean>;
  /** Notes what somebody tried who may not. */
  refuse(arrival: Arrival, why: string, office?: Office): Promise<void>;
}

/** A person as they stand in the audit and in the file: `telegram:1001`, `slack:T0001:U0001`. */
export function nameOf({ platform, workspace, person }: Address): string {
  return platform === 'slack' ? `${platform}:${workspace}:${person}` : `${platform}:${person}`;
}

function isSameChat(desk: Address, { platform, workspace, chat }: Address): boolean {
  const isBot = desk.workspace === undefined || desk.workspace === workspace;
  return desk.platform === platform && isBot && desk.chat === chat;
}

/** What was tried, without its arguments: they may hold a token, or words of somebody's own. */
function triedIn({ event }: Arrival): string {
  const word =
    event.kind === 'command'
      ? event.argument.split(/[\s:]/)[0]
      : event.kind === 'choose'
        ? event.values[0]?.split(':')[1]
        : event.kind;
  return word === event.kind || isCommand(word ?? '') ? (word as string) : '';
}

/** So many attempts of one person are noted in a minute, so that nobody can fill the audit. */
const [MOST_NOTED, MINUTE_MS] = [10, 60_000];

class WhoOfOffices implements Who {
  readonly #parts: WhoParts;
  /** How many attempts of each person were noted in the present minute. */
  #noted = new Map<string, number>();
  #minute = 0;

  constructor(parts: WhoParts) {
    this.#parts = parts;
  }

  isListed(address: Address, id?: string): boolean {
    const { all } = this.#parts.offices;
    return all.some((office) => (id === undefined || id === office.id) && isStaff(office, address));
  }

  isPrivate(address: Address): boolean {
    const { chat, person } = address;
    const told = this.#parts.adapterOf(address)?.isPrivate?.(address);
    return told ?? (chat === undefined || chat === person);
  }

  async standingOf(arrival: Arrival): Promise<Standing> {
    const { moved } = this.#parts;
    const { address, forwarded } = arrival;
    const own = await this.#officesOf(address);
    const [first] = own;
    if (!first) return { kind: 'stranger' };
    if (forwarded) return { kind: 'refused', why: 'forwarded', office: first };
    if (this.isPrivate(address)) return { kind: 'staff', offices: own };
    const chat = moved.kept(address);
    const here = own.find(({ desk }) => desk && isSameChat(moved.kept(desk), chat));
    if (here) return { kind: 'staff', offices: [here] };
    return { kind: 'refused', why: 'elsewhere', office: first };
  }

  async isStaffOf(address: Address, office: string): Promise<boolean> {
    return (await this.#officesOf(address)).some(({ id }) => id === office);
  }

  async refuse(arrival: Arrival, why: string, office?: Office): Promise<void> {
    const { offices, database, clock, log } = this.#parts;
    const { address } = arrival;
    log.refused('staff', address);
    if (!this.#isNoted(nameOf(address))) return;
    const whose = office ?? (await offices.officeOf(address));
    await audit(database, {
      ...{ office: whose?.id ?? '', who: nameOf(address), act: 'staff.refused' },
      ...{ subject: triedIn(arrival), at: clock.now(), what: { why } },
    });
  }

  /** The offices of which somebody is staff; a guest is staff of none. */
  async #officesOf(address: Address): Promise<readonly Office[]> {
    const { offices, adapterOf } = this.#parts;
    const own = offices.all.filter((office) => isStaff(office, address));
    const isGuest = own.length > 0 && (await adapterOf(address)?.isGuest?.(address));
    return isGuest ? [] : own;
  }

  #isNoted(who: string): boolean {
    const minute = Math.floor(this.#parts.clock.now() / MINUTE_MS);
    if (minute !== this.#minute) this.#noted = new Map();
    this.#minute = minute;
    const count = (this.#noted.get(who) ?? 0) + 1;
    this.#noted.set(who, count);
    return count <= MOST_NOTED;
  }
}

/** Tells staff by the offices’ file. */
export function createWho(parts: WhoParts): Who {
  return new WhoOfOffices(parts);
}
