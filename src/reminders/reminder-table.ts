import type { Migration } from '../tables/migrations.ts';

/** That one person was reminded of, or told of, one revision of a deadline on one occasion. */
export interface ReminderTable {
  readonly address: string;
  readonly office: string;
  readonly call: string;
  readonly deadline: string;
  readonly revision: number;
  /** `changed`, or how many days before the deadline: `days-7`; `days-0` is its last morning. */
  readonly occasion: string;
  /** The broadcast that carries it; null where there was nothing to say. */
  readonly broadcast: string | null;
  /** What is to be said, as JSON of a `Message`; null where another row of the same says it. */
  readonly message: string | null;
  /** When it was decided (Unix ms). */
  readonly at: number;
}

/** Makes the table of reminders; a subscription knows the time zone of its person. */
export const reminders: Migration = {
  name: 'reminders',
  steps: ({ schema }) => [
    schema.alterTable('subscriptions').addColumn('time_zone', 'text'),
    schema.createIndex('subscriptions_call').on('subscriptions').columns(['office', 'call']),
    schema
      .createTable('reminders')
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('office', 'text', (column) => column.notNull())
      .addColumn('call', 'text', (column) => column.notNull())
      .addColumn('deadline', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('occasion', 'text', (column) => column.notNull())
      .addColumn('broadcast', 'text')
      .addColumn('message', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('reminders_key', [
        ...(['address', 'office', 'call', 'deadline', 'revision', 'occasion'] as const),
      ]),
    schema.createIndex('reminders_broadcast').on('reminders').column('broadcast'),
  ],
};
