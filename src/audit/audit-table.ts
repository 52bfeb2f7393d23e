import type { Migration } from '../tables/migrations.ts';

/** One act of staff, or an attempt that was refused; rows are added and never changed. */
export interface AuditTable {
  readonly id: string;
  /** When (Unix ms). */
  readonly at: number;
  readonly office: string;
  /** Who, as the surface knows them: `telegram:1001`, `slack:T1:U1`, or a name at the command line. */
  readonly who: string;
  /** What was done, as `broadcast.confirm`. */
  readonly act: string;
  /** To what: the id of a broadcast or a deadline. */
  readonly subject: string;
  /** Further particulars, as JSON. */
  readonly what: string;
  /** Of what it came in a chat, where it came of that: each act once of each. */
  readonly mark: string | null;
}

/** Makes the table of acts. */
export const audit: Migration = {
  name: 'audit',
  steps: ({ schema }) => [
    schema
      .createTable('audit')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('office', 'text', (column) => column.notNull())
      .addColumn('who', 'text', (column) => column.notNull())
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull()),
    schema.createIndex('audit_office').on('audit').columns(['office', 'at']),
  ],
};

/** Gives each act of a chat the mark of what it came of, so that it is done once. */
export const auditMarks: Migration = {
  name: 'audit-marks',
  steps: ({ schema }) => [
    schema.alterTable('audit').addColumn('mark', 'text'),
    schema.createIndex('audit_mark').unique().on('audit').columns(['mark', 'act']),
  ],
};
