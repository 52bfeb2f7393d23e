import { expect, test } from 'vitest';
import { temporaryFolder } from '../stores/temporary-folder.ts';
import { killDeliveries } from './kill-deliveries.ts';

const HOW = { count: 600, rate: 300, pauses: [300, 700] };
const PATIENCE_MS = 60_000;

test(
  'kill -9, sent again: nobody is lost, and no more than was on its way comes twice',
  async () => {
    const { sums, reached, twice, underway } = await killDeliveries(
      temporaryFolder(),
      'resend',
      HOW,
    );
    expect(sums).toEqual({ sent: HOW.count });
    expect(reached).toBe(HOW.count);
    expect(twice).toBeLessThanOrEqual(underway);
  },
  PATIENCE_MS,
);

test(
  'kill -9, not sent again: nobody gets it twice, and who is in doubt is listed',
  async () => {
    const { sums, twice, underway } = await killDeliveries(temporaryFolder(), 'skip', HOW);
    expect(twice).toBe(0);
    expect((sums.sent ?? 0) + (sums.ambiguous ?? 0)).toBe(HOW.count);
    expect(sums.ambiguous ?? 0).toBeLessThanOrEqual(underway);
  },
  PATIENCE_MS,
);
