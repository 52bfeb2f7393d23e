import { CompiledQuery, sql } from 'kysely';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/stores/open-store.ts';
import { startPostgres } from '../../postgres/server.ts';

const server = await startPostgres();
afterAll(() => server.remove());

describe.each([
  ['SQLite', async () => 'sqlite::memory:'],
  ['PostgreSQL', server.schema],
])('tables on %s', (_, place) => {
  async function open(url?: string) {
    const engine = await openStore(url ?? (await place()), { now: () => 1000 });
    onTestFinished(() => engine.close());
    const { queries, rows, atomically } = await engine.tables();
    const run = (...lines: ReturnType<typeof sql>[]) =>
      atomically(lines.map((line) => line.compile(queries)));
    const look = <Row>(line: ReturnType<typeof sql<Row>>) =>
      rows<Row>({ compile: () => line.compile(queries) });
    await run(sql`CREATE TABLE pets (name text PRIMARY KEY, tame boolean, born bigint)`);
    return { rows, run, look, atomically };
  }

  it('answer the same for truth, instants, sums and what is not there', async () => {
    const { run, look } = await open();
    await run(
      sql`INSERT INTO pets VALUES (${'Rex'}, ${true}, ${1_700_000_000_001}), ('Ada', ${false}, ${null})`,
    );
    expect(await look(sql`SELECT * FROM pets ORDER BY name`)).toEqual([
      { name: 'Ada', tame: 0, born: null },
      { name: 'Rex', tame: 1, born: 1_700_000_000_001 },
    ]);
    const sums = sql`SELECT count(*) AS pets, sum(born) AS born FROM pets WHERE tame = ${true}`;
    expect(await look(sums)).toEqual([{ pets: 1, born: 1_700_000_000_001 }]);
    expect(await look(sql`SELECT * FROM pets WHERE name = 'Eve'`)).toEqual([]);
  });

  it('take a list whole or not at all, and say what each statement changed', async () => {
    const { run, look } = await open();
    const rex = sql`INSERT INTO pets (name) VALUES ('Rex')`;
    await expect(run(sql`INSERT INTO pets (name) VALUES ('Ada')`, rex, rex)).rejects.toThrow();
    expect(await look(sql`SELECT * FROM pets`)).toEqual([]);
    const ada = sql`INSERT INTO pets (name) VALUES (${'Ada'})`;
    expect(await run(rex, ada, sql`UPDATE pets SET tame = ${true}`)).toEqual([1, 1, 2]);
    expect(await run(sql`DELETE FROM pets WHERE name = ${'Eve'}`)).toEqual([0]);
    expect(await run()).toEqual([]);
  });

  it('let no two lists of statements mix', async () => {
    const { run, look } = await open();
    await run(sql`INSERT INTO pets (name, born) VALUES ('Rex', 0)`);
    const older = sql`UPDATE pets SET born = born + 1`;
    await Promise.all(Array.from({ length: 12 }, () => run(older, older)));
    expect(await look(sql`SELECT born FROM pets`)).toEqual([{ born: 24 }]);
  });

  it('give rows that a statement returns', async () => {
    const { look } = await open();
    const insert = sql`INSERT INTO pets (name, born) VALUES ('Rex', 7) RETURNING born`;
    expect(await look(insert)).toEqual([{ born: 7 }]);
  });
});

it('tables on PostgreSQL are made by one of several replicas, and kept for the next', async () => {
  const url = await server.schema();
  const open = async () => {
    const engine = await openStore(url, { now: () => 1000 });
    onTestFinished(() => engine.close());
    return engine.tables();
  };
  const opened = await Promise.all([open(), open(), open()]);
  const { queries, rows } = await open();
  expect(opened).toHaveLength(3);
  const names = await rows(queries.selectFrom('migrations').select('name'));
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  expect(names.map(({ name }) => name)).toContain('leases');
});

describe.each([
  ['SQLite', async () => 'sqlite::memory:'],
  ['PostgreSQL', server.schema],
])('what goes alongside a row on %s', (_, place) => {
  async function open() {
    const engine = await openStore(await place(), { now: () => 1000 });
    onTestFinished(() => engine.close());
    const { queries, rows, atomically } = await engine.tables();
    await atomically([queries.schema.createTable('told').addColumn('name', 'text')]);
    const told = async () => {
      const all = sql<{ name: string }>`SELECT name FROM told ORDER BY name`;
      return (await rows({ compile: () => all.compile(queries) })).map(({ name }) => name);
    };
    const tell = (name: string) => [sql`INSERT INTO told VALUES (${name})`.compile(queries)];
    return { store: engine.store('s'), told, tell };
  }

  it('goes in with it, also for several at once', async () => {
    const { store, told, tell } = await open();
    const names = Array.from({ length: 12 }, (_, at) => `person ${at}`);
    const versions = await Promise.all(
      names.map((name) => store.write(name, name, { expected: 'new', alongside: tell(name) })),
    );
    expect(await told()).toEqual(names.toSorted());
    expect(await store.getMany(names)).toEqual(names);
    const first = { expected: versions[0]!, alongside: tell('once more') };
    expect(await store.write('person 0', 'x', first)).not.toBe(versions[0]);
    expect(await told()).toContain('once more');
  });

  it('stays out with a row that another one wrote first, and only with that row', async () => {
    const { store, told, tell } = await open();
    const names = Array.from({ length: 12 }, (_, at) => `person ${at}`);
    await store.write('person 7', 'first', { expected: 'new' });
    const writes = await Promise.allSettled(
      names.map((name) => store.write(name, name, { expected: 'new', alongside: tell(name) })),
    );
    const lost = writes.flatMap((write) =>
      write.status === 'rejected' ? [write.reason.code] : [],
    );
    expect(lost).toEqual(['store-conflict']);
    expect(await told()).toEqual(names.filter((name) => name !== 'person 7').toSorted());
    expect(await store.get('person 7')).toBe('first');
  });

  it('takes the row with it when it fails', async () => {
    const { store, told, tell } = await open();
    const alongside = [...tell('ann'), CompiledQuery.raw('INSERT INTO nowhere VALUES (1)')];
    const write = store.write('ann', 'x', { expected: 'new', alongside });
    await expect(write).rejects.toMatchObject({ code: 'store-failed' });
    expect(await told()).toEqual([]);
    expect(await store.has('ann')).toBe(false);
  });
});
