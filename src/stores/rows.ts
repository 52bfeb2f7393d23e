import type { Database } from '../tables/database.ts';
import type { Statement } from '../tables/tables.ts';
import type { Replicas } from './replicas.ts';
import type { EngineKind, Entry, Expected, Version } from './store.ts';

/** A live row together with its key. */
export interface Row extends Entry {
  readonly key: string;
}

/** One row to be written. */
export interface RowWrite {
  readonly key: string;
  readonly value: string;
  readonly expected: Expected;
  readonly expires: number | undefined;
  /** The mark of the replica that has something to send of the row. */
  readonly replica?: string | undefined;
}

/**
 * What each engine implements: the rows of all namespaces. Everything else (Keyv's contract,
 * encryption) is built on these, once for all engines.
 */
export interface Rows {
  /** The live rows of these keys, in their order. */
  read(namespace: string, keys: readonly string[]): Promise<(Entry | undefined)[]>;
  /**
   * One transaction; for each row its new version, or undefined where the expectation failed. What
   * goes in alongside is in that transaction too, and only where no expectation failed.
   */
  write(
    namespace: string,
    writes: readonly RowWrite[],
    alongside?: readonly Statement[],
  ): Promise<(Version | undefined)[]>;
  /** One transaction; for each key whether a live row was there. */
  delete(namespace: string, keys: readonly string[]): Promise<boolean[]>;
  clear(namespace: string): Promise<void>;
  /** Up to `limit` live rows in key order, those after a key when one is given. */
  scan(namespace: string, after: string | undefined, limit: number): Promise<Row[]>;
  /** As `scan`, of the rows of which a replica has something to send that is no longer at work. */
  strays(namespace: string, after: string | undefined, limit: number): Promise<Row[]>;
}

/** An engine before encryption and Keyv's contract are laid over it. */
export interface RowsEngine {
  readonly kind: EngineKind;
  readonly replicas?: Replicas | undefined;
  /** The tables beside the rows, at this program's schema; opened when first asked for. */
  tables(): Promise<Database>;
  readonly rows: Rows;
  /** A fact about the whole file or schema (not of a person) that was written down, if it was. */
  note(name: string): Promise<string | undefined>;
  /** Writes a note unless there is one or there are rows; gives what holds now, as `note` does. */
  noteFirst(name: string, value: string): Promise<string | undefined>;
  sweep(): Promise<number>;
  purge(): Promise<boolean>;
  close(): Promise<void>;
}
