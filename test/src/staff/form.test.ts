import { expect, test } from 'vitest';
import type { Arrival, Form } from '../../../adapters/adapter.ts';
import { choicesIn } from './room-adapter.ts';
import { CALL, onStage, STAFF, type Stage } from './stage.ts';

const NOTHING = { outcome: [], language: [], role: [], items: [], where: '', buttons: [] };
const TEXTS = { 'text-en': 'Hello.', 'text-zh-Hans': '', 'text-ru': '' };

function arrival(stage: Stage, argument: string, person = STAFF): Arrival {
  const event = { id: stage.id(), kind: 'command', command: 'staff', argument } as const;
  return { address: stage.adapter.addressOf(person), event, addressed: true };
}

async function opened(stage: Stage, argument: string): Promise<Form> {
  const form = await stage.adapter.host?.form(arrival(stage, argument));
  if (!form) throw new Error(`no form for ${argument}`);
  return form;
}

/** Sends a form as a platform does: complaints, or what was answered in the chat. */
async function sent(stage: Stage, form: string, fields: Parameters<Submit>[2], person = STAFF) {
  const before = stage.adapter.told(person).length;
  const complaints = await stage.adapter.host?.submit(arrival(stage, '', person), form, fields);
  await stage.says('/nonsense', { person });
  const told = stage.adapter.told(person).slice(before);
  return { complaints, told: told.map(({ reply }) => ('text' in reply ? reply.text : '')) };
}

type Submit = NonNullable<Stage['adapter']['host']>['submit'];

test('a broadcast as a form: fields, complaints by field, and the preview in the chat', async () => {
  const stage = await onStage();
  await stage.subscribe(2);
  const form = await opened(stage, `write ${CALL}`);
  expect(form.id).toBe(`write:${CALL}`);
  expect(form.fields.map(({ name }) => name)).toEqual([
    ...['outcome', 'language', 'role', 'items', 'where'],
    ...['text-en', 'text-ru', 'text-zh-Hans', 'files', 'buttons'],
  ]);
  expect(form.fields.every((field) => !('when' in field) && !('inChat' in field))).toBe(true);
  const wrong = { ...NOTHING, ...TEXTS, where: '{', 'text-en': '{nonsense}' };
  expect((await sent(stage, form.id, wrong)).complaints).toEqual({
    where: 'That is no JSON.',
    'text-en': expect.stringContaining('There is no placeholder {nonsense}.'),
  });
  const none = await sent(stage, form.id, { ...NOTHING, ...TEXTS, 'text-en': '' });
  expect(none.complaints).toMatchObject({ 'text-en': 'At least one text is needed.' });
  const many = ['status', 'checklist', 'deadline', 'calendar'];
  const crowded = await sent(stage, form.id, { ...NOTHING, ...TEXTS, buttons: many });
  expect(crowded.complaints).toEqual({ buttons: 'At most 3' });
  expect(await stage.acts()).toEqual([]);
  const { complaints, told } = await sent(stage, form.id, { ...NOTHING, ...TEXTS });
  expect(complaints).toBeUndefined();
  expect(told.join('\n')).toContain('2 people get it.');
});

test('a draft is changed in a form that holds what it says', async () => {
  const stage = await onStage();
  await stage.subscribe(1);
  const fields = { ...NOTHING, ...TEXTS, language: ['en'], buttons: ['checklist'] };
  const { told } = await sent(stage, `write:${CALL}`, fields);
  const id = /Draft (\w+)/.exec(told.join('\n'))?.[1] as string;
  const form = await opened(stage, `edit ${id}`);
  const values = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  expect(values).toMatchObject({ 'text-en': 'Hello.', buttons: ['checklist'] });
  expect(values.where).toBe('{"fact":"language","oneOf":["en"]}');
  const changed = await sent(stage, form.id, { ...NOTHING, ...TEXTS, 'text-en': 'Other.' });
  expect(changed.told.join('\n')).toContain('Other.');
  const choices = stage.adapter.told(STAFF).flatMap(({ reply }) => choicesIn(reply));
  const schedule = choices.findLast(({ label }) => label === 'Schedule')?.value as string;
  const when = await opened(stage, schedule.slice('staff:'.length));
  expect(when.fields.map(({ kind }) => kind)).toEqual(['date', 'time']);
  const past = await sent(stage, when.id, { date: '2020-01-01', time: '09:00' });
  expect(past.complaints).toEqual({ date: expect.stringContaining('passed') });
  for (const part of [
    { date: '', time: '09:00' },
    { date: '2099-01-01', time: '' },
  ])
    expect(Object.keys((await sent(stage, when.id, part)).complaints ?? {})).toHaveLength(1);
  expect((await sent(stage, when.id, { date: '2099-01-01', time: '09:00' })).complaints).toBe(
    undefined,
  );
  await stage.waitsFor('Begins 2099-01-01 09:00 (Shanghai)');
  expect(await stage.adapter.host?.form(arrival(stage, `edit ${id}`))).toBeUndefined();
});

test('a deadline as a form: a name is wanted where it has one of its own', async () => {
  const stage = await onStage();
  const fields = { kind: 'other', name: '', date: '2099-01-01', time: '', remind: '' };
  expect((await sent(stage, `set:${CALL}`, fields)).complaints).toEqual({
    name: 'Please say what it is called.',
  });
  const empty = await sent(stage, `set:${CALL}`, { ...fields, date: '' });
  expect(empty.complaints).toEqual({ date: expect.any(String) });
  const never = await sent(stage, `set:${CALL}`, { ...fields, name: 'Seal', remind: 'x' });
  expect(never.complaints).toEqual({ remind: expect.stringContaining('no days that I can read') });
  const filled = { ...fields, name: 'Seal', remind: '1, 7' };
  const { told } = await sent(stage, `set:${CALL}`, filled);
  expect(told.join('\n')).toContain('Seal: 2099-01-01 (Shanghai)');
  expect(told.join('\n')).toContain('Reminders, days before it: 7, 1');
  expect(await stage.presses('Yes, keep it')).toContain('Set: Seal, 2099-01-01');
  const move = await opened(stage, `move ${CALL} own-1`);
  expect(move.fields.find(({ name }) => name === 'remind')?.value).toBe('7, 1');
});

test('nobody else gets a form, nor does one of theirs do anything', async () => {
  const stage = await onStage();
  await stage.subscribe(1);
  const asked = arrival(stage, `write ${CALL}`, '7000');
  expect(await stage.adapter.host?.form(asked)).toBeUndefined();
  const { told } = await sent(stage, `write:${CALL}`, { ...NOTHING, ...TEXTS }, '7000');
  expect(told.join('\n')).not.toMatch(/Hello|office’s work/);
  expect(await stage.acts()).toEqual([expect.stringContaining('telegram:7000 staff.refused')]);
  expect(await stage.adapter.host?.form(arrival(stage, 'broadcasts'))).toBeUndefined();
  const said = arrival(stage, '');
  const text = { ...said, event: { id: stage.id(), kind: 'text', text: 'Hello' } as const };
  expect(await stage.adapter.host?.form(text)).toBeUndefined();
});
