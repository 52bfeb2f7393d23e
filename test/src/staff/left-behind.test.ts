import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { SendFailure } from '../../../adapters/send-failure.ts';
import { lineOf } from '../../../conversations/address.ts';
import type { OpenHandling } from '../../../src/cli/open-handling.ts';
import { createStaffRows } from '../../../src/staff/staff-rows.ts';
import { commandIn } from '../../../src/staff/words.ts';
import type { Begun, Work } from '../../../src/staff/work.ts';
import { choicesIn, wordsOf } from './room-adapter.ts';
import { CALL, madeUpOffice, onStage, STAFF, type Stage } from './stage.ts';

const MINUTE_MS = 60_000;

function rowsOf(stage: Stage) {
  const { engine } = stage.handling as OpenHandling;
  return createStaffRows(engine, () => Date.now() + stage.ahead);
}

function placeOf(stage: Stage) {
  return stage.adapter.addressOf(STAFF);
}

/** What staff are doing, as the store keeps it. */
function workOf(stage: Stage): Promise<Work> {
  return rowsOf(stage).read(placeOf(stage));
}

/** Leaves the store as a process does that is killed after it wrote down what it begins. */
async function leaves(
  stage: Stage,
  before: Work,
  step: Pick<Begun, 'event' | 'meant'>,
  address = placeOf(stage),
) {
  const at = Date.now() + stage.ahead;
  const begun = { ...step, address: lineOf(address), at };
  const work = { ...before, begun: [begun] };
  await rowsOf(stage).change(placeOf(stage), () => ({ work, result: undefined }));
}

/** The value of the newest button with a label. */
function valueUnder(stage: Stage, label: string): string {
  const all = stage.adapter.told(STAFF).flatMap(({ reply }) => choicesIn(reply));
  return all.findLast((one) => one.label === label)?.value ?? '';
}

/** Presses a button in a process that is killed right after the act, before anything of it is written. */
async function pressesAndDies(stage: Stage, label: string): Promise<string> {
  const [before, event, value] = [
    await rowsOf(stage).read(placeOf(stage)),
    stage.id(),
    valueUnder(stage, label),
  ];
  await stage.sends(value, { id: event });
  const words = commandIn(value) ?? [];
  await leaves(stage, before, { event, meant: { kind: 'command', words } });
  return event;
}

async function count(stage: Stage, act: string): Promise<number> {
  return (await stage.acts()).filter((one) => one.split(' ')[1] === act).length;
}

/** How many messages with these words staff have been told. */
function told(stage: Stage, words: string): number {
  return stage.adapter.told(STAFF).filter((one) => wordsOf(one).includes(words)).length;
}

async function looksAtDeadline(stage: Stage): Promise<void> {
  await stage.says(`/staff set ${CALL}`);
  for (const words of ['1', '2099-12-20', '17:00', '30, 7']) await stage.says(words);
}

async function looksAtBroadcast(stage: Stage): Promise<void> {
  await stage.says(`/staff write ${CALL}`);
  await stage.says('1');
  await stage.says('Hear, hear.');
  for (let i = 0; i < 4; i += 1) await stage.says('-skip');
}

test.each([
  ['en', 'Yes, keep it', 'Set: The funder’s deadline, 2099-12-20 17:00'],
  ['zh-Hans', '是，保存', '已设定：资助方的截止日期，2099-12-20 17:00'],
  ['ru', 'Да, сохранить', 'Установлено: Срок финансирующей организации, 2099-12-20 17:00'],
])('an answer that was on its way at a kill comes once: in %s', async (language, label, words) => {
  const stage = await onStage([madeUpOffice({ language })]);
  await looksAtDeadline(stage);
  const away = new SendFailure({ kind: 'unsent' }, 'the platform is away');
  const send = vi.spyOn(stage.adapter, 'send').mockRejectedValue(away);
  const [place, event, value] = [placeOf(stage), stage.id(), valueUnder(stage, label)];
  const arrived = { id: event, kind: 'choose', values: [value] } as const;
  await stage.adapter.bring(place, arrived, { message: 'm0' });
  expect((await rowsOf(stage).read(place)).unsent.map((one) => one.event)).toEqual([event]);
  await stage.stop();
  send.mockRestore();
  expect(told(stage, words)).toBe(0);
  await stage.restart();
  await stage.waitsFor(words);
  await stage.adapter.bring(place, arrived, { message: 'm0' });
  await stage.restart();
  expect(told(stage, words)).toBe(1);
  expect(await count(stage, 'deadline.set')).toBe(1);
  await expect.poll(async () => (await rowsOf(stage).read(place)).unsent).toEqual([]);
});

