import { claim } from '../../../src/stores/claim.ts';
import { openLeases } from '../../../src/stores/lease.ts';
import { openStore } from '../../../src/stores/open-store.ts';

// Takes a lease for so many ms, renews it in time again and again, and waits to be killed.
const [url = '', ms = ''] = process.argv.slice(2);
await claim(url);
const leases = await openLeases(await openStore(url, { now: () => 1000 }));
const lease = await leases.acquire('sender', Number(ms));
if (lease === undefined) throw new Error('Another process holds the lease');
process.stdout.write(`fence ${lease.fence}\n`);
setInterval(() => leases.renew(lease, Number(ms)), Number(ms) / 4);
