import { expect, test } from 'vitest';
import { choicesIn } from './room-adapter.ts';
import { CALL, DESK, madeUpOffice, onStage, STAFF, type Stage } from './stage.ts';

const APPLICANT = '7000';
const TO_ALL = 'To all.';

/** Writes a broadcast step by step, and gives what its button "Send now" carries. */
async function ready(stage: Stage): Promise<string> {
  await stage.subscribe(1);
  await stage.says(`/staff write ${CALL}`);
  await stage.presses('Everybody of that call');
  await stage.says(TO_ALL);
  for (const label of ['Skip', 'Skip', 'Skip', 'Skip']) await stage.presses(label);
  const choices = stage.adapter.told(STAFF).flatMap(({ reply }) => choicesIn(reply));
  return choices.findLast(({ label }) => label === 'Send now')?.value as string;
}

/** Nothing went out, and the audit says who tried. */
async function expectNothing(stage: Stage, noted: string, office = 'one'): Promise<void> {
  expect(stage.told([APPLICANT], TO_ALL)).toBe(0);
  expect(await stage.acts(office)).toContainEqual(expect.stringContaining(noted));
  const states = await stage.acts(office);
  expect(states.filter((one) => one.includes(' broadcast.confirm '))).toEqual([]);
}

test('an applicant learns only that there is no such command, and their question still stands', async () => {
  const stage = await onStage();
  const send = await ready(stage);
  const other = await stage.says('/nonsense', { person: APPLICANT });
  expect(await stage.says('/staff broadcasts', { person: APPLICANT })).toBe(other);
  expect(await stage.sends(send, { by: APPLICANT })).toBe(other);
  expect(other).toContain('I do not know that command.');
  await expectNothing(stage, `telegram:${APPLICANT} staff.refused send {"why":"not-staff"}`);
});

test('who was staff when they wrote it, and is no longer, can do nothing more', async () => {
  const stage = await onStage();
  const send = await ready(stage);
  await stage.restart([madeUpOffice({ staff: new Set(['telegram:9002']) })]);
  expect(await stage.sends(send)).not.toContain('Broadcast');
  expect(await stage.says('/staff')).not.toContain('office’s work');
  await expectNothing(stage, `telegram:${STAFF} staff.refused send {"why":"not-staff"}`);
});

test('a guest is no staff, whatever the file says', async () => {
  const stage = await onStage();
  const send = await ready(stage);
  stage.adapter.guests.add(STAFF);
  await stage.sends(send);
  await expectNothing(stage, `telegram:${STAFF} staff.refused send`);
});

test('a forwarded command does nothing, and says so', async () => {
  const stage = await onStage();
  const send = await ready(stage);
  const typed = `/staff ${send.slice('staff:'.length).replaceAll(':', ' ')}`;
  expect(await stage.says(typed, { forwarded: true })).toContain('no forwarded messages');
  await expectNothing(stage, `telegram:${STAFF} staff.refused send {"why":"forwarded"}`);
  expect(await stage.says('Something passed on', { forwarded: true })).toContain('no forwarded');
});

test('what is refused is refused once, however often the platform brings it', async () => {
  const stage = await onStage();
  const event = { id: stage.id(), kind: 'command', command: 'staff', argument: '' } as const;
  const address = stage.adapter.addressOf(STAFF, '-700');
  await stage.adapter.bring(address, event);
  await stage.adapter.bring(address, event);
  await stage.says('/staff', { chat: '-700' });
  const refusals = stage.adapter.told(STAFF, '-700');
  expect(refusals).toHaveLength(2);
  const noted = (await stage.acts()).filter((act) => act.includes('"why":"elsewhere"'));
  expect(noted).toHaveLength(2);
  const twice = { ...event, id: stage.id() };
  await Promise.all([twice, twice].map((one) => stage.adapter.bring(address, one)));
  await expect.poll(() => stage.adapter.told(STAFF, '-700').length).toBe(3);
  const all = (await stage.acts()).filter((act) => act.includes('"why":"elsewhere"'));
  expect(all).toHaveLength(3);
});

test('an edited command is no command', async () => {
  const stage = await onStage();
  const send = await ready(stage);
  const address = stage.adapter.addressOf(STAFF);
  const event = { id: stage.id(), kind: 'unread', what: 'edit' } as const;
  const text = `/staff ${send.slice('staff:'.length).replaceAll(':', ' ')}`;
  await stage.adapter.bring(address, event, { edit: { kind: 'changed', text } });
  await expectNothing(stage, `telegram:${STAFF} staff.refused unread {"why":"edited"}`);
  expect(stage.screen()).not.toContain('going out');
});

test('somebody else’s button: another of the same staff confirms only what they looked at', async () => {
  const stage = await onStage([
    madeUpOffice({ staff: new Set([`telegram:${STAFF}`, 'telegram:9002']) }),
  ]);
  const send = await ready(stage);
  const told = await stage.sends(send, { by: '9002' });
  expect(told).toContain('Only who has looked at it can confirm it.');
  await expectNothing(stage, 'telegram:9002 broadcast.confirm.refused');
});

