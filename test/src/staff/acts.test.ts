import { expect, test } from 'vitest';
import { until } from '../relays/stage.ts';
import { wordsOf } from './room-adapter.ts';
import { CALL, madeUpOffice, onStage, type Stage } from './stage.ts';

/** Writes a broadcast step by step, and gives the id of its draft. */
async function written(stage: Stage, text: string): Promise<string> {
  await stage.says(`/staff write ${CALL}`);
  await stage.says('1');
  await stage.says(text);
  await stage.says('1');
  await stage.says('1');
  await stage.says('1');
  await stage.says('skip');
  return /Draft (\w+)/.exec(stage.screen())?.[1] as string;
}

test('what failed is sent again, and what went out is taken back', async () => {
  const stage = await onStage();
  const people = await stage.subscribe(3);
  stage.adapter.refuses.set('7001', 'Hear, hear.');
  const id = await written(stage, 'Hear, hear.');
  await stage.presses('Send now');
  const done = await stage.waitsFor('finished');
  expect(wordsOf(done)).toMatch(/failed: 1\n/);
  expect(wordsOf(done)).toMatch(/sent: 2\n[\s\S]*\[Send again what failed\]/);
  stage.adapter.refuses.clear();
  expect(await stage.presses('Send again what failed')).toContain('going out');
  await until('all have it', () => stage.told(people, 'Hear, hear.') === 3);
  await until('it is over', async () =>
    (await stage.says(`/staff show ${id}`)).includes('sent: 3'),
  );
  await until('it may be taken back', async () =>
    (await stage.says(`/staff show ${id}`)).includes('[Take it back]'),
  );
  expect(await stage.presses('Take it back')).toContain('Shall it be?');
  expect(await stage.presses('Yes, take it back')).toContain(`Broadcast ${id}`);
  await until('it is gone', () => stage.told(people, 'Hear, hear.') === 0);
  expect(await stage.presses('Broadcasts')).toContain(`${id}, `);
}, 30_000);

test('what cannot be done now is refused with the reason, and noted', async () => {
  const stage = await onStage();
  await stage.subscribe(1);
  const id = await written(stage, 'Hear, hear.');
  for (const act of ['pause', 'resume', 'retry', 'doubt'])
    expect(await stage.says(`/staff ${act} ${id}`)).toContain('the broadcast is a draft');
  expect(await stage.says(`/staff retract ${id} yes`)).toContain('the broadcast is a draft');
  expect(await stage.says(`/staff watch ${id}`)).toBe('');
  await stage.waitsFor(`Broadcast ${id}`);
  await stage.says(`/staff cancel ${id}`);
  expect(await stage.presses('Yes, cancel it')).toContain('canceled');
  for (const act of ['preview', 'edit'])
    expect(await stage.says(`/staff ${act} ${id}`)).toContain('the broadcast is canceled');
  expect(await stage.says('/staff show 0000000000')).toContain('There is no broadcast');
  expect(await stage.says('/staff watch')).toContain('There is no broadcast');
  const refused = (await stage.acts()).filter((one) => one.includes('.refused'));
  expect(refused.map((one) => one.split(' ')[1]).sort()).toEqual(
    ['pause', 'resume', 'retract', 'retry', 'retry', 'show', 'show'].map(
      (act) => `broadcast.${act}.refused`,
    ),
  );
});

test('a draft that is gone while it is being changed keeps nobody', async () => {
  const stage = await onStage();
  await stage.subscribe(1);
  const id = await written(stage, 'Hear, hear.');
  expect(await stage.says(`/staff edit ${id}`)).toContain('To whom?');
  await stage.presses('Some of them');
  for (let i = 0; i < 5; i += 1) await stage.presses('Skip');
  expect(await stage.presses('Keep it as it is')).toContain('Text: Русский');
  await stage.says(`/staff cancel ${id} yes`);
  expect(await stage.says('/staff')).toContain('the office’s work');
  expect(await stage.says('more words')).toContain('the office’s work');
});

test.each([
  ['zh-Hans', '发给谁？', '立即发送', '已结束'],
  ['ru', 'Кому?', 'Отправить сейчас', 'завершена'],
])('an office in %s works in it', async (language, whom, send, finished) => {
  const stage = await onStage([madeUpOffice({ language })]);
  const people = await stage.subscribe(1);
  expect(await stage.says(`/staff write ${CALL}`)).toContain(whom);
  await stage.says('1');
  await stage.says('Hear, hear.');
  for (let i = 0; i < 3; i += 1) await stage.says('1');
  await stage.says('1');
  await stage.says('1, 2');
  await stage.presses(send);
  await stage.waitsFor(finished);
  expect(stage.told(people, 'Hear, hear.')).toBe(1);
});

test('a draft of the command line with a file keeps it when it is changed in the chat', async () => {
  const stage = await onStage();
  await stage.subscribe(1);
  const file = { name: 'a.txt', mediaType: 'text/plain', base64: btoa('made up') };
  const label = { en: 'Go to my list' };
  const texts = { en: 'Hear, hear.' };
  const content = { texts, files: [file], buttons: [{ command: 'checklist', label }] };
  const id = await stage.broadcasts.draft(
    { office: 'one', who: 'cli:made-up' },
    { audience: { call: CALL }, content, inDoubt: 'skip' },
  );
  expect(await stage.says(`/staff preview ${id}`)).toContain('[Go to my list]');
  await stage.says(`/staff edit ${id}`);
  expect(await stage.presses('Everybody of that call')).toContain('Now: Hear, hear.');
  await stage.says('Hear this.');
  for (const answer of ['Skip', 'Skip', 'Keep it as it is', 'Skip']) await stage.presses(answer);
  const looked = await stage.presses('Keep it as it is');
  expect(looked).toMatch(/Hear this\.[\s\S]*\[Go to my list\][\s\S]*\[a\.txt\]/);
  const row = await stage.broadcasts.show({ office: 'one', who: 'cli:made-up' }, id);
  expect(row.in_doubt).toBe('skip');
});
