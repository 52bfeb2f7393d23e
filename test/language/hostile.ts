import { hostileReaders, leastMs } from './hostile-readers.ts';
import { HOSTILE, hostile } from './hostile-shapes.ts';

const RUNS = 5;
const SHOWN = 15;

const all = hostileReaders().flatMap(([reader, read]) =>
  Object.keys(HOSTILE).map((shape) => ({ reader, shape, ms: leastMs(read, hostile(shape), RUNS) })),
);
const worst = all.sort((a, b) => b.ms - a.ms).slice(0, SHOWN);
console.log('The slowest readers of 4,000 hostile characters, the least of five runs, in ms');
for (const { reader, shape, ms } of worst)
  console.log(`${ms.toFixed(1).padStart(7)}  ${reader}, ${shape}`);
