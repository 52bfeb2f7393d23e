import { expect, onTestFinished, test } from 'vitest';
import { waitsFor } from '../../../src/broadcasts/signs.ts';
import { waitsWords } from '../../../src/cli/broadcast-words.ts';
import { CrowdAdapter } from './crowd-adapter.ts';
import { confirmed, ended, openTown, STAFF, settle, type Town } from './town.ts';

async function inTown(): Promise<Town> {
  const town = await openTown();
  onTestFinished(() => town.close());
  await settle(town.database, { count: 40 });
  await settle(town.database, { count: 3, platform: 'slack', prefix: 's' });
  return town;
}

async function waits({ broadcasts, engine }: Town, id: string): Promise<string> {
  return waitsWords(await waitsFor(engine, await broadcasts.show(STAFF, id), Date.now()));
}

async function sumsOf({ broadcasts }: Town, id: string) {
  return (await broadcasts.report(STAFF, id)).sums;
}

test('who is on a platform without a bot is waited for in words; others go on; it can be canceled', async () => {
  const town = await inTown();
  const id = await confirmed(town);
  expect(await waits(town, id)).toBe('\nIt waits for a bot: none is running.');
  const adapter = new CrowdAdapter();
  const working = await town.deliver([adapter]);
  await expect.poll(() => sumsOf(town, id)).toEqual({ sent: 40, queued: 3 });
  expect(await waits(town, id)).toBe('\n3 wait for a bot on Slack.');
  const here = { where: { fact: 'platform', is: 'fake' } };
  const other = await confirmed(town, here);
  await ended(town, other);
  expect(await sumsOf(town, other)).toEqual({ sent: 40 });
  await town.broadcasts.cancel(STAFF, id);
  expect(await sumsOf(town, id)).toEqual({ sent: 40, canceled: 3 });
  expect(await waits(town, id)).toBe('');
  const later = await confirmed(town);
  await expect.poll(() => sumsOf(town, later)).toEqual({ sent: 40, queued: 3 });
  await working.close();
  const slack = new CrowdAdapter({ platform: 'slack' });
  const both = await town.deliver([adapter, slack]);
  onTestFinished(() => both.close());
  await ended(town, later);
  expect(await sumsOf(town, later)).toEqual({ sent: 43 });
  expect([slack.got.size, slack.twice(), adapter.got.get('p000001')]).toEqual([3, [], 3]);
});

test('a broadcast about a call that the bot does not know holds up no other, and says so', async () => {
  const town = await inTown();
  const { atomically, queries } = town.database;
  const unknown = await confirmed(town);
  const begun = await confirmed(town);
  const elsewhere = queries.updateTable('broadcasts').set({ call: 'another-call' });
  await atomically([
    elsewhere.where('id', '=', unknown),
    elsewhere.set({ state: 'sending' }).where('id', '=', begun),
  ]);
  const adapter = new CrowdAdapter();
  const working = await town.deliver([adapter, new CrowdAdapter({ platform: 'slack' })]);
  onTestFinished(() => working.close());
  const known = await confirmed(town);
  await ended(town, known);
  expect(await sumsOf(town, unknown)).toEqual({});
  expect((await town.broadcasts.show(STAFF, unknown)).state).toBe('scheduled');
  const words = '\nIt waits for a bot that knows the call "another-call".';
  expect([await waits(town, unknown), await waits(town, begun)]).toEqual([words, words]);
  await town.broadcasts.cancel(STAFF, unknown);
  expect((await town.broadcasts.show(STAFF, unknown)).state).toBe('canceled');
});

test('one that cannot be queued holds up no other', async () => {
  const town = await inTown();
  const { atomically, queries } = town.database;
  const broken = await confirmed(town);
  const audience = JSON.stringify({ call: 'no-more', where: { always: true } });
  await atomically([queries.updateTable('broadcasts').set({ audience }).where('id', '=', broken)]);
  const working = await town.deliver([new CrowdAdapter(), new CrowdAdapter({ platform: 'slack' })]);
  onTestFinished(() => working.close());
  const known = await confirmed(town);
  await ended(town, known);
  expect((await town.broadcasts.show(STAFF, broken)).state).toBe('queueing');
  await town.broadcasts.cancel(STAFF, broken);
  expect((await town.broadcasts.show(STAFF, broken)).state).toBe('canceled');
});
