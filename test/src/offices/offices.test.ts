import { describe, expect, test } from 'vitest';
import type { Address } from '../../../conversations/address.ts';
import type { Event } from '../../../conversations/event.ts';
import { createMembership } from '../../../src/offices/membership.ts';
import { createOffices, isStaff } from '../../../src/offices/offices.ts';
import { openStore } from '../../../src/stores/open-store.ts';
import { opened } from '../cli/talks.ts';
import { office } from '../relays/stage.ts';

const DAY_MS = 86_400_000;
const telegram: Address = { platform: 'telegram', workspace: '100', chat: '1', person: '1' };
const slack: Address = { platform: 'slack', workspace: 'T0001', chat: 'D1', person: 'USTAFF' };

function start(argument: string): Event {
  return { id: 's', kind: 'command', command: 'start', argument };
}

async function officesOf(...those: Parameters<typeof office>[]) {
  const clock = { now: 1_700_000_000_000 };
  const engine = await openStore('sqlite::memory:', { now: () => clock.now });
  const membership = createMembership(engine, { now: () => clock.now, retentionDays: 10 });
  const { settings: others } = await opened();
  const all = those.map((one) => office(...one));
  return { clock, others, offices: createOffices(all, others, membership) };
}

describe('the office of an address', () => {
  test('in Slack is that of the workspace, and never another', async () => {
    const { offices, others } = await officesOf(['one', 'T0001'], ['two', 'T0002']);
    expect((await offices.officeOf(slack))?.id).toBe('one');
    expect((await offices.officeOf({ ...slack, workspace: 'T0002' }))?.id).toBe('two');
    expect(await offices.officeOf({ ...slack, workspace: 'T0003' })).toBeUndefined();
    expect(await offices.settingsFor({ ...slack, workspace: 'T0003' })).toBe(others);
  });

  test('in Telegram is that of the bot, where it has one alone', async () => {
    const { offices } = await officesOf(
      ['one', 'T0001', { telegram: ['100'] }],
      ['two', 'T0002', { telegram: ['200'] }],
    );
    expect((await offices.officeOf(telegram))?.id).toBe('one');
    expect((await offices.officeOf({ ...telegram, workspace: '200' }))?.id).toBe('two');
    const { workspace: _, ...unknown } = telegram;
    expect(await offices.officeOf(unknown)).toBeUndefined();
  });

  test('on a shared bot is the one that the deep link named, for as long as the session', async () => {
    const { offices, clock } = await officesOf(['one', 'T0001'], ['two', 'T0002']);
    expect(await offices.officeOf(telegram)).toBeUndefined();
    await offices.welcome(telegram, start('office-two_scientist'));
    expect((await offices.officeOf(telegram))?.id).toBe('two');
    clock.now += 9 * DAY_MS;
    await offices.welcome(telegram, { id: 't', kind: 'text', text: 'hello' });
    clock.now += 9 * DAY_MS;
    expect((await offices.officeOf(telegram))?.id).toBe('two');
    clock.now += 2 * DAY_MS;
    expect(await offices.officeOf(telegram)).toBeUndefined();
  });

  test('at a terminal is none', async () => {
    const { offices } = await officesOf(['one', 'T0001']);
    expect(await offices.officeOf({ platform: 'terminal', person: 'you' })).toBeUndefined();
    await offices.forget(telegram);
  });
});

describe('a deep link', () => {
  test.each([
    ['office-two_scientist_en', 'scientist_en', 'two'],
    ['scientist office-one', 'scientist ', 'one'],
    ['OFFICE-TWO', '', 'two'],
    ['office-nobody_en', 'en', undefined],
    ['back-office-one', 'back-office-one', undefined],
  ])('%s becomes “%s” for the conversation', async (argument, left, id) => {
    const { offices } = await officesOf(['one', 'T0001'], ['two', 'T0002']);
    expect(await offices.welcome(telegram, start(argument))).toEqual(start(left));
    expect((await offices.officeOf(telegram))?.id).toBe(id);
  });

  test('only counts with /start', async () => {
    const { offices } = await officesOf(['one', 'T0001'], ['two', 'T0002']);
    const event: Event = { id: 'x', kind: 'command', command: 'clause', argument: 'office-one' };
    expect(await offices.welcome(telegram, event)).toBe(event);
    expect(await offices.officeOf(telegram)).toBeUndefined();
  });
});

test.each([
  [slack, true],
  [{ ...slack, workspace: 'T0002' }, false],
  [{ ...slack, person: 'UOTHER' }, false],
  [{ ...telegram, person: '9001' }, true],
  [telegram, false],
])('staff are who the file names, by platform, team and number', (address, expected) => {
  expect(isStaff(office('one', 'T0001'), address)).toBe(expected);
});
