import { expect, test } from 'vitest';
import type { Member } from '../slack-server/member.ts';
import type { Seat } from '../slack-server/seat.ts';
import { CALL, slackOffice } from './slack-office.ts';

const TITLE = 'Cooperation Projects between Governments (Institutions), Shanghai 2024';

/** A day so many days from now, as YYYY-MM-DD. */
function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** Sets a deadline by a modal, first in the past. */
async function sets(ann: Member, thread: Seat, day: string): Promise<void> {
  thread.presses('Set a deadline');
  await thread.waitFor('For which call?');
  thread.presses(TITLE);
  const modal = await ann.waitForModal('Which deadline?');
  const kind = { 'Which deadline?': 'The funder’s deadline' };
  await modal.submits({ ...kind, Date: '2020-01-01', 'Time of day': '17:00' });
  const again = await ann.waitForModal('passed already');
  await again.submits({ Date: day });
  await thread.waitFor('Shall it be set?', { anyTime: true });
  thread.presses('Yes, keep it');
  await thread.waitFor('Set: ', { anyTime: true });
}

/** Writes a broadcast and schedules it, by modals. */
async function schedules(ann: Member, thread: Seat, day: string): Promise<void> {
  thread.says('@callguide !staff write');
  await thread.waitFor('For which call?');
  thread.presses(TITLE);
  const modal = await ann.waitForModal('Text: English');
  await modal.submits({ 'Text: English': 'It ends {deadline}.' });
  await thread.waitFor('One person gets it.');
  thread.presses('Schedule');
  const when = await ann.waitForModal('Time of day');
  await when.submits({ Date: day, 'Time of day': '09:30' });
}

test('at the desk, a deadline is set and a broadcast is scheduled by modals, in the thread of who began', async () => {
  const office = await slackOffice('http');
  const { ann, desk, world } = office;
  await office.subscribers(1);
  const root = ann.at(desk).says('@callguide !staff deadlines');
  const thread = ann.at(desk, root);
  await thread.waitFor('No deadlines are set.', { anyTime: true });
  await sets(ann, thread, dayAhead(40));
  await schedules(ann, thread, dayAhead(3));
  const scheduled = await thread.waitFor('scheduled', { anyTime: true });
  expect(scheduled.text).toContain(`Begins ${dayAhead(3)} 09:30 (Shanghai)`);
  expect(
    desk.screen().filter(({ from, thread: under }) => from === 'app' && under !== root),
  ).toEqual([]);
  const acts = (await office.audit()).filter(({ who }) => who.endsWith(`:${ann.id}`));
  expect(acts.map(({ act }) => act)).toEqual(
    expect.arrayContaining(['deadline.set', 'broadcast.draft', 'broadcast.confirm']),
  );
  expect(acts.filter(({ subject }) => subject.includes(CALL))).not.toEqual([]);
  expect(ann.warnings).toEqual([]);
  expect(await office.stop()).toBe(0);
  world.assertClean();
}, 60_000);

test.each(['en', 'zh-Hans', 'ru'])(
  'every form of staff fits into a modal in %s',
  async (language) => {
    const { ann, world } = await slackOffice('socket', { language });
    for (const form of ['write', 'set'])
      for (const call of [CALL, 'shanghai-2024-exchange']) {
        ann.runs(`/callguide staff ${form} ${call}`);
        const modal = await ann.waitForModal('');
        expect(modal.text.split('\n').length).toBeGreaterThan(3);
        modal.closes();
      }
    expect(world.server.countOf('views.open')).toBe(4);
    await world.quiet();
    expect(ann.screen().filter(({ from }) => from === 'app')).toEqual([]);
    world.assertClean();
  },
  60_000,
);
