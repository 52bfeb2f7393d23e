import { DatabaseSync } from 'node:sqlite';
import { CompiledQuery } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../src/tables/database.ts';
import type { Migration } from '../../../src/tables/migrations.ts';
import { sqliteTables } from '../../../src/tables/sqlite-tables.ts';

function inMemory() {
  const database = new DatabaseSync(':memory:');
  onTestFinished(() => database.close());
  return { database, tables: sqliteTables(database) };
}

function step(name: string, ...lines: readonly string[]): Migration {
  return { name, steps: () => lines.map((line) => CompiledQuery.raw(line)) };
}

const pets = step('pets', 'CREATE TABLE pets (name TEXT PRIMARY KEY, tame INTEGER)');

test('a step is taken once; those that are new are taken later', async () => {
  const { database, tables } = inMemory();
  await openDatabase(tables, 'sqlite', [pets]);
  database.exec("INSERT INTO pets VALUES ('Rex', 1)");
  const opened = await openDatabase(tables, 'sqlite', [
    pets,
    step('age', 'ALTER TABLE pets ADD age'),
  ]);
  expect(database.prepare('SELECT * FROM pets').all()).toEqual([
    { name: 'Rex', tame: 1, age: null },
  ]);
  const names = await opened.rows(
    opened.queries.selectFrom('migrations').selectAll().orderBy('name'),
  );
  expect(names).toEqual([{ name: 'age' }, { name: 'pets' }]);
});

test('a step that fails leaves nothing behind', async () => {
  const { database, tables } = inMemory();
  const broken = step('broken', 'CREATE TABLE half (a)', 'CREATE NONSENSE');
  await expect(openDatabase(tables, 'sqlite', [broken])).rejects.toThrow(/syntax/);
  const left = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all();
  expect(left).toEqual([]);
  await openDatabase(tables, 'sqlite', [step('broken', 'CREATE TABLE half (a)')]);
});

test('another process that took the step first is no failure', async () => {
  const { tables } = inMemory();
  await openDatabase(tables, 'sqlite', [pets]);
  let looked = 0;
  const late = {
    ...tables,
    rows: async <Row>(query: Parameters<typeof tables.rows<Row>>[0]) =>
      (looked++ === 0 ? [] : await tables.rows(query)) as Row[],
  };
  await openDatabase(late, 'sqlite', [pets]);
  expect(looked).toBe(2);
});

test('what a newer program added is left alone; what it changed is refused with the mend', async () => {
  const { database, tables } = inMemory();
  await openDatabase(tables, 'sqlite', [pets]);
  await openDatabase(tables, 'sqlite', []);
  expect(database.prepare('SELECT count(*) AS count FROM pets').get()).toEqual({ count: 0 });
  await openDatabase(tables, 'sqlite', [pets, step('tame!', 'ALTER TABLE pets DROP COLUMN tame')]);
  const older = openDatabase(tables, 'sqlite', [pets]);
  await expect(older).rejects.toThrow(/newer Callguide.*"tame!"/);
});

test('a list of statements goes in whole or not at all, and says what each changed', async () => {
  const { database, tables } = inMemory();
  const opened = await openDatabase(tables, 'sqlite', [pets]);
  const insert = (name: string, tame: boolean) => ({
    ...CompiledQuery.raw('INSERT INTO pets VALUES (?, ?)', [name, tame]),
  });
  await expect(opened.atomically([insert('Rex', true), insert('Rex', false)])).rejects.toThrow();
  expect(database.prepare('SELECT * FROM pets').all()).toEqual([]);
  const tame = CompiledQuery.raw('UPDATE pets SET tame = 1');
  expect(await opened.atomically([insert('Rex', true), insert('Ada', false), tame])).toEqual([
    1, 1, 2,
  ]);
});
