import type { Statement } from '../tables/tables.ts';
import type { UnsentEvent } from './unsent.ts';

/** What a write makes of the session of one address; undefined where there is none. */
export interface SessionChange {
  readonly address: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Until when it is kept now, and was before (Unix ms). */
  readonly expires: number;
  readonly expiredBefore: number | undefined;
}

/** What is kept beside the sessions, and made from them. */
export interface Alongside {
  /** The statements that go in with the write of a session, all or none. Pure: a conflict runs it again. */
  changed(change: SessionChange): readonly Statement[];
  /** Deletes what is kept of an address. */
  forget(address: string): Promise<void>;
}

/** The process among those that share a store. */
export interface OwnReplica {
  /** The mark under which it writes what it is going to send. */
  readonly mark: string;
  /** The marks of those at work, and of those who have not been given up for dead. */
  living(): Promise<ReadonlySet<string>>;
}

/**
 * The clock (Unix ms), and how many days a session is kept after its last turn. It ends on the full hour
 * after that, or at the very instant until which it is to be kept, where that is later.
 */
export interface SessionOptions {
  readonly now: () => number;
  readonly retentionDays: number;
  readonly alongside?: Alongside;
  /** Without it the process is alone on its store: all that was not sent is its own. */
  readonly replica?: OwnReplica | undefined;
}

/** A session to be kept; here it is opaque JSON. */
export interface Kept {
  readonly session: unknown;
  /** Keeps it at least until then (Unix ms): a subscription outlives the retention. */
  readonly keepUntil?: number | undefined;
}

/** What a pure turn makes of a session. */
export interface Turned extends Kept {
  readonly replies: readonly unknown[];
  readonly effects: readonly unknown[];
}

/**
 * What to send for an event. Not fresh: it was handled before, and this is what was never sent; nothing
 * where another replica sends it.
 */
export interface Handled {
  /** The session as it is kept now. */
  readonly session: unknown;
  readonly replies: readonly unknown[];
  readonly effects: readonly unknown[];
  readonly fresh: boolean;
  /** The mark under which this process sends it; undefined where it is alone. */
  readonly replica?: string | undefined;
  /** Whether another replica still has something to send before it. */
  readonly behind?: boolean;
}

/** What a process takes over of what others left unsent. */
export interface TakingOver {
  /** All that is left, as without it, or only what the store knows to be left by a replica that is gone. */
  readonly of?: 'all' | 'strays';
  /** Whether this process can send to an address; to every one, without it. */
  readonly canSend?: (address: string) => boolean;
  /** Is told of each row that cannot be read. */
  readonly skipped: (error: unknown) => void;
}

/** A session as it is kept, beside an event. */
export interface Looked {
  readonly session: unknown;
  /** Whether the event was handled before. */
  readonly seen: boolean;
  /** Whether another replica has something to send before what this one has for the event. */
  readonly behind: boolean;
}

/** The sessions of all addresses; an address is given in its one-line text form. */
export interface Sessions {
  /** The session of an address; undefined when nothing is kept. */
  load(address: string): Promise<unknown>;
  /** The session of an address, and how an event stands to it. */
  look(address: string, event: string, order?: number): Promise<Looked>;
  /** Changes a session outside a turn. `change` must be pure: a conflict runs it again. */
  update(address: string, change: (session: unknown) => Kept): Promise<void>;
  /** Keeps what is there of an address at least until then (Unix ms), and changes nothing else. */
  keep(address: string, until: number): Promise<void>;
  /**
   * One turn: session, event id, replies and effects in one write, after which the platform may be
   * acknowledged. A redelivered event changes nothing; `order` is its number, where the platform counts.
   * `apply` must be pure, as in `update`.
   */
  handleOnce(
    address: string,
    event: string,
    apply: (session: unknown) => Turned,
    order?: number,
  ): Promise<Handled>;
  /** All replies and effects of the event went out; the mark rides on the next write, or `flush`. */
  sent(address: string, event: string): void;
  /** Writes the marks that still wait, of one address or of all: what is not written a crash sends again. */
  flush(address?: string): Promise<void>;
  /**
   * What a crash left unsent, oldest first for each address. Of several replicas one gets each: what
   * another one that is at work sends is left to it.
   */
  unsent(taking: TakingOver): AsyncIterable<UnsentEvent>;
  /** Deletes all that is kept of an address, and its bytes from the files of the store. */
  forget(address: string): Promise<void>;
}
