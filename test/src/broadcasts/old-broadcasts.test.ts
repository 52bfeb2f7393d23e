import { expect, onTestFinished, test } from 'vitest';
import { pruneBroadcasts } from '../../../src/broadcasts/old-broadcasts.ts';
import { CrowdAdapter } from './crowd-adapter.ts';
import { confirmed, ended, OFFICE, openTown, STAFF, settle } from './town.ts';

const DAY_MS = 86_400_000;

test('a broadcast goes with its ledger so many days after its end, and not a day before', async () => {
  const town = await openTown();
  onTestFinished(() => town.close());
  const { database, broadcasts } = town;
  await settle(database, { count: 2500 });
  const [old, waiting] = [await confirmed(town), await confirmed(town)];
  await broadcasts.cancel(STAFF, waiting);
  const working = await town.deliver([new CrowdAdapter()]);
  await ended(town, old);
  await working.close();
  const draft = await broadcasts.draft(STAFF, {
    ...{ audience: { call: 'shanghai-2024-exchange' }, content: { texts: { en: 'x' } } },
  });
  const now = Date.now();
  await pruneBroadcasts(database, 30, now + 29 * DAY_MS);
  expect((await broadcasts.report(STAFF, old)).total).toBe(2500);
  await pruneBroadcasts(database, 30, now + 31 * DAY_MS);
  expect((await broadcasts.list(STAFF)).map(({ id }) => id)).toEqual([draft]);
  expect(await database.rows(database.queries.selectFrom('deliveries').selectAll())).toEqual([]);
});

test('a run of reminders stays as long as it says what somebody was told', async () => {
  const town = await openTown();
  onTestFinished(() => town.close());
  const { queries, atomically, rows } = town.database;
  await settle(town.database, { count: 1 });
  const [id, forgotten] = [await confirmed(town), await confirmed(town)];
  const told = {
    ...{ address: 'a', office: OFFICE, call: 'c', deadline: 'd', revision: 1, occasion: 'changed' },
    ...{ broadcast: id, message: null, at: 1 },
  };
  await atomically([
    queries.insertInto('reminders').values(told),
    queries.updateTable('broadcasts').set({ kind: 'reminder', state: 'done', ended_at: 1 }),
  ]);
  await pruneBroadcasts(town.database, 1, 2 * DAY_MS);
  const left = await rows(queries.selectFrom('broadcasts').select('id'));
  expect(left).toEqual([{ id }]);
  expect(left).not.toContainEqual({ id: forgotten });
});
