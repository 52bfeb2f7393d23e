import { expect, onTestFinished, test } from 'vitest';
import { deliveriesUnderWay } from '../../../src/watching/deliveries.ts';
import { CrowdAdapter } from '../broadcasts/crowd-adapter.ts';
import { confirmed, openTown, settle } from '../broadcasts/town.ts';
import { soon } from './watched-bot.ts';

test('the messages of a broadcast are counted by state while it is being sent, and not after', async () => {
  const town = await openTown();
  onTestFinished(() => town.close());
  await settle(town.database, { count: 30 });
  expect(await deliveriesUnderWay(town.engine)).toEqual({});
  await confirmed(town);
  const delivering = await town.deliver([new CrowdAdapter()], 20);
  let most = 0;
  await soon(async () => {
    const sums = await deliveriesUnderWay(town.engine);
    most = Math.max(most, (sums.queued ?? 0) + (sums.sending ?? 0) + (sums.sent ?? 0));
    expect(most).toBe(30);
  });
  await soon(async () => expect(await deliveriesUnderWay(town.engine)).toEqual({}));
  await delivering.close();
});
