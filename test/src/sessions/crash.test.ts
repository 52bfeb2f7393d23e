import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createSessions } from '../../../src/sessions/sessions.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { start } from '../stores/child-process.ts';
import { bytesIn, temporaryFolder } from '../stores/temporary-folder.ts';

const now = () => 1000;
const program = new URL('./turning-process.ts', import.meta.url);

it('loses nothing when the process is killed between the write and the send', async () => {
  const url = `sqlite:${join(temporaryFolder(), 'test.sqlite')}`;
  await (await start(program, url)).kill();
  const engine = await openStore(url, { now });
  const sessions = createSessions(engine, { now, retentionDays: 90 });
  const unsent = [];
  for await (const entry of sessions.unsent({
    skipped: (error) => expect.unreachable(String(error)),
  }))
    unsent.push(entry);
  const owed = { session: 2, replies: ['two'], effects: [] };
  expect(unsent).toEqual([{ address: 'ann', event: 'e2', ...owed }]);
  const again = await sessions.handleOnce('ann', 'e2', () => expect.unreachable());
  expect(again).toEqual({ ...owed, fresh: false });
  expect(await sessions.load('ann')).toBe(2);
  await engine.close();
});

it('leaves no bytes of a person who asked to be forgotten', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'test.sqlite');
  const engine = await openStore(`sqlite:${file}`, { now });
  const sessions = createSessions(engine, { now, retentionDays: 90 });
  for (const address of ['ann', 'bob', 'eve']) {
    for (let turn = 1; turn < 20; turn += 1) {
      const session = { of: address, words: `words of ${address} `.repeat(turn * 20) };
      await sessions.handleOnce(address, `e${turn}`, () => ({ session, replies: [], effects: [] }));
    }
  }
  const reader = new DatabaseSync(file);
  reader.exec('BEGIN; SELECT * FROM entries');
  expect(bytesIn(folder)).toContain('words of bob');
  await sessions.forget('bob');
  expect(await sessions.load('bob')).toBeUndefined();
  reader.close();
  // Somebody was reading just then: the next flush makes up for it.
  await sessions.flush();
  expect(bytesIn(folder)).not.toContain('bob');
  expect(bytesIn(folder)).toContain('words of ann');
  await sessions.forget('ann');
  expect(bytesIn(folder)).not.toContain('ann');
  await engine.close();
});
