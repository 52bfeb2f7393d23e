import type { Database } from '../tables/database.ts';
import type { DeliveryState, DeliveryTable } from './broadcast-tables.ts';
import { type Sums, sumsOf } from './ledger.ts';

/** What came of a broadcast. */
export interface Report {
  readonly total: number;
  readonly sums: Sums;
  /** The same by platform and language. */
  readonly groups: readonly {
    readonly platform: string;
    readonly language: string;
    readonly state: DeliveryState;
    readonly people: number;
  }[];
}

/** What came of a broadcast so far. */
export async function reportOf(database: Database, broadcast: string): Promise<Report> {
  const { queries } = database;
  const sums = await sumsOf(database, broadcast);
  const groups = await database.rows(
    queries
      .selectFrom('deliveries')
      .select(['platform', 'language', 'state', ({ fn }) => fn.countAll<number>().as('people')])
      .where('broadcast', '=', broadcast)
      .groupBy(['platform', 'language', 'state'])
      .orderBy('platform')
      .orderBy('language')
      .orderBy('state'),
  );
  const total = Object.values(sums).reduce((all, count) => all + count, 0);
  return { total, sums, groups };
}

const COLUMNS = ['address', 'platform', 'language', 'state', 'attempts', 'reason', 'at'] as const;
const PAGE = 1000;
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell of a CSV file (RFC 4180); what would be a formula has an apostrophe before it. */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function lineFor(row: Pick<DeliveryTable, (typeof COLUMNS)[number]>): string {
  const cells = COLUMNS.map((column) =>
    column === 'at' ? new Date(row.at).toISOString() : csvCell(row[column]),
  );
  return `${cells.join(',')}\r\n`;
}

/** The ledger of a broadcast as the lines of a CSV file, read as they are taken. */
export async function* csvOf(
  { queries, ...database }: Database,
  broadcast: string,
): AsyncGenerator<string, void> {
  yield `${COLUMNS.join(',')}\r\n`;
  for (let after = ''; ; ) {
    const rows = await database.rows(
      queries
        .selectFrom('deliveries')
        .select(COLUMNS)
        .where('broadcast', '=', broadcast)
        .where('address', '>', after)
        .orderBy('address')
        .limit(PAGE),
    );
    for (const row of rows) yield lineFor(row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.address;
  }
}
