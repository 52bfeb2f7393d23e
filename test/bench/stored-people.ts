import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

/** The tables that have a row for each person, by the column that says whose it is. */
const TABLES = { entries: 'key', people: 'address', cases: 'address', subscriptions: 'address' };

const CACHE_KB = 600_000;

/** The person of a number; in their order, people come in no order of their names, as in life. */
export function nameOf(person: number): string {
  return createHash('sha256').update(String(person)).digest('hex').slice(0, 12);
}

/** One person of a store, of whom others are made. */
export interface Model {
  readonly file: string;
  /** The line of the person's address, and the name that others have in its place. */
  readonly line: string;
  readonly name: string;
}

function columnsOf(store: DatabaseSync, table: string): string[] {
  const columns = store.prepare('SELECT name FROM pragma_table_info(?)').all(table);
  return columns.map(({ name }) => String(name));
}

function withStore(file: string, run: (store: DatabaseSync) => void): void {
  const store = new DatabaseSync(file);
  try {
    store.exec(`PRAGMA cache_size = -${CACHE_KB}; PRAGMA temp_store = MEMORY`);
    run(store);
    store.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    store.close();
  }
}

/** So many people come, each with the rows that the model has now. */
export function arrive({ file, line, name }: Model, people: number): void {
  withStore(file, (store) => {
    store.exec('CREATE TEMP TABLE arrivals (name TEXT); BEGIN');
    const insert = store.prepare('INSERT INTO arrivals VALUES (?)');
    for (let person = 0; person < people; person += 1) insert.run(nameOf(person));
    store.exec('COMMIT');
    for (const [table, whose] of Object.entries(TABLES)) {
      const values = columnsOf(store, table).map((column) =>
        column === whose ? `replace(${whose}, '${name}', arrivals.name)` : `model.${column}`,
      );
      const from = `FROM ${table} AS model, arrivals WHERE model.${whose} = ?`;
      store
        .prepare(`INSERT INTO ${table} SELECT ${values} ${from} ORDER BY arrivals.rowid`)
        .run(line);
    }
  });
}

/** What the rows of the model have become, everybody's become, where they are. */
export function grow({ file, line }: Model): void {
  withStore(file, (store) => {
    for (const [table, whose] of Object.entries(TABLES)) {
      const columns = columnsOf(store, table).filter((column) => column !== whose);
      const changes = columns.map((column) => `${column} = model.${column}`);
      const model = `(SELECT * FROM ${table} WHERE ${whose} = :line) AS model`;
      store
        .prepare(`UPDATE ${table} SET ${changes} FROM ${model} WHERE ${table}.${whose} <> :line`)
        .run({ line });
    }
  });
}
