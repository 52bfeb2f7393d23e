import { expect, test } from 'vitest';
import type { Member } from '../slack-server/member.ts';
import type { Shown } from '../slack-server/screen.ts';
import { type SlackOffice, slackOffice } from './slack-office.ts';

const LETTER = 'News of {name-of-call}: the form has changed.\n<!channel> & more.';

function heard(member: Member): number {
  return member.screen().filter(({ from, text }) => from === 'app' && text.includes('News of'))
    .length;
}

/** The messages that show how far a broadcast is: those with a count out of all. */
function progressOf(member: Member): Shown[] {
  return member
    .screen()
    .filter(({ text }) => /Broadcast \w+: /.test(text) && text.includes('of 30'));
}

/** Writes a broadcast by a modal, from the menu on. */
async function writes(ann: Member): Promise<void> {
  ann.runs('/callguide staff');
  const menu = await ann.waitFor('the office’s work');
  expect(menu.isEphemeral).toBe(false);
  ann.presses('Write a broadcast');
  const calls = await ann.waitFor('For which call?');
  ann.presses(calls.labels.find((label) => /joint|cooperation|research/i.test(label)) ?? '');
  const modal = await ann.waitForModal('Text: English');
  await modal.submits({ 'Text: English': `${LETTER} {strange}` });
  const again = await ann.waitForModal('There is no placeholder');
  await again.submits({ 'Text: English': LETTER });
  expect(ann.modal()).toBeUndefined();
}

function reached(members: readonly Member[]): Member[] {
  return members.filter((member) => heard(member) > 0);
}

function progressSays(ann: Member, words: string) {
  const text = () => progressOf(ann).at(-1)?.text;
  return expect.poll(text, { timeout: 30_000 }).toContain(words);
}

/** Tries a draft, to oneself. */
async function tries(ann: Member): Promise<void> {
  const before = heard(ann);
  ann.presses('Test: send it here');
  await expect.poll(() => heard(ann), { timeout: 10_000 }).toBe(before + 1);
}

/** Sends what was looked at; pauses, and goes on after a restart, while Slack asks to wait. */
async function sends(office: SlackOffice, members: readonly Member[]): Promise<void> {
  const { ann, world } = office;
  const { faults } = world.server;
  ann.presses('Send now');
  await ann.waitFor(({ labels }) => labels.includes('Pause'), { within: 20_000 });
  ann.presses('Pause');
  await progressSays(ann, 'paused');
  await world.quiet(400);
  expect(reached(members).length).toBeLessThan(30);
  await office.start();
  for (const method of ['chat.update', 'chat.postMessage'])
    faults.next({ method }, { kind: 'too many', retryAfter: 1 });
  ann.presses('Go on');
  await progressSays(ann, 'finished');
  expect(faults.arePending).toBe(false);
  expect(world.server.early).toEqual([]);
}

/** The report, as the file that comes. */
async function reportOf({ ann, world }: SlackOffice): Promise<string[]> {
  ann.presses('Report as a file');
  const { files } = await ann.waitFor((message) => message.files.length > 0);
  const file = world.server.fileOf(files[0] ?? '');
  return file?.bytes?.toString().split('\n') ?? [];
}

const ACTS = ['draft', 'preview', 'test', 'confirm', 'pause', 'resume', 'export'];

test('a broadcast is written in a modal, tried, sent, paused and resumed; one message shows how far it is', async () => {
  const office = await slackOffice('socket', { perMinute: 300 });
  const { ann, world } = office;
  const { server } = world;
  const members = await office.subscribers(30);
  // What was answered until now counts against the rate no longer.
  await office.start();
  await writes(ann);
  await ann.waitFor('30 people get it.');
  await tries(ann);
  expect(reached(members)).toEqual([]);
  await sends(office, members);
  const [progress, ...more] = progressOf(ann);
  expect(more).toEqual([]);
  expect(progress?.text).toContain('sent: 30');
  expect(members.map(heard)).toEqual(members.map(() => 1));
  const changes = server.callsOf('chat.update').filter(({ args }) => args.ts === progress?.ts);
  expect(changes.length).toBeGreaterThanOrEqual(3);
  const lines = await reportOf(office);
  for (const { id } of members) {
    const [line, ...others] = lines.filter((one) => one.includes(id));
    expect([line, ...others]).toEqual([expect.stringContaining('sent')]);
  }
  const acts = (await office.audit()).filter(({ who }) => who.endsWith(`:${ann.id}`));
  const done = acts.map(({ act }) => act);
  expect(done).toEqual(expect.arrayContaining(ACTS.map((act) => `broadcast.${act}`)));
  expect(ann.warnings).toEqual([]);
  expect(server.liveMarkup).toEqual([]);
  expect(await office.stop()).toBe(0);
  world.assertClean();
}, 120_000);
