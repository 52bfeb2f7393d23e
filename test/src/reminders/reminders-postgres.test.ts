import { afterAll, expect, it, onTestFinished } from 'vitest';
import { startPostgres } from '../../postgres/server.ts';
import { MadeUpOffice } from './made-up-office.ts';

const server = await startPostgres();
afterAll(() => server.remove());

it('reminders on PostgreSQL come once, and never with an old date', async () => {
  const one = new MadeUpOffice(await server.schema(), '2024-09-20T10:00:00+08:00');
  await one.start();
  onTestFinished(() => one.close());
  await one.set('2024-11-08T16:30:00+08:00', { name: { en: 'Portal' }, remindDays: [7, 3] });
  one.now += 1000;
  await one.subscriber('ann', 'en', 'Karachi');
  await one.subscriber('ben');
  one.now = Date.parse('2024-11-05T12:00:00+08:00');
  expect([await one.look(), await one.look()]).toEqual([2, 0]);
  await one.restart();
  await one.move({ date: '2024-11-20' });
  await one.says('ben', '/stop');
  await one.send();
  expect(one.told).toEqual([]);
  await one.until('2024-11-21T12:00:00+08:00', 120);
  expect(one.told.map(({ person, at }) => `${person} ${at.slice(0, 10)}`)).toEqual([
    ...['ann 2024-11-05', 'ann 2024-11-13', 'ann 2024-11-17'],
  ]);
  expect(one.told[0]?.text).toMatch(/Portal has moved from 8 November[\s\S]*to 20 November/);
});
