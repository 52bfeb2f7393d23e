import { afterAll, expect, test, vi } from 'vitest';
import type { AttachedFile } from '../../../adapters/attached-file.ts';
import { lineOf } from '../../../conversations/address.ts';
import type { OpenHandling } from '../../../src/cli/open-handling.ts';
import { createStaffRows } from '../../../src/staff/staff-rows.ts';
import { commandIn } from '../../../src/staff/words.ts';
import type { Begun, Unsent, Work } from '../../../src/staff/work.ts';
import { startPostgres } from '../../postgres/server.ts';
import { choicesIn, wordsOf } from './room-adapter.ts';
import { CALL, onStage, STAFF, type Stage } from './stage.ts';

const server = await startPostgres();
afterAll(() => server.remove());

async function two(): Promise<readonly [Stage, Stage]> {
  const store = await server.schema();
  return [await onStage(undefined, store), await onStage(undefined, store)];
}

function rowsOf(stage: Stage) {
  return createStaffRows((stage.handling as OpenHandling).engine, () => Date.now());
}

function workOf(stage: Stage): Promise<Work> {
  return rowsOf(stage).read(stage.adapter.addressOf(STAFF));
}

/** Changes what the store keeps of the staff member's chat. */
function leaves(stage: Stage, change: (work: Work) => Work): Promise<void> {
  const step = (work: Work) => ({ work: change(work), result: undefined });
  return rowsOf(stage).change(stage.adapter.addressOf(STAFF), step);
}

/** Something that staff said to a replica. */
function begunBy(stage: Stage, event: string, words: readonly string[]): Begun {
  const address = lineOf(stage.adapter.addressOf(STAFF));
  const meant = { kind: 'command' as const, words: [...words] };
  const replica = stage.replica?.mark ?? '';
  return { event, address, meant, at: Date.now(), replica };
}

/** An answer that a replica left which is gone. */
function strayOf(stage: Stage, text: string): Unsent {
  const replies = [{ kind: 'note', topic: 'staff', text }];
  const of = { office: 'one', language: 'en', address: lineOf(stage.adapter.addressOf(STAFF)) };
  return { event: text, ...of, replies, replica: 'gone' };
}

/** Makes each step of a replica take so long. */
function slows(stage: Stage, ms: number): void {
  const { deadlines } = stage;
  const refresh = deadlines.refresh.bind(deadlines);
  vi.spyOn(deadlines, 'refresh').mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await refresh();
  });
}

function told(stage: Stage, words: string): number {
  return stage.adapter.told(STAFF).filter((one) => wordsOf(one).includes(words)).length;
}

test('steps that come to two replicas at once are done one after the other', async () => {
  const [one, other] = await two();
  await one.says(`/staff write ${CALL}`);
  await one.says('1');
  for (const stage of [one, other]) slows(stage, 300);
  const bring = (stage: Stage, id: string) => {
    const files: AttachedFile[] = [{ id, name: `${id}.pdf`, mediaType: '' }];
    const event = { id, kind: 'unread', what: 'media' } as const;
    return stage.adapter.bring(stage.adapter.addressOf(STAFF), event, { files });
  };
  await Promise.all([bring(one, 'first'), bring(other, 'second')]);
  expect((await workOf(one)).filling?.attached).toHaveLength(2);
});

test('what waits too long for another replica fails, and is taken when it comes again', async () => {
  const [one, other] = await two();
  const begun = begunBy(one, 'slow', ['menu']);
  await leaves(one, (work) => ({ ...work, begun: [begun] }));
  const event = { id: 'waits', kind: 'command', command: 'staff', argument: 'broadcasts' } as const;
  const bring = () => other.adapter.bring(other.adapter.addressOf(STAFF), event);
  await expect(bring()).rejects.toMatchObject({ code: 'session-contended' });
  expect((await workOf(one)).begun).toEqual([begun]);
  await one.stop();
  await bring();
  await other.waitsFor('There are no broadcasts yet.');
  await other.waitsFor('Made-up Office: the office’s work');
  expect(told(other, 'There are no broadcasts yet.')).toBe(1);
}, 30_000);

test('a step that another replica is at is not done twice, and is done if that one fails', async () => {
  const [one, other] = await two();
  const begun = begunBy(one, 'same', ['menu']);
  await leaves(one, (work) => ({ ...work, begun: [begun] }));
  const event = { id: 'same', kind: 'command', command: 'staff', argument: 'menu' } as const;
  const bringing = other.adapter.bring(other.adapter.addressOf(STAFF), event);
  await leaves(one, (work) => ({ ...work, begun: [] }));
  await bringing;
  await other.waitsFor('Made-up Office: the office’s work');
  await expect.poll(async () => (await workOf(other)).unsent).toEqual([]);
  expect(told(other, 'Made-up Office: the office’s work')).toBe(1);
});

test('what a replica is doing is not done again when it takes over what another one left', async () => {
  const stage = await onStage(undefined, await server.schema());
  await stage.says('/staff broadcasts');
  slows(stage, 2000);
  const saying = stage.says('/staff menu');
  await expect.poll(async () => (await workOf(stage)).begun).toHaveLength(1);
  await leaves(stage, (work) => ({ ...work, unsent: [strayOf(stage, 'From the other one.')] }));
  await saying;
  await stage.waitsFor('From the other one.');
  await expect.poll(async () => (await workOf(stage)).unsent).toEqual([]);
  // It comes behind all that is still to be done and sent.
  await stage.says('/staff broadcasts');
  expect(told(stage, 'Made-up Office: the office’s work')).toBe(1);
  expect(told(stage, 'From the other one.')).toBe(1);
}, 20_000);

test('a progress message that is on its way is not posted again by the same replica', async () => {
  const stage = await onStage(undefined, await server.schema());
  await stage.subscribe(1);
  await stage.says(`/staff write ${CALL}`);
  await stage.says('1');
  await stage.says('Hear, hear.');
  for (let i = 0; i < 4; i += 1) await stage.says('-skip');
  const shown = stage.adapter.told(STAFF).flatMap(({ reply }) => choicesIn(reply));
  const value = shown.findLast(({ label }) => label === 'Send now')?.value ?? '';
  expect(commandIn(value)?.[0]).toBe('send');
  stage.adapter.slowMs = 2500;
  const event = { id: stage.id(), kind: 'choose', values: [value] } as const;
  await stage.adapter.bring(stage.adapter.addressOf(STAFF), event, { message: 'm0' });
  await leaves(stage, ({ unsent, ...work }) => ({
    ...work,
    unsent: [strayOf(stage, 'From the other one.'), ...unsent],
  }));
  await stage.waitsFor('From the other one.');
  await stage.waitsFor('finished');
  await expect.poll(async () => (await workOf(stage)).unsent).toEqual([]);
  // It comes behind all that is still to be sent.
  await stage.says('/staff menu');
  expect(told(stage, 'Broadcast ')).toBe(1);
}, 40_000);
