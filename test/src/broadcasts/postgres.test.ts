import { afterAll, expect, onTestFinished, test } from 'vitest';
import { createSessions } from '../../../src/sessions/sessions.ts';
import type { Database } from '../../../src/tables/database.ts';
import { startPostgres } from '../../postgres/server.ts';
import { CrowdAdapter } from './crowd-adapter.ts';
import { CALL, confirmed, ended, OFFICE, openTown, STAFF, type Town } from './town.ts';

const server = await startPostgres();
afterAll(() => server.remove());

const EXPIRES = 9e15;

async function inTown(): Promise<Town> {
  const town = await openTown(await server.database());
  onTestFinished(() => town.close());
  return town;
}

async function person({ queries, ...database }: Database, n: number): Promise<void> {
  const address = `["fake","","","","p${n}"]`;
  const language = ['en', 'ru', 'zh-Hans'][n % 3] ?? 'en';
  const answers = { passports: '|KE|RS|', 'least researchMonths': n, 'most researchMonths': n };
  await database.atomically([
    queries.insertInto('people').values({
      ...{ address, office: OFFICE, platform: 'fake', workspace: '', language },
      ...{ gone_at: null, updated: 0, expires: EXPIRES },
    }),
    queries.insertInto('cases').values({
      ...{ address, place: 0, call: CALL, role: 'scientist', outcome: 'open' },
      ...{ possible: '|eligible|ineligible|', open_items: null, done_items: null },
      answers: JSON.stringify(answers),
    }),
    queries.insertInto('subscriptions').values({
      ...{ address, office: OFFICE, call: CALL, since: 1000, stopped_at: null, consent_at: 1000 },
      time_zone: null,
    }),
  ]);
}

test('the same audiences, the same delivery', async () => {
  const town = await inTown();
  for (let n = 0; n < 30; n += 1) await person(town.database, n);
  const count = async (where: object) => {
    const { total, leftOut } = await town.broadcasts.count(STAFF, { call: CALL, where });
    return [total, leftOut.open];
  };
  expect(await count({ fact: 'researchMonths', atLeast: 20 })).toEqual([10, 0]);
  expect(await count({ fact: 'passports', includesOnly: ['KE', 'RS'] })).toEqual([30, 0]);
  expect(await count({ fact: 'outcome', is: 'eligible' })).toEqual([0, 30]);
  expect(await count({ not: { fact: 'openItems', includes: 'seal' } })).toEqual([0, 30]);
  expect(await count({ fact: 'subscribedSince', before: '2024-01-01' })).toEqual([30, 0]);
  const adapter = new CrowdAdapter({
    fails: (who) => (who === 'p3' ? { kind: 'gone' } : undefined),
  });
  const working = await town.deliver([adapter]);
  onTestFinished(() => working.close());
  const id = await confirmed(town);
  await ended(town, id);
  expect((await town.broadcasts.report(STAFF, id)).sums).toEqual({ sent: 29, blocked: 1 });
  expect(adapter.twice()).toEqual([]);
});

test('what goes in beside a session goes in with it, or not at all', async () => {
  const { engine, database } = await inTown();
  const { queries } = database;
  const alongside = {
    changed: ({ address }: { readonly address: string }) => [
      queries.insertInto('leases').values({ name: address, fence: 1, until: 0 }),
    ],
    forget: async () => {},
  };
  const sessions = createSessions(engine, { now: Date.now, retentionDays: 9, alongside });
  await sessions.update('a', () => ({ session: { n: 1 } }));
  expect(await sessions.load('a')).toEqual({ n: 1 });
  // The second write fails on the row that is there already, and takes the session with it.
  await expect(sessions.update('a', () => ({ session: { n: 2 } }))).rejects.toThrow();
  expect(await sessions.load('a')).toEqual({ n: 1 });
  const store = engine.store('sessions');
  const late = [queries.insertInto('leases').values({ name: 'late', fence: 1, until: 0 })];
  const write = store.write('a', 'x', { expected: 'new', alongside: late });
  await expect(write).rejects.toMatchObject({ code: 'store-conflict' });
  const names = await database.rows(queries.selectFrom('leases').select('name'));
  expect(names.map(({ name }) => name)).not.toContain('late');
});
