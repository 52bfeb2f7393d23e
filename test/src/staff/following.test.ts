import { expect, test } from 'vitest';
import { until } from '../relays/stage.ts';
import { choicesIn, wordsOf } from './room-adapter.ts';
import { CALL, DESK, madeUpOffice, onStage, STAFF, type Stage } from './stage.ts';

/** Writes a broadcast and schedules it for far ahead, so that its message stays. */
async function scheduled(stage: Stage) {
  await stage.subscribe(1);
  await stage.says(`/staff write ${CALL}`);
  await stage.presses('Everybody of that call');
  await stage.says('Hear, hear.');
  for (const label of ['Skip', 'Skip', 'Skip', 'Skip']) await stage.presses(label);
  await stage.presses('Schedule');
  await stage.says('2099-01-01');
  await stage.says('9:00');
  return stage.waitsFor('Begins 2099-01-01 09:00');
}

/** The rows of what is followed. */
async function followed(stage: Stage): Promise<number> {
  const rows: string[] = [];
  for await (const [key = ''] of stage.handling?.engine.store('staff').iterator<string>() ?? [])
    rows.push(String(key));
  return rows.filter((key) => key.startsWith('followed:')).length;
}

test('one that is canceled elsewhere says so in the chat, and is followed no longer', async () => {
  const stage = await onStage();
  const shown = await scheduled(stage);
  expect(await followed(stage)).toBe(1);
  await stage.says(`/staff cancel ${/Broadcast (\w+)/.exec(wordsOf(shown))?.[1]} yes`);
  await until('it says so', () => wordsOf(shown).includes('canceled'));
  await until('nothing is followed', async () => (await followed(stage)) === 0);
  expect(choicesIn(shown.reply).map(({ label }) => label)).toEqual(['Report as a file']);
});

test('a message that is gone is followed no longer', async () => {
  const stage = await onStage();
  const shown = await scheduled(stage);
  stage.adapter.all.splice(stage.adapter.all.indexOf(shown), 1);
  await until('nothing is followed', async () => (await followed(stage)) === 0);
});

test('an act that is typed is answered, and the message changes too', async () => {
  const stage = await onStage();
  const shown = await scheduled(stage);
  const id = /Broadcast (\w+)/.exec(wordsOf(shown))?.[1];
  const watched = stage.adapter.told(STAFF, DESK).length;
  await stage.says(`/staff watch ${id}`, { chat: DESK });
  await until('it is shown at the desk', () => stage.adapter.told(STAFF, DESK).length > watched);
  expect(await stage.says(`/staff cancel ${id} yes`)).toContain('canceled');
  const atDesk = await stage.waitsFor(`Broadcast ${id}`, STAFF, DESK);
  await until('both say so', () =>
    [shown, atDesk].every((one) => wordsOf(one).includes('canceled')),
  );
});

test('who is staff no longer is shown nothing more', async () => {
  const stage = await onStage();
  const shown = await scheduled(stage);
  const before = wordsOf(shown);
  const other = madeUpOffice({ staff: new Set(['telegram:1']) });
  await stage.restart([other]);
  await until('nothing is followed', async () => (await followed(stage)) === 0);
  expect(wordsOf(shown)).toBe(before);
});
