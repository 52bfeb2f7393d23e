import type { Arrival, Host } from '../../adapters/adapter.ts';
import type { Address } from '../../conversations/address.ts';
import type { Conversation } from '../../conversations/conversation.ts';
import type { Bot } from '../bot/host.ts';
import type { MovedChats } from '../bot/moved-chats.ts';
import type { Replica } from '../bot/replica.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Offices } from '../offices/offices.ts';
import type { Engine } from '../stores/store.ts';
import type { StaffEngine } from './acting.ts';

/** What staff in chats need of the bot. */
export interface StaffParts {
  readonly offices: Offices;
  readonly conversation: Conversation;
  readonly engine: Engine;
  readonly moved: MovedChats;
  readonly clock: Clock;
  readonly log: Log;
  /** What staff act through; without it nobody is staff here. */
  readonly staffEngine?: StaffEngine | undefined;
  readonly alone?: Host['alone'];
  /** This process among those that share the store; without it, it is alone. */
  readonly replica?: Replica | undefined;
  readonly botOf: (address: Address) => Bot | undefined;
  /** How often the progress of a broadcast is shown, in ms; without it, as often as Telegram lets a group. */
  readonly progressMs?: number;
}

/** What staff do in chats with the bot. */
export interface StaffInChat {
  /** Takes an arrival of staff; gives what is left for the person's own conversation, if anything is. */
  take(arrival: Arrival): Promise<Arrival | undefined>;
  readonly form: Host['form'];
  readonly submit: Host['submit'];
  readonly awaitsFiles: NonNullable<Host['awaitsFiles']>;
  /**
   * Does what an earlier process had begun, and sends what it left unsent: all, or only what a replica
   * left that is gone.
   */
  recover(of?: 'all' | 'strays'): Promise<void>;
  /** Goes on with the progress that an earlier process showed. */
  start(): Promise<void>;
  close(): Promise<void>;
}