test('a token holds for a quarter of an hour, once, and only for what was shown', async () => {
  const stage = await onStage();
  const send = await ready(stage);
  const wrong = `${send.slice(0, -4)}AAAA`;
  expect(await stage.sends(wrong)).toContain('This is not what the last look showed.');
  stage.ahead = 16 * 60_000;
  expect(await stage.sends(send)).toContain('What you looked at is too old.');
  await expectNothing(stage, `telegram:${STAFF} broadcast.confirm.refused`);
  stage.ahead = 0;
  await stage.presses('Change it');
  await stage.presses('Everybody of that call');
  await stage.says('Other words.');
  for (const label of ['Skip', 'Skip', 'Skip', 'Skip']) await stage.presses(label);
  expect(await stage.sends(send)).toContain('Nothing was sent.');
  await expectNothing(stage, 'broadcast.confirm.refused');
  await stage.presses('Send now');
  await stage.waitsFor('finished');
  expect(await stage.presses('Send now')).toContain('This button has been used');
  expect(stage.told([APPLICANT], 'Other words.')).toBe(1);
});

test('the same button delivered twice is one act', async () => {
  const stage = await onStage();
  const send = await ready(stage);
  const id = stage.id();
  await stage.sends(send, { id });
  await stage.waitsFor('finished');
  expect(await stage.sends(send, { id })).toBe('');
  expect(stage.told([APPLICANT], TO_ALL)).toBe(1);
});

test('staff of another office see and do nothing of this one', async () => {
  const two = madeUpOffice({ id: 'two', name: 'Second Office', staff: new Set(['telegram:9002']) });
  const { desk: _, ...other } = two;
  const stage = await onStage([madeUpOffice(), { ...other, telegram: ['200'] }]);
  const send = await ready(stage);
  const id = send.split(':')[2] as string;
  expect(await stage.sends(send, { by: '9002' })).toContain(`There is no broadcast “${id}”.`);
  await stage.says(`/staff show ${id}`, { person: '9002' });
  await expectNothing(stage, 'telegram:9002 broadcast.confirm.refused', 'two');
  expect(await stage.acts('two')).toContainEqual(expect.stringContaining('broadcast.show.refused'));
  expect(stage.screen('9002')).not.toContain(TO_ALL);
});

test('only in private or at the desk; elsewhere it says so and does nothing', async () => {
  const stage = await onStage();
  const send = await ready(stage);
  expect(await stage.sends(send, { chat: '-700' })).toContain('in a private chat with me');
  await expectNothing(stage, `telegram:${STAFF} staff.refused send {"why":"elsewhere"}`);
  expect(await stage.says('/staff', { chat: DESK })).toContain('Made-up Office');
  await stage.says(`/staff write ${CALL}`, { chat: DESK });
  const asked = await stage.presses('Everybody of that call', { chat: DESK });
  expect(asked).toContain('please answer as a reply to this message');
  expect(await stage.says('Not to the bot', { chat: DESK, addressed: false })).toBe('');
  expect(await stage.says(TO_ALL, { chat: DESK })).toContain('Text: Русский');
});

test('whoever tries again and again fills no audit', async () => {
  const stage = await onStage();
  for (let i = 0; i < 15; i += 1) await stage.says('/staff personal words', { person: APPLICANT });
  const acts = await stage.acts();
  expect(acts.length).toBeLessThan(15);
  expect(acts.join('\n')).not.toMatch(/personal|words/);
});

test('staff of several offices say for which; the desk says it by itself', async () => {
  const two = madeUpOffice({ id: 'two', name: 'Second Office' });
  const { desk: _, ...other } = two;
  const stage = await onStage([madeUpOffice(), other]);
  expect(await stage.says('/staff')).toContain('For which office do you act?');
  expect(await stage.presses('Second Office')).toContain('Second Office: the office’s work');
  expect(await stage.says('/staff broadcasts')).toContain('There are no broadcasts yet.');
  expect(await stage.says('/staff', { chat: DESK })).toContain('Made-up Office: the office’s work');
  await stage.says('/staff office one');
  expect(await stage.says('/staff menu')).toContain('Made-up Office: the office’s work');
  await stage.says(`/staff write ${CALL}`);
  await stage.presses('Everybody of that call');
  await stage.restart([madeUpOffice({ staff: new Set(['telegram:9002']) }), other]);
  expect(await stage.says('Words for the first office')).toContain('Second Office');
  expect(await stage.acts('two')).toEqual([]);
});

test('a staff step does not disturb an interview of one’s own, nor the other way round', async () => {
  const stage = await onStage();
  await stage.says(`/start en ${CALL} scientist`);
  await stage.says(`/staff write ${CALL}`);
  await stage.presses('Everybody of that call');
  const back = await stage.says('/status');
  expect(back).toContain('What you were writing for the office waits');
  expect(await stage.says('Kenya')).toContain('Noted – Citizenships and passports: Kenya');
  expect(await stage.says('/staff')).toContain('You were writing this. It goes on here:');
  await stage.says('/staff broadcasts');
  expect(await stage.says('Words in between')).toContain('You were writing this.');
  await stage.says(TO_ALL);
  expect(await stage.says('/staff leave')).toContain('You have left the office’s work.');
  expect(await stage.says('never')).toContain('Noted – Former Chinese nationality');
  stage.ahead = 2 * 3_600_000;
  await stage.says('/staff');
  stage.ahead = 4 * 3_600_000;
  expect(await stage.says('3 May 1985')).toContain('Noted – Date of birth');
});

test('nobody is staff where no office names any', async () => {
  const stage = await onStage([]);
  expect(await stage.says('/staff')).not.toContain('office’s work');
  expect(await stage.acts('')).toContainEqual(expect.stringContaining('staff.refused'));
});
