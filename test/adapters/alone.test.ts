import { expect, test } from 'vitest';
import type { Alone, Host } from '../../adapters/adapter.ts';
import { beginAlone } from '../../adapters/alone.ts';

function noting() {
  const told: unknown[] = [];
  const work: Alone = {
    begin: async () => void told.push('begin'),
    end: async (lost) => void told.push(lost ? 'lost' : 'end'),
  };
  const host: Pick<Host, 'reached'> = { reached: (isReached) => void told.push(isReached) };
  return { told, work, host };
}

test('alone on its store, a process begins at once, and ends when it is told to', async () => {
  const { told, work, host } = noting();
  const end = await beginAlone(host as Host, 'updates', work);
  expect(told).toEqual(['begin']);
  await end();
  expect(told).toEqual(['begin', 'end', true]);
});

test('among others it begins and ends as its host says, and is not ready or unready for a platform that it does not ask', async () => {
  const { told, work, host } = noting();
  let given: Alone | undefined;
  const alone: Host['alone'] = async (_, one) => {
    given = one;
    return async () => {};
  };
  await beginAlone({ ...host, alone } as Host, 'updates', work);
  expect(told).toEqual([]);
  await given?.begin();
  host.reached?.(false);
  await given?.end(true);
  expect(told).toEqual(['begin', false, 'lost', true]);
});
