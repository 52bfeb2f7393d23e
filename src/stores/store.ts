import type { KeyvStorageAdapter } from 'keyv';
import type { Database } from '../tables/database.ts';
import type { Statement } from '../tables/tables.ts';
import type { Replicas } from './replicas.ts';

/** The state of one row: it differs after every write, and is not used again after a deletion. */
export type Version = number;

/** What a write expects to find: that version, no live row at all, or anything. */
export type Expected = Version | 'new' | 'any';

/** One live row: its text, when it expires (Unix ms; undefined: never) and its version. */
export interface Entry {
  readonly value: string;
  readonly expires: number | undefined;
  readonly version: Version;
}

/** What a write needs beside key and value. */
export interface WriteOptions {
  readonly expected: Expected;
  readonly expires?: number | undefined;
  /** What goes into the tables in the same transaction. */
  readonly alongside?: readonly Statement[];
  /** The mark of the replica that has something to send of the row; without it nobody has. */
  readonly replica?: string | undefined;
}

/** Optimistic versions, which Keyv's contract lacks. */
export interface Versioned {
  /** The live row of a key; an expired row is as good as none, and is left alone. */
  read(key: string): Promise<Entry | undefined>;
  /** The new version; rejects with `store-conflict`, and writes nothing, when `expected` is not met. */
  write(key: string, value: string, options: WriteOptions): Promise<Version>;
  /**
   * The rows of which a replica has something to send that is no longer at work. Where one process
   * owns the engine there are none, since it knows what those before it left.
   */
  strays(): AsyncGenerator<readonly [key: string, value: string], void>;
}

type KeyvContract = Pick<
  KeyvStorageAdapter,
  | 'namespace'
  | 'capabilities'
  | 'get'
  | 'getMany'
  | 'set'
  | 'setMany'
  | 'delete'
  | 'deleteMany'
  | 'clear'
  | 'has'
  | 'hasMany'
  | 'iterator'
  | 'disconnect'
>;

/**
 * One namespace of an engine: Keyv's storage contract (absolute expiry times, text values) and
 * optimistic versions. It emits nothing: a failing engine rejects.
 */
export type Store = Required<KeyvContract> & Versioned;

/** Which database an engine is. */
export type EngineKind = 'sqlite' | 'postgres';

/** One open engine; its stores share the connection, and closing it closes them all. */
export interface Engine {
  readonly kind: EngineKind;
  /** The processes that share the engine; undefined where one process owns it. */
  readonly replicas?: Replicas | undefined;
  /** A store of a namespace: an object of its own, since Keyv may set the namespace of the one it is given. */
  store(namespace: string): Store;
  /** The tables beside the sessions, at this program's schema; opened when first asked for. */
  tables(): Promise<Database>;
  /** Deletes expired rows of every namespace, leaves no bytes of them, and counts them. */
  sweep(): Promise<number>;
  /**
   * Makes sure that no bytes of deleted or overwritten rows remain in the engine's files. False:
   * somebody else was reading just now; call it again later.
   */
  purge(): Promise<boolean>;
  close(): Promise<void>;
}
