import { Person } from '../conversations/person.ts';
import { hostileReaders, leastMs } from './hostile-readers.ts';
import { HOSTILE, hostile } from './hostile-shapes.ts';

const RUNS = 5;
const SHOWN = 15;

type Reader = (text: string) => unknown;

/** Whole turns of a scientist who is asked the first question. */
function turns(): [string, Reader][] {
  return ['en', 'zh-Hans', 'ru'].map((language): [string, Reader] => {
    const person = new Person({ language }).starts(`shanghai-2024-exchange scientist ${language}`);
    return [`turn ${language}`, (text) => person.says(text)];
  });
}

function printSlowest(what: string, readers: readonly [string, Reader][]): void {
  const all = readers.flatMap(([reader, read]) =>
    Object.keys(HOSTILE).map((shape) => ({
      reader,
      shape,
      ms: leastMs(read, hostile(shape), RUNS),
    })),
  );
  console.log(`The slowest ${what} of 4,000 hostile characters, the least of five runs, in ms`);
  for (const { reader, shape, ms } of all.sort((a, b) => b.ms - a.ms).slice(0, SHOWN))
    console.log(`${ms.toFixed(1).padStart(7)}  ${reader}, ${shape}`);
}

printSlowest('readers', hostileReaders());
printSlowest('turns', turns());
