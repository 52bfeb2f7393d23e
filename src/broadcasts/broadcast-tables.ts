import type { Migration } from '../tables/migrations.ts';

/** Where a broadcast stands. */
export type BroadcastState =
  /** Being written; nothing goes out. */
  | 'draft'
  /** Confirmed: waits for its time. */
  | 'scheduled'
  /** Its recipients are being written into the ledger. */
  | 'queueing'
  | 'sending'
  | 'paused'
  | 'canceled'
  | 'done';

/** Where one message to one address stands. */
export type DeliveryState =
  | 'queued'
  /** On its way: after a crash nobody can tell whether it went out. */
  | 'sending'
  | 'sent'
  /** Nothing can be sent to that address any more. */
  | 'blocked'
  | 'failed'
  /** It may have gone out. */
  | 'ambiguous'
  /** The person said stop before their turn came. */
  | 'stopped'
  | 'canceled'
  /** It went out and was taken back. */
  | 'retracted';

/** What is written to whom. */
export interface BroadcastTable {
  readonly id: string;
  readonly office: string;
  /** A `reminder` says something else to each address; a `test` goes to one member of staff. */
  readonly kind: 'broadcast' | 'reminder' | 'test';
  readonly call: string;
  readonly state: BroadcastState;
  /** The `Content`, as JSON. */
  readonly content: string;
  /** The `Audience`, as JSON. */
  readonly audience: string;
  /** What becomes of a message of which nobody knows whether it went out. */
  readonly in_doubt: 'resend' | 'skip';
  /** When it is to begin (Unix ms); null before it is confirmed. */
  readonly start_at: number | null;
  /** The hash of the token that confirms it, whose it is, and until when; null where there is none. */
  readonly token: string | null;
  readonly token_by: string | null;
  readonly token_until: number | null;
  /** Whether what went out is to be taken back. */
  readonly retract: number;
  /** The last act on it: what is done at once with an act is tied to it. */
  readonly act: string;
  readonly created_by: string;
  readonly created_at: number;
  readonly started_at: number | null;
  readonly ended_at: number | null;
}

/** One message to one address: the ledger, written around each send. */
export interface DeliveryTable {
  readonly broadcast: string;
  readonly address: string;
  readonly platform: string;
  readonly workspace: string;
  readonly language: string;
  readonly state: DeliveryState;
  /** How often it was tried. */
  readonly attempts: number;
  /** The platform's id of the message, once it is out. */
  readonly message: string | null;
  /** Why it failed: the kind of the failure. */
  readonly reason: string | null;
  /** What this address alone is told, as JSON of `Reply[]`; null where the broadcast says it. */
  readonly replies: string | null;
  /** When its state last changed (Unix ms). */
  readonly at: number;
}

/** Makes the table of broadcasts. */
export const broadcasts: Migration = {
  name: 'broadcasts',
  steps: ({ schema }) => [
    schema
      .createTable('broadcasts')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('office', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('call', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('audience', 'text', (column) => column.notNull())
      .addColumn('in_doubt', 'text', (column) => column.notNull())
      .addColumn('start_at', 'bigint')
      .addColumn('token', 'text')
      .addColumn('token_by', 'text')
      .addColumn('token_until', 'bigint')
      .addColumn('retract', 'integer', (column) => column.notNull())
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('started_at', 'bigint')
      .addColumn('ended_at', 'bigint'),
    schema.createIndex('broadcasts_state').on('broadcasts').column('state'),
  ],
};

/** Makes the ledger. */
export const deliveries: Migration = {
  name: 'deliveries',
  steps: ({ schema }) => [
    schema
      .createTable('deliveries')
      .addColumn('broadcast', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('message', 'text')
      .addColumn('reason', 'text')
      .addColumn('replies', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('deliveries_key', ['broadcast', 'address']),
    // In the order in which recipients are queued.
    schema
      .createIndex('subscriptions_queue')
      .on('subscriptions')
      .columns(['office', 'call', 'address']),
  ],
};