test('a deadline that was set before its answer was written is not set again, and staff are told', async () => {
  const stage = await onStage();
  await looksAtDeadline(stage);
  const event = await pressesAndDies(stage, 'Yes, keep it');
  const before = told(stage, 'Set: The funder');
  await stage.restart();
  await expect.poll(() => told(stage, 'Set: The funder')).toBe(before + 1);
  await stage.sends(valueUnder(stage, 'Yes, keep it'), { id: event });
  expect(told(stage, 'Set: The funder')).toBe(before + 1);
  expect(told(stage, 'is set already')).toBe(0);
  expect(await count(stage, 'deadline.set')).toBe(1);
  expect((await stage.acts()).filter((one) => one.includes('refused'))).toEqual([]);
});

test('a draft that was kept before its answer was written is the one that is shown', async () => {
  const stage = await onStage();
  await stage.subscribe(2);
  await stage.says(`/staff write ${CALL}`);
  await stage.says('1');
  await stage.says('Hear, hear.');
  for (let i = 0; i < 3; i += 1) await stage.says('-skip');
  await pressesAndDies(stage, 'Skip');
  const [, first] = /Draft (\w+)/.exec(stage.screen()) ?? [];
  const before = told(stage, `Draft ${first}`);
  await stage.restart();
  await expect.poll(() => told(stage, `Draft ${first}`)).toBe(before + 1);
  expect(await count(stage, 'broadcast.draft')).toBe(1);
  await stage.presses('Send now');
  await stage.waitsFor('sent: 2');
});

test('what was sent before its answer was written is not sent again, and is followed', async () => {
  const stage = await onStage();
  const people = await stage.subscribe(3);
  await looksAtBroadcast(stage);
  const before = told(stage, 'Hear, hear.');
  await pressesAndDies(stage, 'Test: send it here');
  await stage.restart();
  await expect.poll(() => told(stage, 'It comes here within seconds')).toBe(2);
  await expect.poll(() => told(stage, 'Hear, hear.'), { timeout: 5000 }).toBe(before + 1);
  await pressesAndDies(stage, 'Send now');
  await stage.restart();
  await stage.waitsFor('sent: 3');
  expect(stage.told(people, 'Hear, hear.')).toBe(3);
  expect(told(stage, 'This button has been used')).toBe(0);
  expect(told(stage, 'Hear, hear.')).toBe(before + 1);
  for (const act of ['test', 'confirm']) expect(await count(stage, `broadcast.${act}`)).toBe(1);
}, 30_000);

test.each([
  ['Cancel for good', 'Yes, cancel it', 'cancel', 'canceled'],
  ['Withdraw', 'Yes, withdraw it', 'withdraw', 'Withdrawn'],
])(
  '%s is done once',
  async (_, label, act, words) => {
    const stage = await onStage();
    await stage.subscribe(1);
    if (act === 'withdraw') {
      await looksAtDeadline(stage);
      await stage.presses('Yes, keep it');
      await stage.says(`/staff withdraw ${CALL} funder`);
    } else {
      await looksAtBroadcast(stage);
      await stage.presses('Throw it away');
    }
    await pressesAndDies(stage, label);
    const before = told(stage, words);
    await stage.restart();
    await expect.poll(() => told(stage, words)).toBe(before + 1);
    const subject = act === 'withdraw' ? 'deadline' : 'broadcast';
    expect(await count(stage, `${subject}.${act}`)).toBe(1);
  },
  30_000,
);

