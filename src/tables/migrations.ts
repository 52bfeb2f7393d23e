import { audit, auditMarks } from '../audit/audit-table.ts';
import { broadcasts, deliveries } from '../broadcasts/broadcast-tables.ts';
import { deadlines } from '../deadlines/deadline-table.ts';
import { projection } from '../projection/projection-tables.ts';
import { reminders } from '../reminders/reminder-table.ts';
import type { Queries } from './queries.ts';
import type { Statement } from './tables.ts';

/** One step from a schema to the next. */
export interface Migration {
  /** Where a program that does not know the step cannot live with it, the name ends in `!`. */
  readonly name: string;
  readonly steps: (queries: Queries) => readonly Statement[];
}

const leases: Migration = {
  name: 'leases',
  steps: ({ schema }) => [
    schema
      .createTable('leases')
      .addColumn('name', 'text', (name) => name.primaryKey())
      .addColumn('fence', 'bigint', (fence) => fence.notNull())
      .addColumn('until', 'bigint', (until) => until.notNull()),
  ],
};

const subscriptions: Migration = {
  name: 'subscriptions',
  steps: ({ schema }) => [
    schema
      .createTable('subscriptions')
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('office', 'text', (column) => column.notNull())
      .addColumn('call', 'text', (column) => column.notNull())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('stopped_at', 'bigint')
      .addColumn('consent_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('subscriptions_key', ['address', 'call']),
  ],
};

/**
 * The steps in their order: append, never edit. An older program may run beside a newer one while
 * replicas are replaced, so a step only adds; one that does more ends in `!`, and is taken only while
 * no other bot runs.
 */
export const MIGRATIONS: readonly Migration[] = [
  leases,
  subscriptions,
  projection,
  broadcasts,
  deliveries,
  audit,
  deadlines,
  reminders,
  auditMarks,
];
