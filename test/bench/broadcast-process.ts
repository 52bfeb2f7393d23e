import { CrowdAdapter } from '../src/broadcasts/crowd-adapter.ts';
import { confirmed, ended, openTown, STAFF, settle } from '../src/broadcasts/town.ts';

// Sends one broadcast in a process of its own, and prints how it went as JSON.
const [store = '', count = '', rate = '', ms = ''] = process.argv.slice(2);
const perSecond = rate === '' ? undefined : Number(rate);
const town = await openTown(store);
await settle(town.database, { count: Number(count) });

const counting = performance.now();
await town.broadcasts.count(STAFF, { call: 'shanghai-2024-exchange' });
const counted = performance.now() - counting;

const adapter = new CrowdAdapter({ ms: Number(ms), remembers: false });
const id = await confirmed(town);
const row = await town.broadcasts.show(STAFF, id);
const queueing = performance.now();
await town.database.atomically([
  town.database.queries.updateTable('broadcasts').set({ state: 'queueing' }).where('id', '=', id),
]);
await town.broadcasts.queue(row);
const queued = performance.now() - queueing;

let rss = process.memoryUsage.rss();
const watching = setInterval(() => (rss = Math.max(rss, process.memoryUsage.rss())), 50);
const delivering = await town.deliver([adapter], perSecond);
await ended(town, id, 600);
clearInterval(watching);
await delivering.close();
const { sums } = await town.broadcasts.report(STAFF, id);
const [first = 0] = adapter.begun;
const seconds = (adapter.last - first) / 1000;
process.stdout.write(`${JSON.stringify({ counted, queued, seconds, rss, sums })}\n`);
await town.close();
