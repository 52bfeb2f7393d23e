import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../src/sessions/queue.ts';

describe('queue', () => {
  it('runs tasks of one key in order, and those of others meanwhile', async () => {
    const queue = createQueue();
    const events: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = queue.run('ann', async () => {
      events.push('ann 1 starts');
      await gate.promise;
      events.push('ann 1 ends');
    });
    const second = queue.run('ann', async () => events.push('ann 2'));
    await queue.run('bob', async () => events.push('bob'));
    gate.resolve();
    await Promise.all([first, second]);
    expect(events).toEqual(['ann 1 starts', 'bob', 'ann 1 ends', 'ann 2']);
  });

  it('gives each caller its own result or failure', async () => {
    const queue = createQueue();
    const failing = queue.run('ann', async () => {
      throw new RangeError('lost');
    });
    const next = queue.run('ann', async () => 2);
    await expect(failing).rejects.toThrow('lost');
    expect(await next).toBe(2);
    expect(await queue.run('ann', async () => 3)).toBe(3);
  });
});
