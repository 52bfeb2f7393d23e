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

/** The clock (Unix ms) and how long a session is kept after its last turn. */
export interface SessionOptions {
  readonly now: () => number;
  readonly retentionDays: number;
  readonly alongside?: Alongside;
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

/** What to send for an event. Not fresh: it was handled before, and this is what was never sent. */
export interface Handled {
  /** The session as it is kept now. */
  readonly session: unknown;
  readonly replies: readonly unknown[];
  readonly effects: readonly unknown[];
  readonly fresh: boolean;
}

/** The sessions of all addresses; an address is given in its one-line text form. */
export interface Sessions {
  /** The session of an address; undefined when nothing is kept. */
  load(address: string): Promise<unknown>;
  /** Changes a session outside a turn. `change` must be pure: a conflict runs it again. */
  update(address: string, change: (session: unknown) => Kept): Promise<void>;
  /** Keeps what is there of an address at least until then (Unix ms), and changes nothing else. */
  keep(address: string, until: number): Promise<void>;
  /**
   * One turn: session, event id, replies and effects in one write, after which the platform may be
   * acknowledged. A redelivered event changes nothing. `apply` must be pure, as in `update`.
   */
  handleOnce(address: string, event: string, apply: (session: unknown) => Turned): Promise<Handled>;
  /** All replies and effects of the event went out; the mark rides on the next write, or `flush`. */
  sent(address: string, event: string): void;
  /** Writes the marks that still wait: call it every minute or so, and before the process ends. */
  flush(): Promise<void>;
  /** What a crash left unsent, oldest first for each address; unreadable rows go to `skipped`. */
  unsent(skipped: (error: unknown) => void): AsyncIterable<UnsentEvent>;
  /** Deletes all that is kept of an address, and its bytes from the files of the store. */
  forget(address: string): Promise<void>;
}
