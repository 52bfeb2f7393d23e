import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { Replica } from '../../../src/bot/replica.ts';
import type { Desks } from '../../../src/relays/desks.ts';
import { createPosting } from '../../../src/relays/posting.ts';
import { newRelay, type Relay, withPost } from '../../../src/relays/relay.ts';
import { createRelayRows } from '../../../src/relays/relay-rows.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import type { Replicas } from '../../../src/stores/replicas.ts';
import { startPostgres } from '../../postgres/server.ts';

// Several processes at the same exchange: each question is posted by one of them.

const server = await startPostgres();
afterAll(() => server.remove());

const [PERSON, LONG_MS, POSTING_MS] = ['["fake","","","","1"]', 60_000, 30];

function words(mark: string): Relay['waiting'][number] {
  const begins = { office: 'one', desk: '["fake","","C","",""]', label: 'a' };
  return { kind: 'words', mark, text: mark, language: 'en', begins };
}

async function replicaOn(url: string, posted: string[]) {
  const engine = await openStore(url, { now: () => 1000 });
  onTestFinished(() => engine.close());
  const replicas = engine.replicas as Replicas;
  const mark = randomUUID();
  await replicas.join(mark, LONG_MS);
  const replica: Replica = {
    ...{ mark, living: () => replicas.living(), close: () => replicas.leave(mark) },
    holds: async () => (await replicas.living()).has(mark),
  };
  const desks: Pick<Desks, 'post' | 'hasThreads' | 'keyOf'> = {
    post: async (post) => {
      await sleep(POSTING_MS);
      posted.push(post.mark);
      return [{ message: `m${posted.length}` }];
    },
    hasThreads: () => true,
    keyOf: (_, message) => message,
  };
  const rows = createRelayRows(engine, { now: () => 1000, retentionDays: 9 });
  const posting = createPosting({
    ...{ rows, replica, desks: desks as Desks, undelivered: async () => {} },
    log: {
      failed: (what: string, error: unknown) => expect.unreachable(`${what} ${error}`),
    } as never,
  });
  onTestFinished(() => posting.close());
  return { rows, posting, replica };
}

const asks = (mark: string) => (row: Relay | undefined) =>
  withPost(row ?? newRelay(PERSON, 'one'), words(mark), { open: true });

test('what waits is posted once, in order, also what comes meanwhile', async () => {
  const [url, posted] = [await server.schema(), [] as string[]];
  const all = await Promise.all([1, 2, 3].map(() => replicaOn(url, posted)));
  for (const mark of ['a', 'b', 'c', 'd', 'e']) {
    await all[0]?.rows.change(PERSON, asks(mark));
    for (const { posting } of all) posting.kick(PERSON);
    await sleep(POSTING_MS / 2);
  }
  for (const { posting } of all) await posting.idle();
  expect(posted).toEqual(['a', 'b', 'c', 'd', 'e']);
  const row = await all[0]?.rows.read(PERSON);
  expect([row?.waiting, row?.poster]).toEqual([[], undefined]);
});

test('what a replica that is gone left is posted by another one', async () => {
  const [url, posted] = [await server.schema(), [] as string[]];
  const [first, second] = [await replicaOn(url, posted), await replicaOn(url, posted)];
  await first.rows.change(PERSON, (row) => ({ ...asks('a')(row), poster: first.replica.mark }));
  const strays = async () => {
    const found: string[] = [];
    for await (const person of second.rows.waiting('strays')) found.push(person);
    return found;
  };
  second.posting.kick(PERSON);
  await second.posting.idle();
  expect([await strays(), posted]).toEqual([[], []]);
  await first.replica.close();
  expect(await strays()).toEqual([PERSON]);
  second.posting.kick(PERSON);
  await second.posting.idle();
  expect([await strays(), posted]).toEqual([[], ['a']]);
});