test('what was begun and not done is done by the next process, unless it is too late', async () => {
  const stage = await onStage();
  await looksAtDeadline(stage);
  const words = commandIn(valueUnder(stage, 'Yes, keep it')) ?? [];
  const before = await rowsOf(stage).read(placeOf(stage));
  await leaves(stage, before, { event: 'died', meant: { kind: 'command', words } });
  stage.ahead = 11 * MINUTE_MS;
  await stage.restart();
  await stage.waitsFor('Nothing was done. Please do it again');
  expect(await stage.acts()).toEqual([]);
  await stage.sends(`staff:${words.join(':')}`, { id: 'died' });
  expect(await stage.acts()).toEqual([]);
  const again = await rowsOf(stage).read(placeOf(stage));
  await leaves(stage, again, { event: 'died again', meant: { kind: 'command', words } });
  await stage.restart();
  await stage.waitsFor('Set: The funder’s deadline');
  expect(await count(stage, 'deadline.set')).toBe(1);
});

test('who is staff no longer does nothing by what they had begun', async () => {
  const stage = await onStage();
  await looksAtDeadline(stage);
  const words = commandIn(valueUnder(stage, 'Yes, keep it')) ?? [];
  const before = await rowsOf(stage).read(placeOf(stage));
  await leaves(stage, before, { event: 'died', meant: { kind: 'command', words } });
  const others = madeUpOffice({ staff: new Set(['telegram:1']) });
  await stage.restart([others]);
  await expect.poll(async () => (await rowsOf(stage).read(placeOf(stage))).begun).toEqual([]);
  expect(await stage.acts()).toEqual([]);
  expect(told(stage, 'Set:')).toBe(0);
});

/** Says something in a process that is stopped before the answer is out. */
async function leavesAnswer(stage: Stage, words: string): Promise<Work['unsent']> {
  const away = new SendFailure({ kind: 'unsent' }, 'the platform is away');
  const send = vi.spyOn(stage.adapter, 'send').mockRejectedValue(away);
  const [, command = '', argument = ''] = /^\/(\w+) (.*)$/.exec(words) ?? [];
  await stage.adapter.bring(placeOf(stage), { id: stage.id(), kind: 'command', command, argument });
  const { unsent } = await workOf(stage);
  expect(unsent).toHaveLength(1);
  await stage.stop();
  send.mockRestore();
  return unsent;
}

test.each([undefined, '77'])('an act is done once also in a thread: %s', async (thread) => {
  const stage = await onStage();
  await stage.subscribe(1);
  await looksAtBroadcast(stage);
  const place = { ...placeOf(stage), ...(thread === undefined ? {} : { thread }) };
  const [before, event, value] = [
    await workOf(stage),
    stage.id(),
    valueUnder(stage, 'Test: send it here'),
  ];
  await stage.adapter.bring(
    place,
    { id: event, kind: 'choose', values: [value] },
    { message: 'm0' },
  );
  await leaves(
    stage,
    before,
    { event, meant: { kind: 'command', words: commandIn(value) ?? [] } },
    place,
  );
  await stage.restart();
  await expect.poll(() => told(stage, 'It comes here within seconds')).toBe(2);
  expect(await count(stage, 'broadcast.test')).toBe(1);
});

test('of files that come at once in two threads of a chat none is lost', async () => {
  const stage = await onStage();
  await stage.says(`/staff write ${CALL}`);
  await stage.says('1');
  const bring = (thread: string) =>
    stage.adapter.bring(
      { ...placeOf(stage), thread },
      { id: stage.id(), kind: 'unread', what: 'media' },
      { files: [{ id: thread, name: `${thread}.pdf`, mediaType: '' }] },
    );
  await Promise.all(['1', '2'].map(bring));
  expect((await workOf(stage)).filling?.attached).toHaveLength(2);
});

test('an answer that was left goes to staff of that office only', async () => {
  const stage = await onStage();
  const { desk: _, ...two } = madeUpOffice({ id: 'two', name: 'Second Office' });
  const one = madeUpOffice({ staff: new Set(['telegram:1']) });
  await leavesAnswer(stage, '/staff menu');
  await stage.restart([one, two]);
  await expect.poll(async () => (await workOf(stage)).unsent).toEqual([]);
  expect(stage.screen()).toBe('');
  await stage.restart([madeUpOffice()]);
  await leavesAnswer(stage, '/staff menu');
  stage.adapter.guests.add(STAFF);
  await stage.restart();
  await expect.poll(async () => (await workOf(stage)).unsent).toEqual([]);
  stage.adapter.guests.delete(STAFF);
  expect(stage.screen()).toBe('');
});

