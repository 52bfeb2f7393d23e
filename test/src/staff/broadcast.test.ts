import { expect, test } from 'vitest';
import { until } from '../relays/stage.ts';
import { choicesIn, wordsOf } from './room-adapter.ts';
import { onStage, STAFF, type Stage } from './stage.ts';

/** Writes a broadcast step by step, as far as its preview. */
async function written(stage: Stage, text: string): Promise<string> {
  await stage.says('/staff write');
  await stage.presses('“Belt and Road” Young Scientist Exchange, Shanghai 2024');
  await stage.presses('Everybody of that call');
  await stage.says(text);
  await stage.presses('Skip');
  await stage.presses('Skip');
  await stage.presses('Skip');
  return stage.presses('Skip');
}

test('from the menu to the report: written, tested, sent, and told true', async () => {
  const stage = await onStage();
  const people = await stage.subscribe(3);
  const begun = await stage.says('/staff');
  expect(begun).toContain('Made-up Office: the office’s work');
  expect(begun).toContain('[Write a broadcast]');
  const looked = await written(stage, 'News of {name-of-call}.');
  expect(looked).toContain('As it reads in English:\nNews of “Belt and Road” Young Scientist');
  expect(looked).toContain('3 people get it.');
  expect(looked).toContain('telegram, English: 3');
  await stage.presses('Test: send it here');
  await until('the test', () => stage.told([STAFF], 'News of “Belt') > 1);
  expect(stage.told(people, 'News of')).toBe(0);
  await stage.presses('Send now');
  const progress = await stage.waitsFor('Report as a file');
  expect(wordsOf(progress)).toMatch(/finished\n█{12} of 3\nsent: 3\n\[Take it back\]/);
  expect(stage.told(people, 'News of')).toBe(3);
  const csv = await stage.presses('Report as a file');
  expect(csv).toMatch(/\[file broadcast-\w{10}\.csv\]/);
  const file = stage.adapter.told(STAFF).at(-1)?.reply;
  const lines = file?.kind === 'file' ? Buffer.from(file.base64, 'base64').toString() : '';
  expect(lines.trim().split('\r\n')).toHaveLength(4);
  const acts = (await stage.acts()).map((one) => one.split(' ')[1]);
  expect(acts).toEqual(
    ['export', 'confirm', 'test', 'preview', 'draft'].map((act) => `broadcast.${act}`),
  );
});

test('the progress stands in one message, which pause and resume change in place', async () => {
  const stage = await onStage();
  const people = await stage.subscribe(60);
  await written(stage, 'To all.');
  await stage.presses('Send now');
  await stage.waitsFor('[Pause]');
  const before = stage.adapter.told(STAFF).length;
  await until('some are out', () => stage.told(people, 'To all.') > 2);
  expect(await stage.presses('Pause')).toBe('');
  const progress = await stage.waitsFor('[Go on]');
  expect(wordsOf(progress)).toContain('paused');
  const out = stage.told(people, 'To all.');
  expect(out).toBeLessThan(60);
  await stage.presses('Go on');
  await stage.waitsFor('finished');
  expect(stage.adapter.told(STAFF)).toHaveLength(before);
  expect(progress.changes).toBeGreaterThan(1);
  expect(stage.told(people, 'To all.')).toBe(60);
}, 30_000);

test('what is being written, and what is followed, outlive a restart', async () => {
  const stage = await onStage();
  const people = await stage.subscribe(2);
  await stage.says('/staff write shanghai-2024-exchange');
  await stage.presses('Everybody of that call');
  await stage.restart();
  expect(await stage.says('/staff')).toContain('You were writing this. It goes on here:');
  await stage.says('After a restart.');
  for (let i = 0; i < 4; i += 1) await stage.presses('Skip');
  await stage.presses('Schedule');
  await stage.says('2099-01-01');
  await stage.says('09:00');
  const progress = await stage.waitsFor('Begins 2099-01-01 09:00 (Shanghai)');
  await stage.restart();
  const cancel = await stage.presses('Cancel for good');
  expect(cancel).toContain('Shall it be canceled?');
  await stage.presses('Yes, cancel it');
  await until('it says so', () => wordsOf(progress).includes('canceled'));
  expect(stage.told(people, 'After a restart.')).toBe(0);
});

test.each([
  ['{nonsense} for all', 'There is no placeholder {nonsense}.'],
  ['a brace { alone', 'A brace stands alone.'],
  ['x'.repeat(5000), '5,000 characters; at most 4,000 are sent.'],
])('a text that cannot be sent is refused before anything is kept: %s', async (text, why) => {
  const stage = await onStage();
  await stage.says('/staff write shanghai-2024-exchange');
  await stage.presses('Everybody of that call');
  expect(await stage.says(text)).toContain(why);
  expect(await stage.acts()).toEqual([]);
});

test('nobody, a language without a text, no deadline: said at the preview, with the way out', async () => {
  const stage = await onStage();
  expect(await written(stage, 'For {deadline}.')).toMatch(
    /Nobody would get it[\s\S]*no deadline to come[\s\S]*\[Change it\]/,
  );
  await stage.says('/start ru shanghai-2024-exchange scientist', { person: '7000' });
  await stage.says('/subscribe', { person: '7000' });
  expect(await written(stage, 'In English only.')).toContain('Somebody speaks Русский');
  const changed = await stage.presses('Change it');
  expect(changed).toContain('[Everybody of that call]');
});

test('only some: by language and a condition as JSON, typed and by button', async () => {
  const stage = await onStage();
  await stage.subscribe(2);
  await stage.says('/staff write shanghai-2024-exchange');
  await stage.presses('Some of them');
  await stage.presses('Skip');
  expect(await stage.presses('English')).toContain('Chosen: English');
  await stage.presses('Done (1 chosen)');
  expect(await stage.says('1, 2')).toContain('Only with this still to do');
  await stage.presses('Skip');
  expect(await stage.says('{not json')).toContain('That is no JSON.');
  await stage.says('{"fact":"platform","is":"telegram"}');
  await stage.says('Hello.');
  for (let i = 0; i < 3; i += 1) await stage.says('skip');
  await stage.presses('My checklist');
  const looked = await stage.presses('Done (1 chosen)');
  expect(looked).toContain('2 people get it.');
  expect(looked).toContain('[My checklist]');
  await stage.says('/staff write shanghai-2024-exchange');
  await stage.presses('Some of them');
  for (let i = 0; i < 4; i += 1) await stage.presses('Skip');
  const wrong = '{"all":[{"always":true},{"not":{"fact":"shoeSize","is":"44"}}]}';
  const refused = await stage.says(wrong);
  expect(refused).toContain('At “all › 2 › not” in the condition: there is no field “shoeSize”.');
  expect(refused).toContain('Or a condition as JSON');
});

test('a message that cannot be changed is left alone; a wait is kept to', async () => {
  const stage = await onStage();
  await stage.subscribe(1);
  await written(stage, 'Once.');
  stage.adapter.failures.push({ kind: 'wait', seconds: 1 }, { kind: 'refused' });
  await stage.presses('Send now');
  await until('both failures', () => stage.adapter.failures.length === 0);
  const shown = stage.seen('Broadcast ');
  expect(shown?.changes).toBe(0);
  expect(choicesIn((shown as NonNullable<typeof shown>).reply).length).toBeGreaterThan(0);
}, 20_000);
