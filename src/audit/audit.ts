import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../tables/database.ts';
import type { Queries } from '../tables/queries.ts';
import type { Statement } from '../tables/tables.ts';
import type { AuditTable } from './audit-table.ts';

/** An act of staff: what was done to what, with particulars that name no applicant. */
export interface Act extends Omit<AuditTable, 'id' | 'what'> {
  readonly what?: Readonly<Record<string, unknown>>;
}

/** Counts the acts of this process: two of one millisecond stay in their order. */
let acts = 0;
const DIGITS = 12;

function newId(): string {
  acts += 1;
  return `${String(acts).padStart(DIGITS, '0')} ${randomUUID()}`;
}

function rowOf({ what = {}, ...act }: Act): AuditTable {
  return { ...act, id: newId(), what: JSON.stringify(what) };
}

/** The statement that notes an act, to be written together with it. */
export function auditStatement(queries: Queries, act: Act): Statement {
  return queries.insertInto('audit').values(rowOf(act));
}

/** The same for an act on a broadcast, noted only where the act that it belongs to has been done. */
export function auditIfDone(queries: Queries, act: Act, mark: string): Statement {
  const { id, at, office, who, act: name, subject, what } = rowOf(act);
  const done = queries
    .selectFrom('broadcasts')
    .where('broadcasts.id', '=', act.subject)
    .where('broadcasts.act', '=', mark)
    .select(({ val }) => [
      ...[val(id).as('id'), sql.lit(at).as('at'), val(office).as('office'), val(who).as('who')],
      ...[val(name).as('act'), val(subject).as('subject'), val(what).as('what')],
    ]);
  return queries
    .insertInto('audit')
    .columns(['id', 'at', 'office', 'who', 'act', 'subject', 'what'])
    .expression(done as never);
}

/** Notes an act that stands alone, such as an attempt that was refused. */
export async function audit(database: Database, act: Act): Promise<void> {
  await database.atomically([auditStatement(database.queries, act)]);
}

/** The acts of an office's staff, the latest first. */
export function actsOf(
  { queries, ...database }: Database,
  office: string,
  {
    most = 100,
    before = Number.MAX_SAFE_INTEGER,
  }: { readonly most?: number; readonly before?: number } = {},
): Promise<AuditTable[]> {
  return database.rows(
    queries
      .selectFrom('audit')
      .selectAll()
      .where('office', '=', office)
      .where('at', '<', before)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(most),
  );
}
