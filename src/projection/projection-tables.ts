import type { Migration } from '../tables/migrations.ts';

/** What is kept of a person for choosing whom to write to; written with each session, made from it. */
export interface PersonTable {
  /** The line of the address, as the session's. */
  readonly address: string;
  readonly office: string;
  readonly platform: string;
  readonly workspace: string;
  readonly language: string;
  /** Since when nothing can be sent (Unix ms); null while it can. */
  readonly gone_at: number | null;
  /** When it was last written (Unix ms). */
  readonly updated: number;
  /** The session is deleted after this instant (Unix ms), and this with it. */
  readonly expires: number;
}

/** One case of a person: never a birth date, a text, or an answer of the most sensitive kind. */
export interface CaseTable {
  readonly address: string;
  /** The place of the case in the session. */
  readonly place: number;
  readonly call: string;
  readonly role: string | null;
  /** The certain outcome, or `open`. */
  readonly outcome: string;
  /** Everything the outcome can still be, as `|eligible|office|`. */
  readonly possible: string;
  /** The checklist items to do and done, as `|passport|letter|`; null while there is no checklist. */
  readonly open_items: string | null;
  readonly done_items: string | null;
  /** The answers that an audience may ask for, as JSON; see `projected-answers.ts`. */
  readonly answers: string;
}

/** Makes the tables of the projection. */
export const projection: Migration = {
  name: 'projection',
  steps: ({ schema }) => [
    schema
      .createTable('people')
      .addColumn('address', 'text', (column) => column.primaryKey())
      .addColumn('office', 'text', (column) => column.notNull())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('gone_at', 'bigint')
      .addColumn('updated', 'bigint', (column) => column.notNull())
      .addColumn('expires', 'bigint', (column) => column.notNull()),
    schema
      .createTable('cases')
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('call', 'text', (column) => column.notNull())
      .addColumn('role', 'text')
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('possible', 'text', (column) => column.notNull())
      .addColumn('open_items', 'text')
      .addColumn('done_items', 'text')
      // SQLite takes any name for a type, and keeps this one as text.
      .addColumn('answers', 'jsonb', (column) => column.notNull())
      .addPrimaryKeyConstraint('cases_key', ['address', 'place']),
    schema.createIndex('people_expires').on('people').column('expires'),
  ],
};