test('whether somebody is a guest is asked again, and what is not known is not sent', async () => {
  const stage = await onStage();
  await leavesAnswer(stage, '/staff menu');
  const asked = vi
    .spyOn(stage.adapter, 'isGuest')
    .mockRejectedValueOnce(new SendFailure({ kind: 'unsent' }, 'the platform is away'));
  await stage.restart();
  expect(stage.screen()).toBe('');
  await stage.waitsFor('Made-up Office: the office’s work');
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a process that stops while it asks who is a guest keeps the answer', async () => {
  const stage = await onStage();
  await leavesAnswer(stage, '/staff menu');
  const away = new SendFailure({ kind: 'unsent' }, 'the platform is away');
  const asked = vi.spyOn(stage.adapter, 'isGuest').mockRejectedValue(away);
  await stage.restart();
  await stage.stop();
  asked.mockRestore();
  await stage.restart();
  await stage.waitsFor('Made-up Office: the office’s work');
  expect(told(stage, 'Made-up Office: the office’s work')).toBe(1);
});

test('a report waits without anybody’s address, and is noted once', async () => {
  const stage = await onStage();
  const [person = ''] = await stage.subscribe(1);
  await looksAtBroadcast(stage);
  await stage.presses('Send now');
  await stage.waitsFor('Report as a file');
  const [, , id] = valueUnder(stage, 'Report as a file').split(':');
  const left = await leavesAnswer(stage, `/staff csv ${id}`);
  expect(left).toEqual([expect.objectContaining({ csv: id, replies: [] })]);
  await stage.restart();
  await stage.waitsFor('[file broadcast-');
  const file = stage.seen('[file broadcast-')?.reply;
  const csv = file?.kind === 'file' ? Buffer.from(file.base64, 'base64').toString() : '';
  expect(csv).toContain(person);
  await pressesAndDies(stage, 'Report as a file');
  await stage.restart();
  await expect.poll(() => told(stage, '[file broadcast-')).toBe(3);
  expect(await count(stage, 'broadcast.export')).toBe(2);
});

test('what came of an act is told again, and another form that is being filled in by then stays', async () => {
  const stage = await onStage();
  await looksAtDeadline(stage);
  await pressesAndDies(stage, 'Yes, keep it');
  const other = { id: 'ab12', form: `write:${CALL}`, filled: { whom: 'all' }, picked: [] };
  await rowsOf(stage).change(placeOf(stage), (work) => ({
    work: { ...work, filling: other },
    result: undefined,
  }));
  const before = told(stage, 'Set: The funder');
  await stage.restart();
  await expect.poll(() => told(stage, 'Set: The funder')).toBe(before + 1);
  expect((await workOf(stage)).filling).toEqual(other);
  expect(await stage.says('/staff')).toContain('You were writing this.');
});

test('a form that comes while a process starts waits for what was left', async () => {
  const stage = await onStage();
  await leavesAnswer(stage, '/staff menu');
  const arrival = {
    address: placeOf(stage),
    event: { id: stage.id(), kind: 'unread', what: 'media' },
    addressed: true,
  } as const;
  const filled = { kind: 'funder', date: '2099-12-20', time: '17:00', remind: '' };
  const submitted: unknown[] = [];
  vi.spyOn(stage.adapter, 'start').mockImplementation(async (host) => {
    stage.adapter.host = host;
    submitted.push(host.submit(arrival, `set:${CALL}`, filled));
    await sleep(500);
  });
  await stage.restart();
  expect(await Promise.all(submitted)).toEqual([undefined]);
  await stage.waitsFor('Shall it be set?');
  expect(stage.screen()).toMatch(/^Made-up Office: the office’s work[\s\S]*Shall it be set\?/);
});
