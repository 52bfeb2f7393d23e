import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../tables/database.ts';
import type { Queries } from '../tables/queries.ts';
import type { Statement } from '../tables/tables.ts';
import type { AuditTable } from './audit-table.ts';

/** An act of staff: what was done to what, with particulars that name no applicant. */
export interface Act extends Omit<AuditTable, 'id' | 'what' | 'mark'> {
  readonly what?: Readonly<Record<string, unknown>>;
  /** Of what it came in a chat. */
  readonly mark?: string | undefined;
}

/** Counts the acts of this process: two of one millisecond stay in their order. */
let acts = 0;
const DIGITS = 12;

function newId(): string {
  acts += 1;
  return `${String(acts).padStart(DIGITS, '0')} ${randomUUID()}`;
}

function rowOf({ office, who, act, subject, at, what = {}, mark }: Act): AuditTable {
  const more = { what: JSON.stringify(what), mark: mark ?? null };
  return { id: newId(), at, office, who, act, subject, ...more };
}

/** The statement that notes an act, to be written together with it. */
export function auditStatement(queries: Queries, act: Act): Statement {
  return queries.insertInto('audit').values(rowOf(act));
}

/** The same for an act on a broadcast, noted only where the act that it belongs to has been done. */
export function auditIfDone(queries: Queries, act: Act, mark: string): Statement {
  const { id, at, office, who, act: name, subject, what, mark: from } = rowOf(act);
  const done = queries
    .selectFrom('broadcasts')
    .where('broadcasts.id', '=', act.subject)
    .where('broadcasts.act', '=', mark)
    .select(({ val }) => [
      ...[val(id).as('id'), sql.lit(at).as('at'), val(office).as('office'), val(who).as('who')],
      ...[val(name).as('act'), val(subject).as('subject'), val(what).as('what')],
      val(from).as('mark'),
    ]);
  return queries
    .insertInto('audit')
    .columns(['id', 'at', 'office', 'who', 'act', 'subject', 'what', 'mark'])
    .expression(done as never);
}

/** Notes an act that stands alone, such as an attempt that was refused. */
export async function audit(database: Database, act: Act): Promise<void> {
  await database.atomically([auditStatement(database.queries, act)]);
}

/** What was done already of what came in a chat under a mark, in the order in which it was. */
export function doneUnder(
  { queries, ...database }: Database,
  mark: string,
): Promise<Pick<AuditTable, 'act' | 'subject'>[]> {
  const query = queries.selectFrom('audit').select(['act', 'subject']).where('mark', '=', mark);
  return database.rows(query.orderBy('at').orderBy('id'));
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
