import { openStore } from '../../../src/stores/open-store.ts';

// Writes a row and waits to be killed.
const [url = ''] = process.argv.slice(2);
const engine = await openStore(url, { now: () => 1000 });
await engine.store('sessions').set(`of ${process.pid}`, 'x'.repeat(3000));
process.stdout.write('written\n');
setInterval(() => {}, 1000);
