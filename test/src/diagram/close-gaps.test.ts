import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeGaps, heightOf } from '../../../src/diagram/close-gaps.ts';

const standing = fc.record({ want: fc.integer({ min: -50, max: 500 }), height: fc.nat(60) });

test('what has room stands where it would best be', () => {
  const column = [
    { want: 50, height: 20 },
    { want: 150, height: 20 },
  ];
  expect(closeGaps(column, 200)).toEqual([50, 150]);
});

test('what is in each other’s way shares the distance', () => {
  const column = [
    { want: 100, height: 20 },
    { want: 100, height: 20 },
  ];
  expect(closeGaps(column, 200)).toEqual([85.5, 114.5]);
});

test('nothing overlaps, nothing leaves the height, the order stays', () => {
  fc.assert(
    fc.property(
      fc.array(standing, { minLength: 1, maxLength: 12 }),
      fc.nat(300),
      (column, more) => {
        const height = heightOf(column) + more;
        const middles = closeGaps(column, height);
        const edges = column.map(({ height: own }, i) => [
          middles[i]! - own / 2,
          middles[i]! + own / 2,
        ]);
        expect(edges[0]![0]).toBeGreaterThanOrEqual(-1e-6);
        expect(edges.at(-1)![1]).toBeLessThanOrEqual(height + 1e-6);
        for (const [i, [top]] of edges.slice(1).entries())
          expect(top! - edges[i]![1]!).toBeGreaterThanOrEqual(9 - 1e-6);
      },
    ),
  );
});
