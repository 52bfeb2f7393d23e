import type { Migration } from '../tables/migrations.ts';

/** One revision of a deadline; rows are added and never changed, and the highest one holds. */
export interface DeadlineTable {
  readonly office: string;
  readonly call: string;
  /** Its name among the deadlines of its call; it stays the same when the deadline moves. */
  readonly id: string;
  /** From 1 on. */
  readonly revision: number;
  readonly state: 'set' | 'withdrawn';
  readonly kind: 'funder' | 'office' | 'other';
  /** What it is called by language, as JSON; null where its kind says it. */
  readonly name: string | null;
  /** The last instant, in ISO form with its offset. */
  readonly at: string;
  readonly whole_day: number;
  /** So many days before it people are reminded, as JSON; null for the usual ones. */
  readonly remind_days: string | null;
  /** Whether it was taken from the office's file, or set by a member of staff. */
  readonly source: 'file' | 'staff';
  /** Who set it, as applicants are told. */
  readonly set_by: string;
  /** When (Unix ms). */
  readonly set_at: number;
}

/** Makes the table of deadlines. */
export const deadlines: Migration = {
  name: 'deadlines',
  steps: ({ schema }) => [
    schema
      .createTable('deadlines')
      .addColumn('office', 'text', (column) => column.notNull())
      .addColumn('call', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('name', 'text')
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('whole_day', 'integer', (column) => column.notNull())
      .addColumn('remind_days', 'text')
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('set_by', 'text', (column) => column.notNull())
      .addColumn('set_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('deadlines_key', ['office', 'call', 'id', 'revision']),
  ],
};
