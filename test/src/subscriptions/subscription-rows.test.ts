import { describe, expect, it, onTestFinished } from 'vitest';
import { lineOf } from '../../../conversations/address.ts';
import { allAlongside } from '../../../src/sessions/alongside.ts';
import { stopUnreachable } from '../../../src/subscriptions/stop-unreachable.ts';
import { shanghai } from '../../conversations/person.ts';
import { CALL, MadeUpOffice } from '../reminders/made-up-office.ts';

const START = '2024-10-10T10:00:00+08:00';

async function office(): Promise<MadeUpOffice> {
  const made = await new MadeUpOffice('sqlite::memory:', START).start();
  onTestFinished(() => made.close());
  return made;
}

describe('subscriptions', () => {
  it('keep who agreed, to which call, when, and their time zone', async () => {
    const one = await office();
    await one.subscriber('ann', 'en', 'Karachi');
    expect(await one.subscriptions()).toEqual([
      {
        ...{ address: one.lineOf('ann'), office: 'one', call: CALL, time_zone: 'Asia/Karachi' },
        ...{ since: one.now, consent_at: one.now, stopped_at: null },
      },
    ]);
  });

  it('are written once, with the session, whatever is delivered again', async () => {
    const one = await office();
    await one.subscriber('ann');
    await one.says('ann', '/stop', 'stop');
    one.now += 1000;
    await one.says('ann', '/subscribe', 'on');
    one.now += 1000;
    for (const id of ['stop', 'on', 'stop']) await one.says('ann', '/stop', id);
    expect(await one.subscriptions()).toMatchObject([
      { stopped_at: null, since: Date.parse(START) + 1000 },
    ]);
  });

  it('follow a stop and a move to another time zone', async () => {
    const one = await office();
    await one.subscriber('ann');
    await one.says('ann', '/timezone Berlin');
    expect(await one.subscriptions()).toMatchObject([{ time_zone: 'Europe/Berlin' }]);
    one.now += 5000;
    await one.says('ann', 'stop');
    expect(await one.subscriptions()).toMatchObject([{ stopped_at: one.now }]);
  });

  it('leave nothing of who is forgotten', async () => {
    const one = await office();
    await one.set('2024-11-08T16:30:00+08:00');
    await one.subscriber('ann');
    await one.until('2024-10-25T12:00:00+08:00', 240);
    await one.says('ann', '/forget');
    await one.says('ann', 'yes');
    expect(await one.subscriptions()).toEqual([]);
    const { queries, rows } = one.open.database;
    expect(await rows(queries.selectFrom('reminders').selectAll())).toEqual([]);
  });

  it('end where nobody can be reached any more, and the session knows', async () => {
    const one = await office();
    await one.subscriber('ann');
    const { sessions } = one.open;
    const handling = { conversation: shanghai, sessions, settings: one.parts.settingsOf('one') };
    await stopUnreachable(handling, one.addressOf('ann'), new Date(one.now));
    await stopUnreachable(handling, one.addressOf('bob'), new Date(one.now));
    expect(await one.subscriptions()).toMatchObject([{ stopped_at: one.now }]);
    expect(await sessions.load(one.lineOf('ann'))).toMatchObject({
      reminders: { [CALL]: { state: 'off' } },
    });
    expect(await sessions.load(one.lineOf('bob'))).toBeUndefined();
    for await (const unsent of sessions.unsent({ skipped: () => {} }))
      expect(unsent).toBeUndefined();
  });

  it('are kept beside other things that are kept beside sessions', async () => {
    const forgotten: string[] = [];
    const part = (name: string) => ({
      changed: () => [],
      forget: async (address: string) => void forgotten.push(`${name} ${address}`),
    });
    const both = allAlongside(part('a'), part('b'));
    const line = lineOf({ platform: 'fake', person: 'ann' });
    const change = { address: line, before: undefined, after: undefined, expires: 0 };
    expect(both.changed({ ...change, expiredBefore: undefined })).toEqual([]);
    await both.forget(line);
    expect(forgotten).toEqual([`a ${line}`, `b ${line}`]);
  });
});
