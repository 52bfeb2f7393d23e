import { expect, it } from 'vitest';
import { CallguideError } from '../../../src/callguide-error.ts';
import { gather } from '../../../src/stores/gather.ts';

const LIMITS = { most: 3, lanes: 1 };

/** Doubles numbers when it is told to go on, and remembers which came together. */
function doubling(limits = LIMITS, refused?: { number: number; error: Error }) {
  const groups: (readonly number[])[] = [];
  const gates: (() => void)[] = [];
  const ask = gather(limits, async (numbers: readonly number[]) => {
    groups.push(numbers);
    await new Promise<void>((resolve) => gates.push(resolve));
    if (refused && numbers.includes(refused.number)) throw refused.error;
    return numbers.map((number) => number * 2);
  });
  const goOn = async () => {
    while (gates.length > 0) {
      gates.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { ask, groups, goOn };
}

it('sends one question at once, and what comes meanwhile together, up to the limit', async () => {
  const { ask, groups, goOn } = doubling();
  const answers = Promise.all([1, 2, 3, 4, 5].map(ask));
  expect(groups).toEqual([[1]]);
  await goOn();
  expect(await answers).toEqual([2, 4, 6, 8, 10]);
  expect(groups).toEqual([[1], [2, 3, 4], [5]]);
});

it('has so many groups on their way as there are lanes', async () => {
  const { ask, groups, goOn } = doubling({ most: 3, lanes: 2 });
  const answers = Promise.all([1, 2, 3, 4].map(ask));
  expect(groups).toEqual([[1], [2]]);
  await goOn();
  expect(await answers).toEqual([2, 4, 6, 8]);
  expect(groups).toEqual([[1], [2], [3, 4]]);
});

it('goes on when a group has failed', async () => {
  const { ask, goOn } = doubling(LIMITS, { number: 1, error: new Error('no') });
  const failed = expect(ask(1)).rejects.toThrow('no');
  await goOn();
  await failed;
  const next = ask(2);
  await goOn();
  expect(await next).toBe(4);
});

it('lets nobody fail for what is wrong with the question of another one', async () => {
  const error = new CallguideError('store-failed', 'The store failed.');
  const { ask, groups, goOn } = doubling(LIMITS, { number: 3, error });
  const outcomes = Promise.allSettled([1, 2, 3, 4].map(ask));
  await goOn();
  expect((await outcomes).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(groups).toEqual([[1], [2, 3, 4], [2], [3], [4]]);
});

it('does not ask a store once more that is slow', async () => {
  const error = new CallguideError('store-busy', 'The store did not do it in time.');
  const { ask, groups, goOn } = doubling(LIMITS, { number: 3, error });
  const outcomes = Promise.allSettled([1, 2, 3].map(ask));
  await goOn();
  expect((await outcomes).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'rejected',
  ]);
  expect(groups).toEqual([[1], [2, 3]]);
});
