import { expect, test } from 'vitest';
import type { Member } from '../slack-server/member.ts';
import { CALL, type SlackOffice, slackOffice } from './slack-office.ts';

const OFFICE = 'the office’s work';

/** The acts of a person that the audit says were refused, by what was tried. */
async function refusedOf(office: SlackOffice, { id }: Member): Promise<string[]> {
  const acts = (await office.audit()).filter(({ who }) => who.endsWith(`:${id}`));
  expect(acts.filter(({ act }) => !act.endsWith('.refused'))).toEqual([]);
  return acts.map(({ subject }) => subject);
}

/** Whether the bot has shown a person anything of the office since they did something last. */
function learns(member: Member): boolean {
  const read = member.answers().map(({ text, labels }) => [text, ...labels].join('\n'));
  return member.modal() !== undefined || read.join('\n').includes(OFFICE);
}

/** Tries everything that staff do, at the desk too; nothing may come of it. */
async function triesAll(office: SlackOffice, member: Member, menu: string): Promise<void> {
  const { server } = office.world;
  const tries = [
    () => void member.says(`!staff write ${CALL}`),
    () => member.runs(`/callguide staff write ${CALL}`),
    () => void member.forwards('!staff broadcasts'),
    () => member.at(office.desk, menu).presses('Write a broadcast'),
  ];
  for (const attempt of tries) {
    attempt();
    await server.quiet(250);
    expect(learns(member)).toBe(false);
  }
}

test('guests, people of other workspaces, who is staff no more, and applicants get nothing, and it is noted', async () => {
  const office = await slackOffice('http');
  const { ann, desk, world } = office;
  const { server } = world;
  const [gus, stan] = (['guest', 'stranger'] as const).map((belonging) =>
    server.member({ belonging }),
  );
  const [eve, ben] = [server.member(), server.member()];
  const others = [gus, stan, eve, ben] as Member[];
  for (const other of others) desk.room.members.add(other.id);
  office.staff(ann, eve);
  await office.start();
  const [listener] = await office.subscribers(1);
  eve.says('!staff');
  const menu = await eve.waitFor(OFFICE);
  eve.runs(`/callguide staff write ${CALL}`);
  const modal = await eve.waitForModal('Text: English');
  // Guests and others stand in the file by mistake; Eve does no more.
  office.staff(ann, ...others.slice(0, 2));
  await office.start();
  const root = ann.at(desk).says('@callguide !staff');
  await ann.at(desk, root).waitFor(OFFICE, { anyTime: true });
  const before = server.sentTo(listener?.channel ?? '');
  await modal.submits({ 'Text: English': 'Eve was here.' });
  eve.presses('Write a broadcast', menu);
  await server.quiet(250);
  expect(
    eve
      .answers()
      .map(({ text }) => text)
      .join('\n'),
  ).not.toContain('For which call?');
  for (const other of others) await triesAll(office, other, root);
  expect(server.sentTo(listener?.channel ?? '')).toBe(before);
  const four = ['broadcasts', 'write', 'write', 'write'];
  for (const other of others) {
    const more = other === eve ? ['write', 'write'] : [];
    expect((await refusedOf(office, other)).toSorted()).toEqual([...four, ...more]);
  }
  expect(await office.stop()).toBe(0);
  world.assertClean();
}, 120_000);

test('staff in the wrong place, or with what somebody else wrote, are told so, and nothing is done', async () => {
  const office = await slackOffice('socket');
  const { ann, world } = office;
  const other = world.server.group({ name: 'lunch', members: [ann] });
  const root = ann.at(other).says('@callguide !staff broadcasts');
  const told = await ann.at(other, root).waitFor('and not in this group', { anyTime: true });
  expect(told.labels).toEqual([]);
  ann.forwards('!staff broadcasts');
  await ann.waitFor('no forwarded messages');
  const ts = ann.says('!status');
  await ann.waitFor(() => true);
  ann.edits(ts, '!staff broadcasts');
  await ann.waitFor('An edited message changes nothing');
  await world.server.quiet();
  expect(ann.screen().filter(({ text }) => text.includes('no broadcasts yet'))).toEqual([]);
  // Slack brings a mention twice: it is refused once. The last one is the edit.
  expect(await refusedOf(office, ann)).toEqual(['broadcasts', 'broadcasts', 'unread']);
  expect(await office.stop()).toBe(0);
  world.assertClean();
}, 60_000);
