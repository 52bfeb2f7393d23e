import { expect, it, onTestFinished } from 'vitest';
import { createPaces } from '../../../src/bot/pace.ts';
import { startDelivering } from '../../../src/broadcasts/delivering.ts';
import { renderReminders } from '../../../src/reminders/render-reminders.ts';
import { openLeases } from '../../../src/stores/lease.ts';
import { FakeAdapter, until } from '../bot/fake-adapter.ts';
import { CALL, MadeUpOffice } from './made-up-office.ts';

async function carry(one: MadeUpOffice, adapter: FakeAdapter): Promise<() => Promise<void>> {
  const { database, engine } = one.open;
  const delivering = startDelivering({
    ...{ database, leases: await openLeases(engine), now: () => one.now, every: 20 },
    carriers: [{ adapter, paces: createPaces(1000), note: async () => {} }],
    moved: { current: (address) => address },
    log: { ...one.parts.log, held: () => {} },
    calls: [CALL],
    queue: async () => {},
    render: renderReminders(one.parts, async () => ['something else']),
  });
  return () => delivering.close();
}

it('the sender of broadcasts carries reminders: once, in words made when they go out', async () => {
  const one = await new MadeUpOffice('sqlite::memory:', '2024-09-20T10:00:00+08:00').start();
  onTestFinished(() => one.close());
  await one.set('2024-11-08T16:30:00+08:00');
  one.now += 1000;
  await one.subscriber('ann');
  await one.subscriber('ban', 'zh');
  await one.subscriber('cid');
  one.now = Date.parse('2024-11-05T09:00:00+08:00');
  expect(await one.look()).toBe(3);
  await one.says('ann', '/language ru');
  await one.says('cid', 'stop');
  const adapter = new FakeAdapter();
  const close = await carry(one, adapter);
  await until('two are told', () => adapter.out.length === 2);
  await close();
  const again = await carry(one, adapter);
  expect(await one.look()).toBe(0);
  await again();
  const told = adapter.out.map(({ person, text }) => `${person} ${text.split(/[ ：:]/)[0]}`);
  expect(told.sort()).toEqual(['ann Напоминание', 'ban 提醒']);
  expect(one.failures).toEqual([]);
});
