import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Report } from './report.ts';
import { nearest, pathWords, rolesOf } from './report.ts';
import type { Task, Walkable } from './worker.ts';

const { values } = parseArgs({
  options: {
    /** Every answer of every path is edited to every other cell, and on every path some are told ahead. */
    full: { type: 'boolean', default: false },
    /** A module of other calls, as `calls.ts` is one. */
    calls: { type: 'string' },
  },
});
const calls = values.calls
  ? pathToFileURL(values.calls).href
  : new URL('calls.ts', import.meta.url).href;

const { CALLS } = (await import(calls)) as Walkable;
const tasks: readonly Task[] = CALLS.flatMap((one, call) => [
  ...rolesOf(one).map((role) => ({ call, role, shared: false })),
  { call, shared: true },
]).map((task, place) => ({ place, ...task }));

/** Works through all tasks on a few threads; the reports stand in the order of the tasks. */
function work(): Promise<Report[]> {
  const reports: Report[] = [];
  const waiting = [...tasks];
  const threads = Math.min(tasks.length, Math.max(2, Math.min(4, availableParallelism())));
  const runs = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: { calls, full: values.full },
    });
    return new Promise<void>((resolve, reject) => {
      const next = () => {
        const task = waiting.shift();
        if (task) worker.postMessage(task);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', ({ place, report }: { place: number; report: Report }) => {
        reports[place] = report;
        next();
      });
      next();
    });
  });
  return Promise.all(runs).then(() => reports);
}

function print({ title, lines, faults }: Report): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
  for (const { what, path } of nearest(faults).slice(0, 5)) {
    console.log(`  FAULT: ${what}`);
    console.log(`    shortest path: ${pathWords(path)}`);
  }
  if (faults.length > 5) console.log(`  ${faults.length} faults in all`);
}

const begun = performance.now();
const reports = await work();
for (const report of reports) print(report);
const faults = reports.reduce((sum, report) => sum + report.faults.length, 0);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
console.log(`\n${faults === 0 ? 'every path holds' : `${faults} faults`} (${seconds} s)`);
process.exitCode = faults === 0 ? 0 : 1;
